import type { Profile } from '../profile.ts'

/** KECO 6: sales, driving and transport. */
// biome-ignore format: a table, one row a line
export const sales: readonly Profile[] = [
  {
    keco: '6121', work: '기술 영업', workEn: 'technical sales', kinds: ['machine', 'electronics', 'chem', 'it'], setting: 'road', pay: ['year', 3500, 5500], shifts: ['day', 'flex'], career: [0, 24, 36], wish: ['자동차운전면허 2종 보통'],
    common: ['팔지 못할 것은 못 한다고 말하는 것이 우리 방식입니다.', '차와 기름값을 회사가 냅니다.'],
    jobs: [
      ['공장 자동화 기술 영업', 'Automation sales engineer', '공장을 돌며 막히는 공정을 찾고 설계팀과 해결 방법을 냅니다.', 'Find bottlenecks in factories and propose solutions.', { kinds: ['machine'] }],
      ['도료 기술 영업', 'Coatings sales engineer', '칠할 재질에 맞는 도료를 권하고 시험 칠을 함께 해 봅니다.', 'Recommend coatings and run test coats.', { kinds: ['chem'] }],
      ['전자부품 영업 담당', 'Components sales', '커넥터와 센서를 소개하고 견본을 보낸 뒤 쓰임을 확인합니다.', 'Present connectors and sensors and follow samples.', { kinds: ['electronics'] }],
      ['업무용 소프트웨어 영업', 'Business software sales', '작은 회사를 찾아가 하루 업무를 듣고 필요한 기능만 보여 드립니다.', 'Listen to small firms and show only what they need.', { kinds: ['it'] }],
    ],
  },
  {
    keco: '6124', work: '영업', workEn: 'sales', kinds: ['food', 'shop'], setting: 'road', pay: ['month', 250, 340], shifts: ['day', 'early-day'], career: [0, 12, 24], must: ['자동차운전면허 2종 보통'],
    common: ['기본급이 정해져 있고 성과급은 그 위에 드립니다.', '거래처 한 곳에 매달리기보다 골고루 찾아갑니다.'],
    jobs: [
      ['식자재 납품 영업', 'Food supply sales', '식당 마흔 곳의 주문을 받고 새 재료를 맛보여 드립니다.', 'Serve forty restaurants and bring new ingredients.', { kinds: ['food'] }],
      ['판촉물 영업 사원', 'Promotional print sales', '행사에 쓸 인쇄물과 기념품을 상담하고 시안을 전합니다.', 'Advise on printed matter and gifts for events.', { kinds: ['print'] }],
      ['작업복 영업 담당', 'Workwear sales', '공장과 병원에 맞는 옷감과 치수를 재서 주문을 받습니다.', 'Measure and supply workwear to factories.', { kinds: ['textile'] }],
      ['지역 대리점 관리 사원', 'Dealer support', '대리점 열다섯 곳의 진열과 재고를 살피고 반품을 처리합니다.', 'Support fifteen dealers with stock and returns.', { kinds: ['shop'] }],
    ],
  },
  {
    keco: '6151', work: '판매', workEn: 'retail', kinds: ['jangteo'], setting: 'service', pay: ['hour', 10900, 12600], shifts: ['rota', 'weekend', 'evening'], career: [0, 6],
    common: ['의자에 앉아서 계산하고 손님이 없을 때는 쉬어도 됩니다.', '직원은 물건을 20% 싸게 살 수 있습니다.'],
    jobs: [
      ['식료품 매장 판매원', 'Grocery assistant', '채소와 과일을 진열하고 상한 것을 골라냅니다.', 'Display vegetables and fruit and sort out the bad ones.'],
      ['서점 판매원', 'Bookshop assistant', '책을 찾아 드리고 동네 작가 코너를 꾸밉니다.', 'Find books and keep the local authors’ corner.', { kinds: ['pyeonji'] }],
      ['가구 매장 상담원', 'Furniture adviser', '집 도면을 보며 크기가 맞는 가구를 권합니다. 배송 날짜까지 챙깁니다.', 'Advise on furniture that fits and arrange delivery.', { kinds: ['maru-gagu'] }],
      ['농산물 직매장 직원', 'Farm shop assistant', '아침에 농가가 가져온 물건의 무게와 이름표를 확인합니다.', 'Check weights and labels of the morning’s produce.'],
    ],
  },
  {
    keco: '6153', work: '온라인 판매', workEn: 'online retail', kinds: ['shop', 'food'], setting: 'desk', pay: ['month', 230, 295], shifts: ['day', 'flex'], career: [0, 12],
    common: ['별점이 낮은 후기부터 읽고 그날 답합니다.', '포장과 발송은 다른 팀이 합니다.'],
    jobs: [
      ['온라인 상점 운영자', 'Online shop operator', '상품 사진과 설명을 올리고 주문을 확인해 창고로 넘깁니다.', 'List products and pass orders to the warehouse.'],
      ['산지 직송 판매 담당', 'Farm-direct sales', '딸기와 감자 수확 소식을 사진으로 올리고 예약 주문을 받습니다.', 'Post harvest news and take pre-orders.', { kinds: ['greenhouse', 'farm', 'orchard'] }],
      ['의류 쇼핑몰 상품 등록원', 'Clothing listing assistant', '옷의 치수를 재고 옷감과 세탁법을 정확히 적습니다.', 'Measure clothes and write exact care notes.', { kinds: ['textile'] }],
      ['라이브 방송 판매 진행 보조', 'Live-commerce assistant', '방송 순서를 짜고 들어온 질문을 진행자에게 전합니다.', 'Plan live shows and pass questions to the host.', { career: [0] }],
    ],
  },
  {
    keco: '6161', work: '계산', workEn: 'checkout', kinds: ['jangteo'], setting: 'service', pay: ['hour', 10800, 11900], shifts: ['lunch', 'evening', 'weekend'], career: [0],
    common: ['금액이 안 맞아도 직원이 물어내지 않습니다.', '앉는 의자가 있고 두 시간마다 교대합니다.'],
    jobs: [
      ['마트 계산원', 'Cashier, supermarket', '계산과 봉투, 포인트를 맡고 무인 계산대를 도와 드립니다.', 'Run the till and help at self-checkout.', { kinds: ['jangteo'] }],
      ['병원 수납 직원', 'Hospital cashier', '진료비를 받고 보험 서류를 떼어 드립니다.', 'Take payments and issue insurance papers.', { kinds: ['hospital'], shifts: ['lunch'] }],
      ['푸드코트 주문 접수원', 'Food court cashier', '주문을 받고 음식이 늦으면 손님에게 먼저 말씀드립니다.', 'Take orders and tell guests about delays.'],
      ['주말 매장 계산 직원', 'Weekend cashier', '토요일과 일요일 낮 계산대를 맡습니다.', 'Work the till on Saturday and Sunday.', { kinds: ['shop'], shifts: ['weekend'] }],
    ],
  },
  {
    keco: '6222', work: '버스 운전', workEn: 'bus driving', kinds: ['transport'], setting: 'road', pay: ['month', 300, 400], shifts: ['early-day', 'rota'], career: [0, 12], must: ['자동차운전면허 1종 대형', '버스운전자격'],
    common: ['운행 사이에 20분 이상 쉬고 늦어져도 서두르지 않습니다.', '사고가 나면 회사가 함께 나서고 혼자 책임지게 하지 않습니다.'],
    jobs: [
      ['시내버스 기사', 'City bus driver', '한 노선을 하루 여섯 번 운행합니다. 처음 3주는 선배와 함께 탑니다.', 'Drive one route six times a day.'],
      ['농어촌버스 기사', 'Rural bus driver', '마을 열네 곳을 도는 노선을 운전하고 짐을 든 어르신을 기다려 드립니다.', 'Drive fourteen villages and wait for people with loads.', { kinds: ['gireul'] }],
      ['통학버스 기사', 'School bus driver', '아침과 오후에 학생을 태우고 낮에는 차를 점검합니다.', 'Drive pupils morning and afternoon.', { kinds: ['school'], shifts: ['early-day'] }],
      ['통근버스 기사', 'Commuter bus driver', '공장 교대 시간에 맞추어 세 번 오갑니다.', 'Drive three runs around factory shifts.'],
    ],
  },
  {
    keco: '6223', work: '화물차 운전', workEn: 'truck driving', kinds: ['transport', 'logistics', 'food'], setting: 'road', pay: ['month', 290, 390], shifts: ['early-day', 'dawn'], career: [0, 12, 24], must: ['자동차운전면허 1종 보통', '화물운송종사자격'],
    common: ['실을 수 있는 무게를 넘겨 싣지 않습니다.', '차는 회사 것이고 고속도로 요금과 기름값을 회사가 냅니다.'],
    jobs: [
      ['냉장 탑차 기사', 'Refrigerated truck driver', '새벽에 두부와 반찬을 싣고 마트 열 곳에 내립니다.', 'Deliver tofu and dishes to ten shops at dawn.', { kinds: ['hanul-food', 'saebom'], shifts: ['dawn'] }],
      ['5톤 화물차 기사', 'Five-tonne truck driver', '공장과 부두 사이를 하루 두 번 오갑니다. 싣고 내리는 일은 지게차가 합니다.', 'Two trips a day between plant and port.', { kinds: ['barang'] }],
      ['지역 배송 기사', 'Regional delivery driver', '대리점 열두 곳에 정해진 순서로 물건을 전합니다.', 'Deliver to twelve dealers in a set order.', { kinds: ['barang', 'haesol'] }],
      ['곡물 운반차 기사', 'Grain truck driver', '수확철에는 논에서 창고로, 그 밖에는 도정 공장으로 나릅니다.', 'Carry grain from field to store and mill.', { kinds: ['barang'] }],
    ],
  },
  {
    keco: '6230', work: '지게차 운전', workEn: 'forklift operation', kinds: ['logistics', 'machine', 'chem', 'food'], setting: 'floor', pay: ['month', 265, 340], shifts: ['early-day', 'two-shift'], career: [0, 12, 24], must: ['지게차운전기능사'],
    common: ['사람이 가까이 오면 지게차가 스스로 느려집니다.', '작업 전에 10분 동안 차를 점검하고 적습니다.'],
    jobs: [
      ['물류센터 지게차 기사', 'Forklift operator, warehouse', '컨테이너에서 짐을 내려 3층 높이 선반에 올립니다.', 'Unload containers and stack three levels high.', { kinds: ['logistics'] }],
      ['냉동창고 지게차 기사', 'Forklift operator, cold store', '영하 20도 창고에서 한 시간 일하고 20분을 밖에서 쉽니다. 방한복을 드립니다.', 'One hour in, twenty minutes out of the cold store.', { kinds: ['haesol', 'food'] }],
      ['자재 하역 지게차 기사', 'Forklift operator, materials', '철판과 부품을 라인에 시간 맞춰 나릅니다.', 'Bring plates and parts to the line on time.', { kinds: ['machine'] }],
      ['화학 원료 창고 지게차 기사', 'Forklift operator, chemicals', '드럼을 종류별로 나누어 보관하고 새는 곳을 살핍니다.', 'Store drums by class and look for leaks.', { kinds: ['chem'] }],
    ],
  },
  {
    keco: '6241', work: '배송', workEn: 'parcel delivery', kinds: ['logistics', 'transport'], setting: 'road', pay: ['month', 280, 380], shifts: ['early-day', 'rota'], career: [0], must: ['자동차운전면허 1종 보통'],
    common: ['분류는 따로 맡는 분이 있어 배송만 합니다.', '비나 눈이 심하면 배송을 멈추고 늦는다고 알립니다.'],
    jobs: [
      ['택배 배송원', 'Parcel courier', '두 동네의 물건을 하루 150개쯤 전합니다.', 'Deliver about 150 parcels in two districts.', { kinds: ['haesol', 'barang'] }],
      ['새벽 식품 배송원', 'Dawn grocery courier', '보랭 가방을 문 앞에 두고 사진을 남깁니다.', 'Leave cool bags at doors before morning.', { kinds: ['logistics'], shifts: ['dawn'] }],
      ['가전 배송·설치원', 'Appliance delivery and fitting', '둘이 한 조로 세탁기와 냉장고를 옮겨 설치하고 쓰던 것을 거둡니다.', 'Deliver and fit appliances in pairs.', { kinds: ['haesol', 'barang'] }],
      ['의약품 배송원', 'Medicine courier', '약국 스무 곳에 온도를 지켜 전하고 서명을 받습니다.', 'Deliver medicines to pharmacies at set temperatures.'],
    ],
  },
  {
    keco: '6244', work: '상하차·분류', workEn: 'loading and sorting', kinds: ['logistics'], setting: 'floor', pay: ['hour', 11500, 13800], shifts: ['evening', 'dawn', 'two-shift'], career: [0],
    common: ['20kg이 넘는 것은 기계나 둘이 듭니다.', '더운 날에는 한 시간마다 15분 쉬고 얼음물을 드립니다.'],
    jobs: [
      ['물류센터 분류 작업원', 'Parcel sorter', '벨트로 오는 상자를 지역 번호대로 나눕니다.', 'Sort boxes by region on the belt.'],
      ['도서 포장·출고 작업원', 'Book picking and packing', '주문서대로 책을 찾아 담고 모서리를 감쌉니다.', 'Pick and wrap books.', { kinds: ['pyeonji'], shifts: ['lunch'] }],
      ['컨테이너 하차 작업원', 'Container unloader', '넷이 한 조로 컨테이너 하나를 두 시간에 비웁니다.', 'Four people empty a container in two hours.'],
      ['신선식품 소분 작업원', 'Fresh food packer', '채소를 저울에 달아 봉지에 담습니다. 실내는 10도입니다.', 'Weigh and bag vegetables at ten degrees.'],
    ],
  },
]
