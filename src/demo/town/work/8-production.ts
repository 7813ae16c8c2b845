import type { Profile } from '../profile.ts'

/** KECO 81 to 84: machines, metal, electricity, electronics and communications. */
// biome-ignore format: a table, one row a line
export const production: readonly Profile[] = [
  {
    keco: '8111', work: '설비 보전', workEn: 'plant maintenance', kinds: ['machine', 'food', 'electronics', 'logistics'], setting: 'floor', pay: ['month', 275, 370], shifts: ['early-day', 'two-shift'], career: [0, 24, 36], must: ['설비보전기능사'], wish: ['전기기능사', '자동화설비기능사'],
    common: ['고치기 전에 전원에 자물쇠를 걸고 열쇠를 가진 사람만 풉니다.', '고장 기록을 모아 다음 달에 미리 갈 부품을 정합니다.'],
    jobs: [
      ['포장 설비 보전원', 'Packaging line technician', '포장기 스무 대를 돌며 벨트와 센서를 점검하고 멈춘 곳을 고칩니다.', 'Maintain twenty packaging machines.', { kinds: ['food'] }],
      ['사출기 정비원', 'Moulding machine technician', '사출기의 유압과 온도를 살피고 금형 교체를 돕습니다.', 'Look after hydraulics and heat of moulding machines.', { kinds: ['machine'] }],
      ['컨베이어 유지보수원', 'Conveyor technician', '물류센터 컨베이어 3km를 야간과 주말에 점검합니다. 낮에는 고장에 바로 나갑니다.', 'Keep three kilometres of conveyor running.', { kinds: ['haesol'], shifts: ['two-shift'] }],
      ['식품 기계 정비원', 'Food machinery technician', '충전기와 살균기를 분해해 씻고 다시 맞춥니다.', 'Strip, clean and reset fillers and sterilisers.', { kinds: ['food'] }],
    ],
  },
  {
    keco: '8112', work: '승강기 정비', workEn: 'lift maintenance', kinds: ['building'], setting: 'site', pay: ['month', 270, 370], shifts: ['day', 'rota'], career: [0, 12, 36], must: ['승강기기능사'], wish: ['승강기산업기사', '전기기능사'],
    common: ['점검은 반드시 두 사람이 갑니다.', '갇힌 분이 있으면 다른 일을 멈추고 먼저 갑니다.'],
    jobs: [
      ['승강기 점검원', 'Lift inspector', '아파트와 병원의 승강기 60대를 달마다 점검합니다.', 'Check sixty lifts every month.'],
      ['에스컬레이터 정비원', 'Escalator technician', '지하철역과 마트의 디딤판과 손잡이를 손봅니다.', 'Repair steps and handrails in stations.'],
      ['승강기 설치원', 'Lift installer', '새 건물에 레일과 도어를 달고 시험 운행을 합니다.', 'Install rails and doors and run tests.'],
      ['승강기 고장 출동 기사', 'Lift call-out technician', '신고를 받고 30분 안에 가서 원인을 찾습니다. 당직 다음 날은 쉽니다.', 'Reach faults in thirty minutes and find the cause.'],
    ],
  },
  {
    keco: '8114', work: '냉동·공조 정비', workEn: 'refrigeration and air conditioning', kinds: ['building', 'food'], setting: 'site', pay: ['month', 260, 360], shifts: ['day', 'early-day'], career: [0, 12, 36], wish: ['공조냉동기계기능사', '공조냉동기계산업기사'],
    common: ['여름에 바쁜 만큼 겨울에 열흘을 더 쉽니다.', '냉매는 회수기로 거두고 기록합니다.'],
    jobs: [
      ['에어컨 설치·수리 기사', 'Air conditioner fitter', '집과 가게에 설치하고 물이 새거나 찬 바람이 약한 곳을 고칩니다.', 'Fit and repair units in homes and shops.', { kinds: ['building'] }],
      ['냉동 창고 설비 기사', 'Cold store technician', '압축기와 온도 기록을 살피고 밤에 온도가 오르면 나갑니다.', 'Watch compressors and temperatures.', { kinds: ['food'] }],
      ['건물 공조 담당', 'Building HVAC technician', '냉동기와 공조기, 냉각탑의 필터를 갈고 수질을 봅니다.', 'Service chillers, air handlers and towers.', { kinds: ['building'] }],
      ['매장 쇼케이스 정비원', 'Display cabinet technician', '마트의 냉장 진열대를 문 열기 전에 점검합니다.', 'Check shop cabinets before opening.', { kinds: ['jangteo'] }],
    ],
  },
  {
    keco: '8124', work: '자동차 정비', workEn: 'car repair', kinds: ['auto', 'transport'], setting: 'floor', pay: ['month', 255, 370], shifts: ['day', 'early-day'], career: [0, 12, 36], must: ['자동차정비기능사'], wish: ['자동차정비산업기사', '그린전동자동차기사'],
    common: ['고친 곳과 갈지 않아도 되는 곳을 사진으로 보여 드립니다.', '전기차 고전압 작업은 교육을 마친 사람만 합니다.'],
    jobs: [
      ['자동차 정비사', 'Car mechanic', '소모품 교환과 하체, 제동 장치 정비를 맡습니다.', 'Service chassis and brakes.'],
      ['버스 정비사', 'Bus mechanic', '차고에 들어온 버스 40대를 돌아가며 점검하고 부품을 갈아 줍니다.', 'Check forty buses in turn and replace parts.', { kinds: ['transport'] }],
      ['전기차 정비사', 'EV mechanic', '배터리와 냉각, 충전 이상을 진단기로 찾습니다. 제조사 교육을 보내 드립니다.', 'Diagnose battery, cooling and charging faults.', { kinds: ['auto'] }],
      ['판금·도장 보조', 'Body shop assistant', '찌그러진 곳을 펴고 칠하기 전에 갈아 냅니다.', 'Straighten and prepare panels.', { career: [0] }],
    ],
  },
  {
    keco: '8132', work: '공작기계 가공', workEn: 'machining', kinds: ['machine'], setting: 'floor', pay: ['month', 265, 370], shifts: ['early-day', 'two-shift'], career: [0, 12, 36], wish: ['컴퓨터응용선반기능사', '컴퓨터응용밀링기능사'],
    common: ['첫 제품은 재고 나서 다음 것을 깎습니다.', '절삭유 안개를 빨아들이는 장치가 기계마다 있습니다.'],
    jobs: [
      ['CNC 선반 가공원', 'CNC turner', '축과 슬리브를 0.01mm 안으로 깎습니다. 프로그램 수정까지 맡습니다.', 'Turn shafts within a hundredth of a millimetre.'],
      ['머시닝센터 조작원', 'Machining centre operator', '브레이크 부품을 물리고 공구를 바꾸며 치수를 봅니다.', 'Load brake parts, change tools and check sizes.'],
      ['연삭 가공원', 'Grinder', '열처리한 부품의 면을 거울처럼 다듬습니다.', 'Grind hardened parts to a mirror.'],
      ['대형 선반 가공원', 'Heavy turner', '배에 쓰는 큰 축을 크레인으로 올려 깎습니다.', 'Turn large ship shafts.', { kinds: ['shipyard'] }],
    ],
  },
  {
    keco: '8150', work: '자동화 라인 조작', workEn: 'automated line operation', kinds: ['electronics', 'machine', 'food'], setting: 'floor', pay: ['month', 255, 340], shifts: ['three-shift', 'two-shift'], career: [0, 12], wish: ['자동화설비기능사', '스마트공장기능사'],
    common: ['로봇 울타리 문이 열리면 모든 축이 멈춥니다.', '교대할 때 15분 겹쳐서 인계하고 그 시간도 급여에 들어갑니다.'],
    jobs: [
      ['로봇 용접 라인 조작원', 'Robot welding operator', '부품을 물리고 용접 상태를 본 뒤 팁을 갈아 줍니다.', 'Load parts, inspect welds and change tips.', { kinds: ['machine'] }],
      ['자동 조립 라인 조작원', 'Assembly line operator', '화면의 경고를 보고 걸린 부품을 빼고 다시 돌립니다.', 'Clear jams and restart the line.', { kinds: ['electronics'] }],
      ['이송 로봇 운용원', 'Mobile robot operator', '짐을 나르는 로봇 서른 대의 길과 충전을 관리합니다.', 'Run thirty carrier robots.', { kinds: ['electronics'] }],
      ['도시락 공장 자동 라인 담당', 'Meal line operator', '밥 담는 기계와 포장 기계의 양을 맞춥니다. 실내는 15도입니다.', 'Set rice and packing machines.', { kinds: ['hanul-food'] }],
    ],
  },
  {
    keco: '8241', work: '용접', workEn: 'welding', kinds: ['shipyard', 'machine'], setting: 'floor', pay: ['month', 290, 420], shifts: ['early-day', 'site'], career: [0, 12, 36], wish: ['피복아크용접기능사', '가스텅스텐아크용접기능사', '이산화탄소가스아크용접기능사'],
    common: ['송기 마스크와 자동 차광면을 드립니다.', '비드는 본인이 먼저 보고 검사원에게 넘깁니다.'],
    jobs: [
      ['조선 블록 용접원', 'Ship block welder', '큰 철판을 이어 블록을 만듭니다. 자세는 기술에 맞게 나눕니다.', 'Weld plates into ship blocks.', { kinds: ['badanuri'] }],
      ['스테인리스 배관 용접원', 'Stainless pipe welder', '식품 공장에 들어갈 관을 티그로 용접하고 안쪽 면을 살핍니다.', 'TIG-weld food-grade pipe.'],
      ['철구조물 제작 용접원', 'Structural welder', '기둥과 보를 도면대로 취부하고 용접합니다.', 'Fit and weld columns and beams.', { kinds: ['machine'] }],
      ['농기계 수리 용접원', 'Farm machinery welder', '부러진 쟁기와 트레일러를 이어 붙입니다.', 'Repair ploughs and trailers.', { kinds: ['solbat'] }],
    ],
  },
  {
    keco: '8312', work: '내선 전기 공사', workEn: 'electrical installation', kinds: ['energy', 'building', 'gadam'], setting: 'site', pay: ['month', 275, 380], shifts: ['site', 'day'], career: [0, 12, 36], must: ['전기기능사'], wish: ['전기산업기사'],
    common: ['차단기를 내리고 검전기로 확인한 뒤에만 손을 댑니다.', '공구와 절연 장갑은 회사 것을 쓰고 해마다 바꿉니다.'],
    jobs: [
      ['내선 전공', 'Electrician, buildings', '새 건물의 배관과 입선, 분전반 연결을 맡습니다.', 'Install conduit, cable and distribution boards.', { kinds: ['gadam'] }],
      ['상가 전기 수리 기사', 'Shop electrician', '누전과 조명 고장을 찾아 고칩니다. 하루 네다섯 곳을 갑니다.', 'Find earth faults and fix lights.', { kinds: ['building'] }],
      ['전기차 충전기 설치원', 'EV charger installer', '아파트 주차장에 충전기를 달고 안전 시험을 합니다.', 'Fit and test chargers in car parks.', { kinds: ['energy'] }],
      ['태양광 전기 시공원', 'Solar electrician', '지붕에 모듈을 얹고 접속반까지 선을 잇습니다.', 'Wire rooftop modules to combiner boxes.', { kinds: ['energy'] }],
    ],
  },
  {
    keco: '8340', work: '전기 설비 관리', workEn: 'electrical facility management', kinds: ['building', 'hospital', 'hotel', 'electronics'], setting: 'site', pay: ['month', 255, 340], shifts: ['day', 'three-shift'], career: [0, 12, 24], must: ['전기기능사'], wish: ['전기산업기사', '소방설비산업기사(전기분야)'],
    common: ['당직은 한 달에 두 번이고 다음 날 쉽니다.', '정전 훈련을 반년마다 실제로 합니다.'],
    jobs: [
      ['빌딩 전기실 근무자', 'Building electrical operator', '수변전실 계기를 적고 비상 발전기를 시험합니다.', 'Log the substation and test the generator.', { kinds: ['building'] }],
      ['병원 시설 전기 담당', 'Hospital electrical technician', '수술실과 중환자실의 예비 전원을 날마다 확인합니다. 병동의 작은 고장도 맡습니다.', 'Check backup power of theatres every day.', { kinds: ['hospital'] }],
      ['호텔 시설관리원', 'Hotel maintenance technician', '객실 전등부터 수영장 펌프까지 고칩니다.', 'Fix anything from lamps to pool pumps.', { kinds: ['hotel'] }],
      ['공장 유틸리티 운전원', 'Utility operator', '전기와 압축공기, 냉각수를 한 화면에서 살핍니다.', 'Watch power, air and cooling water.', { kinds: ['electronics'], shifts: ['three-shift'] }],
    ],
  },
  {
    keco: '8352', work: '전자부품 장비 조작', workEn: 'electronics equipment operation', kinds: ['electronics'], setting: 'floor', pay: ['month', 255, 345], shifts: ['three-shift', 'two-shift'], career: [0, 12], wish: ['반도체설비보전기능사', '표면실장장비기능사'],
    common: ['방진복을 입는 시간도 근무에 들어갑니다.', '화학물질 이름과 다루는 법을 한 주 동안 먼저 배웁니다.'],
    jobs: [
      ['표면실장 장비 조작원', 'SMT operator', '기판에 부품을 붙이는 장비에 릴을 걸고 위치를 맞춥니다.', 'Load reels and align placement machines.'],
      ['반도체 검사 장비 조작원', 'Chip test operator', '칩을 시험기에 올리고 불량 지도를 확인합니다.', 'Run testers and read fault maps.'],
      ['도금 라인 장비원', 'Plating line operator', '농도와 온도를 재고 약품을 보충합니다.', 'Measure and top up plating baths.'],
      ['센서 교정 작업원', 'Sensor calibration operator', '센서를 기준값과 견주어 맞추고 성적서를 붙입니다.', 'Calibrate sensors against a reference.'],
    ],
  },
  {
    keco: '8360', work: '전자제품 조립', workEn: 'electronics assembly', kinds: ['electronics'], setting: 'floor', pay: ['month', 232, 280], shifts: ['early-day', 'two-shift'], career: [0],
    common: ['앉아서 하는 일이고 의자와 조명을 몸에 맞출 수 있습니다.', '한 시간에 5분씩 손과 눈을 쉽니다.'],
    jobs: [
      ['계측기 조립원', 'Instrument assembler', '작은 나사와 기판을 끼워 계측기를 완성합니다.', 'Assemble instruments from boards and screws.'],
      ['전선 하네스 조립원', 'Wire harness assembler', '색과 번호대로 전선을 묶고 단자를 끼웁니다.', 'Bundle wires and fit terminals.'],
      ['조명 기구 조립원', 'Luminaire assembler', '전원 장치와 갓을 붙이고 켜서 확인합니다.', 'Fit drivers and shades and test.'],
      ['소형 가전 조립·검사원', 'Small appliance assembler', '선풍기와 가습기를 조립해 소음을 잽니다. 세 가지 자리를 돌아가며 맡습니다.', 'Assemble fans and humidifiers and test noise.'],
    ],
  },
  {
    keco: '8423', work: '통신 케이블 설치', workEn: 'communication cabling', kinds: ['telecom'], setting: 'site', pay: ['month', 260, 360], shifts: ['day', 'early-day'], career: [0, 12], must: ['자동차운전면허 1종 보통'],
    common: ['전봇대에는 안전대를 두 줄로 걸고 오릅니다.', '비 오는 날은 옥내 작업만 합니다.'],
    jobs: [
      ['인터넷 개통 기사', 'Broadband installer', '댁에 방문해 선을 깔고 속도를 재어 보여 드립니다.', 'Install lines and show the measured speed.'],
      ['광케이블 접속원', 'Fibre splicer', '끊어진 광케이블을 현미경으로 맞춰 잇습니다.', 'Splice broken fibre.'],
      ['CCTV·통신 공사원', 'CCTV and network fitter', '학교와 공장에 카메라와 랜선을 설치합니다. 사다리 작업은 둘이 합니다.', 'Install cameras and network cable.'],
      ['기지국 유지보수원', 'Base station technician', '섬과 산의 기지국을 돌며 전원과 안테나를 봅니다.', 'Maintain base stations on islands and hills.'],
    ],
  },
]
