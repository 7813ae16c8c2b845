import type { Profile } from '../profile.ts'

/** KECO 85 to 89: chemicals, textiles, food, wood, print and elementary manufacturing. */
// biome-ignore format: a table, one row a line
export const materials: readonly Profile[] = [
  {
    keco: '8523', work: '화학제품 생산', workEn: 'chemical production', kinds: ['haneulbit'], setting: 'floor', pay: ['month', 265, 350], shifts: ['three-shift', 'two-shift'], career: [0, 12], wish: ['위험물기능사', '화학분석기능사'],
    common: ['원료를 넣기 전에 두 사람이 이름과 양을 소리 내어 확인합니다.', '해마다 특수건강진단을 근무 시간에 받습니다.'],
    jobs: [
      ['도료 배합원', 'Paint mixer', '안료와 수지를 정해진 순서로 넣고 색을 맞춥니다.', 'Mix pigments and resins and match colour.'],
      ['세제 생산 조작원', 'Detergent operator', '반응기의 온도와 산도를 살피고 충전 라인으로 보냅니다.', 'Run reactors and send product to filling.'],
      ['화장품 제조원', 'Cosmetics maker', '크림을 유화하고 시료를 남깁니다. 작업실은 늘 22도입니다.', 'Emulsify creams and keep samples.', { kinds: ['ongi'] }],
      ['접착제 포장·출하원', 'Adhesive packer', '통에 담아 무게를 재고 경고 표시를 붙입니다.', 'Fill, weigh and label drums.', { kinds: ['chem'] }],
    ],
  },
  {
    keco: '8531', work: '수처리 시설 운전', workEn: 'water treatment operation', kinds: ['malgeun'], setting: 'site', pay: ['month', 260, 330], shifts: ['three-shift', 'day'], career: [0, 12], wish: ['환경기능사', '수질환경산업기사'],
    common: ['맨홀에는 공기를 재고 밖에 한 사람을 둔 뒤 들어갑니다.', '수치가 튀면 혼자 판단하지 않고 바로 알립니다.'],
    jobs: [
      ['정수장 운전원', 'Waterworks operator', '들어오는 물의 탁도를 보고 약품 양을 조절합니다.', 'Dose by the turbidity of incoming water.'],
      ['하수처리장 운전원', 'Sewage works operator', '펌프와 송풍기를 살피고 슬러지를 빼냅니다.', 'Run pumps, blowers and sludge lines.'],
      ['마을 상수도 관리원', 'Village water keeper', '작은 정수 시설 여덟 곳을 돌며 소독기와 물탱크를 봅니다.', 'Tour eight village plants.'],
      ['소각·재활용 시설 운전원', 'Recovery plant operator', '크레인으로 폐기물을 섞어 넣고 배출 가스를 확인합니다.', 'Feed waste by crane and watch emissions.', { kinds: ['dasi'], shifts: ['three-shift'] }],
    ],
  },
  {
    keco: '8623', work: '재봉', workEn: 'sewing', kinds: ['textile'], setting: 'floor', pay: ['month', 228, 290], shifts: ['day'], career: [0, 12, 36], wish: ['봉제기능사'],
    common: ['작은 소리의 재봉기로 바꾸었고 먼지 빨아들이는 장치가 있습니다.', '장 수보다 고침이 적은 것을 더 높이 칩니다.'],
    jobs: [
      ['작업복 재봉사', 'Workwear machinist', '주머니와 깃을 다는 공정을 맡습니다.', 'Sew pockets and collars.'],
      ['침구 봉제원', 'Bedding machinist', '이불과 베개를 박고 실밥을 살핍니다.', 'Sew quilts and pillows.'],
      ['의류 수선사', 'Alteration tailor', '바지 길이와 품을 고칩니다. 손님과 치수를 함께 잽니다.', 'Alter clothes and take measurements.'],
      ['가방 재봉사', 'Bag machinist', '두꺼운 천과 끈을 공업용 재봉기로 잇습니다.', 'Sew heavy cloth and straps.'],
    ],
  },
  {
    keco: '8711', work: '제과제빵', workEn: 'baking', kinds: ['bakery', 'hotel', 'food'], setting: 'floor', pay: ['month', 240, 310], shifts: ['dawn', 'early-day'], career: [0, 6, 24], wish: ['제빵기능사', '제과기능사'],
    common: ['밀가루 먼지를 줄이려고 체 위에 덮개를 씁니다.', '남은 빵은 저녁에 이웃 복지관에 보냅니다.'],
    jobs: [
      ['제빵사', 'Baker', '식빵과 바게트 반죽을 맡고 오븐을 봅니다.', 'Make loaves and baguettes and watch the oven.', { kinds: ['bakery'], shifts: ['dawn'] }],
      ['케이크 담당 제과사', 'Pastry maker', '크림을 올리고 주문 케이크의 글씨를 씁니다. 명절 전에는 이틀쯤 바쁩니다.', 'Finish and letter cakes to order.', { kinds: ['sugarless'] }],
      ['호텔 베이커리 제빵사', 'Hotel baker', '아침 뷔페에 낼 빵을 새벽에 굽습니다.', 'Bake the breakfast bread.', { kinds: ['hotel'], shifts: ['dawn'] }],
      ['빵 공장 성형 작업원', 'Dough shaping operator', '반죽을 나누어 모양을 잡고 발효실에 넣습니다.', 'Divide and shape dough for proving.', { kinds: ['saebom'] }],
    ],
  },
  {
    keco: '8721', work: '정육', workEn: 'butchery', kinds: ['meat'], setting: 'floor', pay: ['month', 260, 350], shifts: ['early-day', 'rota'], career: [0, 12, 24], wish: ['식육처리기능사'],
    common: ['쇠사슬 장갑과 앞치마를 반드시 씁니다.', '작업장은 12도라 안에 입는 조끼를 드립니다.'],
    jobs: [
      ['발골·정형 작업원', 'Boning operator', '뼈를 바르고 부위별로 다듬어 무게를 맞춥니다.', 'Bone and trim cuts to weight.'],
      ['마트 정육 코너 직원', 'Butcher’s counter assistant', '손님이 고른 고기를 썰어 포장하고 보관법을 알려 드립니다.', 'Cut, pack and advise at the counter.', { kinds: ['jangteo'], shifts: ['rota'] }],
      ['육가공 소시지 제조원', 'Sausage maker', '고기를 갈아 양념하고 훈연실 온도를 봅니다.', 'Grind, season and smoke.'],
      ['축산물 등급 포장원', 'Meat packer', '등급과 이력 번호를 확인해 붙입니다.', 'Check and label grade and trace number.'],
    ],
  },
  {
    keco: '8739', work: '식품 생산', workEn: 'food production', kinds: ['saebom'], setting: 'floor', pay: ['month', 230, 280], shifts: ['early-day', 'two-shift'], career: [0], wish: ['식품가공기능사'],
    common: ['위생복과 장화는 매일 빨아 둔 것을 드립니다.', '보건증 비용을 회사가 냅니다.'],
    jobs: [
      ['만두 생산 라인 작업원', 'Dumpling line operator', '소와 피가 고르게 들어가는지 보고 터진 것을 골라냅니다.', 'Watch filling and pick out broken pieces.', { kinds: ['food'] }],
      ['김 가공 기계 조작원', 'Seaweed machine operator', '김을 굽고 기름과 소금의 양을 맞춥니다.', 'Roast seaweed and set oil and salt.', { kinds: ['noeulgim', 'gaetbeol'] }],
      ['두유 충전 작업원', 'Soy milk filling operator', '병에 담기는 양과 뚜껑을 살핍니다. 30분마다 자리를 바꿉니다.', 'Watch filling and caps, changing place often.'],
      ['과일 잼 제조원', 'Jam maker', '과일을 다듬어 졸이고 당도를 잽니다.', 'Trim, boil and measure sweetness.', { kinds: ['sugarless'] }],
    ],
  },
  {
    keco: '8811', work: '인쇄', workEn: 'printing', kinds: ['print'], setting: 'floor', pay: ['month', 240, 320], shifts: ['day', 'early-day'], career: [0, 12, 36], wish: ['인쇄기능사'],
    common: ['잉크를 닦는 약품은 냄새가 적은 것으로 바꾸었습니다.', '인쇄기 두 대를 셋이 봅니다.'],
    jobs: [
      ['옵셋 인쇄기 조작원', 'Offset press operator', '판을 걸고 색을 맞춘 뒤 첫 장을 확인받습니다.', 'Hang plates, match colour, get the first sheet approved.'],
      ['디지털 인쇄 담당', 'Digital print operator', '소량 책자와 명함을 뽑고 재단합니다.', 'Print and trim short runs.'],
      ['제본 작업원', 'Bookbinder', '접지와 중철, 무선 제본을 맡습니다. 손이 끼지 않게 하는 법부터 배웁니다.', 'Fold, stitch and bind.'],
      ['실크스크린 작업원', 'Screen printer', '천 가방과 현수막에 한 색씩 찍습니다.', 'Print bags and banners colour by colour.'],
    ],
  },
  {
    keco: '8831', work: '가구 제작', workEn: 'furniture making', kinds: ['wood'], setting: 'floor', pay: ['month', 245, 330], shifts: ['early-day', 'day'], career: [0, 12, 24], wish: ['가구제작기능사', '목공예기능사'],
    common: ['톱에는 손이 닿으면 멈추는 장치가 있습니다.', '자투리 나무는 가져가서 써도 됩니다.'],
    jobs: [
      ['원목 가구 제작원', 'Solid wood furniture maker', '식탁과 의자를 짜 맞춤으로 만들고 기름을 먹입니다.', 'Joint and oil tables and chairs.'],
      ['붙박이장 제작·설치원', 'Fitted wardrobe maker', '집을 재고 공장에서 잘라 현장에서 맞춥니다.', 'Measure, cut and fit wardrobes.'],
      ['소파 천갈이 작업원', 'Upholsterer', '낡은 천을 걷고 스펀지를 채워 다시 씌웁니다.', 'Refill and recover sofas.'],
      ['학교 책걸상 수리원', 'School furniture repairer', '흔들리는 다리를 고치고 상판을 갈아 줍니다. 학교를 돌아다닙니다.', 'Repair desks and chairs at schools.'],
    ],
  },
  {
    keco: '8900', work: '생산 현장', workEn: 'factory work', kinds: ['food', 'machine', 'chem', 'textile', 'print'], setting: 'floor', pay: ['hour', 10800, 12200], shifts: ['early-day', 'two-shift', 'lunch'], career: [0],
    common: ['처음 하는 분은 일주일 동안 짝과 함께합니다.', '서서 하는 자리에는 푹신한 깔판이 있습니다.'],
    jobs: [
      ['포장 작업원', 'Packer', '완성품을 상자에 담고 수량을 적습니다.', 'Pack and count finished goods.'],
      ['부품 세척 작업원', 'Parts washer', '가공한 부품을 씻어 말리고 흠집을 봅니다.', 'Wash, dry and check parts.'],
      ['의류 검사·포장원', 'Garment checker', '실밥을 자르고 치수표를 단 뒤 접습니다.', 'Trim, tag and fold garments.', { kinds: ['textile'] }],
      ['상자 조립·적재원', 'Box maker', '골판지 상자를 접고 팔레트에 쌓습니다.', 'Fold boxes and stack pallets.'],
    ],
  },
]
