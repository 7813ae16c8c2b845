import type { Profile } from '../profile.ts'

/** KECO 5: beauty, travel, lodging, food, security, care and cleaning. */
// biome-ignore format: a table, one row a line
export const service: readonly Profile[] = [
  {
    keco: '5112', work: '미용', workEn: 'hairdressing', kinds: ['beauty'], setting: 'service', pay: ['month', 230, 330], shifts: ['rota'], career: [0, 12, 36], must: ['미용사(일반)'],
    common: ['예약 사이에 20분을 비워 두어 밥때를 놓치지 않습니다.', '약제는 냄새와 자극이 적은 것을 씁니다.'],
    jobs: [
      ['헤어 디자이너', 'Hair stylist', '커트와 염색을 맡고 손님마다 지난번 기록을 보고 시작합니다.', 'Cut and colour with a record of each customer.'],
      ['미용실 보조 디자이너', 'Junior stylist', '샴푸와 드라이를 하며 매주 화요일 저녁에 기술을 배웁니다.', 'Shampoo and dry, with training on Tuesdays.', { career: [0] }],
      ['찾아가는 미용사', 'Home-visit hairdresser', '걷기 힘든 분의 집과 요양원에서 머리를 다듬습니다. 차와 이동 의자는 가게 것을 씁니다.', 'Cut hair at homes and care homes.'],
      ['두피 관리 미용사', 'Scalp care specialist', '두피 상태를 보고 관리 순서를 정해 드립니다.', 'Assess scalps and plan care.'],
    ],
  },
  {
    keco: '5115', work: '반려동물 돌봄', workEn: 'pet care', kinds: ['pet', 'vet'], setting: 'service', pay: ['month', 226, 280], shifts: ['rota', 'day'], career: [0, 6], wish: ['동물보건사'],
    common: ['겁이 많은 동물은 서두르지 않고 나누어 합니다.', '물릴 수 있는 일이라 보호 장갑과 치료비를 드립니다.'],
    jobs: [
      ['반려견 미용사', 'Dog groomer', '하루 네 마리를 씻기고 다듬습니다. 피부가 이상하면 보호자에게 알립니다.', 'Wash and groom four dogs a day.', { kinds: ['pet'] }],
      ['동물병원 접수·돌봄', 'Veterinary receptionist and carer', '접수를 받고 입원한 동물의 먹이와 잠자리를 챙깁니다.', 'Receive visitors and feed in-patients.', { kinds: ['vet'] }],
      ['반려견 유치원 교사', 'Dog day-care keeper', '성격이 맞는 개들끼리 놀게 하고 하루 기록을 보호자에게 보냅니다.', 'Supervise play and report the day to owners.', { kinds: ['pet'] }],
      ['고양이 호텔 돌봄원', 'Cat hotel keeper', '조용한 방 열두 개를 돌보며 먹은 양과 화장실을 적습니다.', 'Look after twelve quiet cat rooms.', { kinds: ['vet', 'pet'] }],
    ],
  },
  {
    keco: '5212', work: '여행 사무', workEn: 'travel administration', kinds: ['hotel', 'culture'], setting: 'desk', pay: ['month', 230, 290], shifts: ['day', 'rota'], career: [0, 12], wish: ['관광통역안내사'],
    common: ['일정이 바뀌면 손님에게 전화로 먼저 말씀드립니다.', '성수기에 더 일한 시간은 겨울에 휴가로 쓸 수 있습니다.'],
    jobs: [
      ['국내 단체 여행 담당', 'Group travel coordinator', '학교와 회사의 하루 여행을 짜고 버스와 식당을 예약합니다.', 'Plan day trips and book buses and restaurants.', { kinds: ['culture'] }],
      ['외국인 여행 안내 사무원', 'Inbound travel clerk', '영어 문의에 답하고 섬 여행 배편과 숙소를 이어 드립니다.', 'Answer enquiries in English and book islands.', { kinds: ['hotel'] }],
      ['문화 해설 프로그램 운영', 'Heritage tour coordinator', '골목 걷기와 고택 체험의 예약을 받고 해설사 일정을 맞춥니다.', 'Run walks and old-house visits with guides.', { kinds: ['culture'] }],
      ['여행자 안내소 직원', 'Visitor centre staff', '지도를 펴고 길과 버스 시간을 알려 드립니다. 잃어버린 물건도 맡습니다.', 'Help visitors with maps, buses and lost things.', { kinds: ['culture'] }],
    ],
  },
  {
    keco: '5230', work: '객실·프런트', workEn: 'hotel front desk and rooms', kinds: ['hotel'], setting: 'service', pay: ['month', 232, 290], shifts: ['rota', 'three-shift'], career: [0, 12], wish: ['호텔서비스사'],
    common: ['숙소가 필요한 분께 1인실을 드립니다.', '무리한 요구는 지배인이 대신 받습니다.'],
    jobs: [
      ['호텔 프런트 직원', 'Front desk agent', '체크인과 문의를 맡고 늦게 오는 손님을 기다립니다.', 'Check guests in and answer questions.'],
      ['객실 관리원', 'Room attendant', '하루 열두 객실을 정돈하고 고장 난 곳을 태블릿에 올립니다.', 'Make up twelve rooms and report faults.', { kinds: ['hotel'], shifts: ['rota'] }],
      ['한옥 숙소 관리인', 'Guesthouse keeper', '손님을 맞고 아침상을 차리며 마당과 온돌을 돌봅니다.', 'Welcome guests, serve breakfast, tend the yard.', { kinds: ['gorae'], shifts: ['rota'] }],
      ['연회장 운영 직원', 'Banquet staff', '행사 순서에 맞게 자리를 꾸미고 음식 나가는 때를 맞춥니다.', 'Set rooms and time the service at events.', { kinds: ['padosori'], shifts: ['rota'] }],
    ],
  },
  {
    keco: '5312', work: '한식 조리', workEn: 'Korean cooking', kinds: ['restaurant', 'school', 'carehome', 'hotel'], setting: 'service', pay: ['month', 255, 340], shifts: ['rota', 'early-day'], career: [0, 12, 36], must: ['한식조리기능사'],
    common: ['칼과 앞치마는 가게 것을 쓰고 신발은 사 드립니다.', '재료가 떨어지면 그 음식은 그날 내지 않습니다.'],
    jobs: [
      ['국밥집 조리사', 'Cook, soup house', '아침에 육수를 끓이고 점심에 130그릇쯤 냅니다.', 'Boil stock and serve about 130 bowls at lunch.', { kinds: ['soban'] }],
      ['학교 급식 조리사', 'School cook', '여섯 명이 420인분을 만듭니다. 무거운 솥은 기계로 기울입니다.', 'Six cooks make 420 lunches together.', { kinds: ['school'], shifts: ['early-day'] }],
      ['요양원 조리원', 'Cook, care home', '부드럽게 다진 반찬과 죽을 세 끼 준비합니다.', 'Prepare soft meals three times a day.', { kinds: ['carehome'] }],
      ['한정식 주방 조리사', 'Cook, Korean set menu', '나물과 전, 조림을 맡고 철마다 상차림을 바꿉니다.', 'Make vegetables, pancakes and braised dishes.', { kinds: ['soban', 'hotel'], shifts: ['rota'] }],
    ],
  },
  {
    keco: '5314', work: '양식 조리', workEn: 'Western cooking', kinds: ['restaurant', 'hotel'], setting: 'service', pay: ['month', 250, 340], shifts: ['rota'], career: [0, 12, 24], wish: ['양식조리기능사'],
    common: ['주문이 몰리면 홀에서 손님을 잠시 기다리시게 합니다.', '매달 하루는 새 음식을 같이 만들어 먹어 봅니다.'],
    jobs: [
      ['파스타 식당 조리사', 'Cook, pasta restaurant', '면과 소스를 매일 만들고 화덕 앞을 번갈아 맡습니다.', 'Make fresh pasta and take turns at the oven.', { kinds: ['olive'] }],
      ['호텔 조식 조리사', 'Breakfast cook', '달걀 요리와 빵을 손님 앞에서 냅니다. 이른 오후에 끝납니다.', 'Cook eggs in front of guests; done by early afternoon.', { kinds: ['hotel'], shifts: ['dawn'] }],
      ['수제버거 주방 직원', 'Burger kitchen staff', '고기를 재우고 굽고 채소를 다듬습니다.', 'Season, grill and prepare vegetables.', { kinds: ['olive'] }],
      ['케이터링 조리사', 'Catering cook', '행사장에 가져갈 음식을 만들고 상을 차립니다. 행사는 한 달에 열 번쯤입니다.', 'Cook for about ten events a month.', { kinds: ['dure'] }],
    ],
  },
  {
    keco: '5322', work: '홀 서빙', workEn: 'table service', kinds: ['restaurant', 'hotel'], setting: 'service', pay: ['hour', 10900, 12800], shifts: ['lunch', 'evening', 'weekend'], career: [0],
    common: ['쟁반 대신 바퀴 달린 수레를 씁니다.', '손님이 남긴 팁과 간식은 똑같이 나눕니다.'],
    jobs: [
      ['점심 홀 직원', 'Lunch waiting staff', '주문을 받고 상을 치우며 계산을 돕습니다. 점심은 가게에서 같이 먹습니다.', 'Take orders, clear tables and eat together.', { kinds: ['soban'], shifts: ['lunch'] }],
      ['카페 주말 직원', 'Weekend café staff', '음료를 만들고 설거지를 번갈아 합니다.', 'Make drinks and share the washing-up.', { kinds: ['bakery'], shifts: ['weekend'] }],
      ['고깃집 저녁 홀 직원', 'Evening waiting staff', '불판을 갈고 밑반찬을 채웁니다. 밤 9시 반에 주문을 마감합니다.', 'Change grills and refill dishes until half past nine.', { kinds: ['bulssi'], shifts: ['evening'] }],
      ['호텔 뷔페 홀 직원', 'Buffet waiting staff', '빈 접시를 치우고 음식이 떨어지기 전에 주방에 알립니다.', 'Clear plates and tell the kitchen in time.', { kinds: ['padosori'], shifts: ['weekend'] }],
    ],
  },
  {
    keco: '5323', work: '주방 보조', workEn: 'kitchen assistance', kinds: ['restaurant', 'school', 'hospital'], setting: 'service', pay: ['hour', 10800, 12200], shifts: ['lunch', 'early-day'], career: [0],
    common: ['보건증은 들어온 뒤에 만드셔도 되고 비용을 드립니다.', '미끄러지지 않는 장화와 고무장갑을 새것으로 드립니다.'],
    jobs: [
      ['식당 주방 보조', 'Kitchen assistant', '채소를 씻어 썰고 식기세척기를 돌립니다.', 'Wash and cut vegetables and run the dishwasher.', { kinds: ['restaurant'], shifts: ['lunch'], career: [0] }],
      ['급식실 조리 보조', 'Canteen assistant', '배식과 뒷정리를 맡습니다. 방학에는 쉬는 자리입니다.', 'Serve and clean up; no work in holidays.', { kinds: ['school'], shifts: ['lunch'], career: [0] }],
      ['병원 배식원', 'Hospital meal server', '병실마다 다른 식판을 확인해 나르고 거둡니다.', 'Check and deliver the right tray to each room.', { kinds: ['hospital'], shifts: ['early-day'] }],
      ['반찬 가게 조리 보조', 'Side-dish kitchen assistant', '김치와 나물을 담아 날짜를 붙입니다.', 'Pack and date kimchi and vegetables.', { kinds: ['hanul-food'], shifts: ['early-day'], career: [0] }],
    ],
  },
  {
    keco: '5420', work: '건물 관리·경비', workEn: 'building caretaking', kinds: ['building'], setting: 'site', pay: ['month', 226, 255], shifts: ['day', 'three-shift'], career: [0],
    common: ['쉬는 방에 침대와 냉방기가 있고 쉬는 시간에는 전화를 받지 않습니다.', '분리수거와 주차 정리는 정해진 시간에만 합니다.'],
    jobs: [
      ['아파트 관리원', 'Apartment caretaker', '순찰과 택배 보관, 방문 차 안내를 맡습니다.', 'Patrol, keep parcels and guide visitors.'],
      ['학교 당직 관리원', 'School caretaker', '저녁에 문과 창을 확인하고 늦게까지 남은 학생을 안내합니다.', 'Check doors in the evening and help late pupils.', { shifts: ['three-shift'] }],
      ['사무용 빌딩 보안원', 'Office security guard', '출입증을 확인하고 화면을 지켜봅니다. 두 시간마다 자리를 바꿉니다.', 'Check passes and monitors, changing post every two hours.'],
      ['공장 정문 안내원', 'Gatekeeper, factory', '들어오는 화물차를 기록하고 하차장으로 안내합니다.', 'Log trucks and send them to the right dock.'],
    ],
  },
  {
    keco: '5501', work: '요양 돌봄', workEn: 'elderly care', kinds: ['carehome', 'welfare'], setting: 'care', pay: ['hour', 11800, 13800], shifts: ['day', 'three-shift', 'lunch'], career: [0, 12], must: ['요양보호사'],
    common: ['옮겨 드릴 때는 리프트를 쓰고 혼자 들지 않습니다.', '가족의 집안일은 하지 않습니다. 어르신 돌봄만 합니다.'],
    jobs: [
      ['방문 요양보호사', 'Home care worker', '댁에 찾아가 식사와 목욕, 산책을 돕습니다. 집에서 가까운 곳으로 맺어 드립니다.', 'Help with meals, bathing and walks at home.', { kinds: ['welfare'], shifts: ['day'] }],
      ['요양원 요양보호사', 'Care worker, care home', '어르신 일곱 분을 둘이 돌보며 말벗이 되어 드립니다.', 'Two carers look after seven residents.', { kinds: ['carehome'] }],
      ['치매 전담실 요양보호사', 'Dementia care worker', '잊은 것을 고쳐 드리기보다 그 마음에 맞추어 하루를 보냅니다.', 'Go along with the person rather than correct them.', { kinds: ['carehome'] }],
      ['병원 동행 돌봄 인력', 'Hospital companion', '진료를 함께 가서 들은 말을 적어 가족에게 전합니다.', 'Accompany people to hospital and report back.', { kinds: ['neutinamu'], shifts: ['day'] }],
    ],
  },
  {
    keco: '5611', work: '청소', workEn: 'cleaning', kinds: ['cleaning', 'building', 'hospital'], setting: 'site', pay: ['hour', 10800, 12300], shifts: ['dawn', 'lunch', 'early-day'], career: [0],
    common: ['약품은 이름표가 있는 것만 쓰고 섞지 않습니다.', '휴게실에 씻는 곳과 세탁기가 있습니다.'],
    jobs: [
      ['사무실 새벽 청소원', 'Early office cleaner', '직원들이 나오기 전에 두 개 층을 닦고 쓰레기를 나눕니다.', 'Clean two floors before staff arrive.', { shifts: ['dawn'] }],
      ['병원 환경 미화원', 'Hospital cleaner', '병실과 복도를 정해진 순서로 소독합니다. 감염 예방 교육을 먼저 받습니다.', 'Disinfect rooms in a set order after training.', { kinds: ['hospital'] }],
      ['입주 청소 팀원', 'Move-in cleaning team member', '셋이 한 팀으로 하루 한 집을 청소합니다.', 'Clean one home a day in a team of three.', { kinds: ['cleaning'] }],
      ['학교 화장실 청소원', 'School cleaner', '수업 시간에 맞추어 화장실과 계단을 청소합니다.', 'Clean toilets and stairs during lessons.'],
    ],
  },
]
