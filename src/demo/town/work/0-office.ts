import type { Profile } from '../profile.ts'

/** KECO 0: management, office, finance and insurance. */
// biome-ignore format: a table, one row a line
export const office: readonly Profile[] = [
  {
    keco: '0261', work: '마케팅', workEn: 'marketing', kinds: ['food', 'shop', 'hotel', 'it'], setting: 'desk', pay: ['year', 3200, 4600], shifts: ['day', 'flex'], career: [0, 24, 36],
    common: ['예산은 월 단위로 쓰고, 쓴 만큼의 결과를 한 장으로 정리합니다.', '촬영과 디자인은 안에 있는 동료와 함께 합니다.'],
    jobs: [
      ['식품 브랜드 마케팅 담당', 'Food brand marketer', '새로 나오는 국물 제품 세 가지의 이름, 포장 문구, 판매 페이지를 맡습니다. 매주 판매 숫자와 고객 후기를 읽고 다음 주에 바꿀 것을 정합니다.', 'Plan names, packaging copy and sales pages for three new soup products.', { kinds: ['food'] }],
      ['지역 상품 기획 사원', 'Regional product planner', '가까운 농가와 공방을 찾아가 매장에 들일 상품을 고르고 가격을 정합니다.', 'Find farms and workshops nearby and choose what the shop will carry.', { kinds: ['shop'] }],
      ['호텔 온라인 홍보 담당', 'Hotel online marketing officer', '예약 사이트의 사진과 글을 철마다 바꾸고, 손님이 남긴 글에 하루 안에 답합니다. 비수기 숙박 상품을 영업팀과 같이 만듭니다.', 'Keep booking pages fresh, answer reviews and build off-season offers.', { kinds: ['hotel'] }],
      ['서비스 기획·마케팅 사원', 'Service planning and marketing staff', '가입한 고객이 어디에서 멈추는지 숫자로 찾아 안내 메일과 화면 문구를 고칩니다.', 'Find where users drop off and improve messages and screens.', { kinds: ['it'], career: [0] }],
    ],
  },
  {
    keco: '0262', work: '인사', workEn: 'human resources', kinds: ['machine', 'electronics', 'logistics', 'hospital'], setting: 'desk', pay: ['year', 3300, 4800], shifts: ['day'], career: [0, 24, 36], wish: ['공인노무사'],
    common: ['취업규칙이나 급여 계산에서 애매한 것은 자문 노무사에게 바로 물을 수 있습니다.', '개인정보를 다루므로 서류는 잠기는 서랍과 정해진 폴더에만 둡니다.'],
    jobs: [
      ['인사·급여 담당', 'HR and payroll officer', '생산직 80여 명의 근태를 확인하고 매달 급여를 계산해 25일에 지급합니다. 4대 보험 취득과 상실 신고도 맡습니다.', 'Run attendance, monthly payroll and social-insurance filings for about 80 people.'],
      ['채용 담당자', 'Recruiter', '부서와 함께 공고를 쓰고, 지원한 분들께 정한 날까지 빠짐없이 답합니다. 면접 질문을 미리 만들어 면접관과 나눕니다.', 'Write vacancies with teams, answer every applicant on time and prepare interviews.'],
      ['교육 운영 사원', 'Training coordinator', '새로 온 동료가 첫 달에 배울 것을 짜고, 안전교육과 법정교육의 출석을 챙깁니다.', 'Plan the first month of newcomers and run statutory training.'],
      ['병원 인사팀 사무원', 'Hospital HR clerk', '간호 인력의 근무표와 휴가를 맞추고 면허 신고 기한을 챙깁니다. 노사협의회 자료를 분기마다 준비합니다.', 'Balance nurse rosters and leave, track licence filings and prepare council papers.', { kinds: ['hospital'] }],
    ],
  },
  {
    keco: '0263', work: '총무', workEn: 'general affairs', kinds: ['construction', 'school', 'vocational', 'welfare', 'hotel'], setting: 'desk', pay: ['month', 235, 300], shifts: ['day'], career: [0, 12],
    common: ['물품을 살 때는 두 곳 이상에서 견적을 받아 비교합니다.', '전화와 방문 손님 응대가 하루에 열 건쯤 있습니다.'],
    jobs: [
      ['복지관 총무 사무원', 'General affairs clerk, welfare centre', '강당과 차량 예약을 받고 비품, 공과금, 시설 점검 날짜를 챙깁니다.', 'Handle bookings, supplies, bills and inspection dates at a welfare centre.', { kinds: ['welfare'] }],
      ['현장 사무소 총무', 'Site office administrator', '공사 현장 사무소에서 출근 인원, 식대, 자재 영수증을 정리해 본사로 보냅니다. 안전모와 작업복 재고도 맞춥니다.', 'Keep attendance, meal and material records of a construction site office.', { kinds: ['construction'] }],
      ['학교법인 행정 사무원', 'School administration clerk', '수강생 등록과 증명서 발급, 강의실 배정을 맡습니다. 학기 초에는 접수 창구를 함께 봅니다.', 'Register students, issue certificates and assign classrooms.', { kinds: ['school', 'nuri-school'] }],
      ['리조트 총무팀 사원', 'Resort general affairs staff', '기숙사 방 배정과 직원 식당, 통근버스를 관리합니다.', 'Manage staff housing, canteen and commuter buses of a resort.', { kinds: ['hotel'] }],
    ],
  },
  {
    keco: '0271', work: '회계', workEn: 'accounting', kinds: ['machine', 'it', 'construction', 'office'], setting: 'desk', pay: ['year', 3400, 5200], shifts: ['day', 'flex'], career: [24, 36, 60], education: 'associate',
    common: ['월 마감은 다음 달 5일까지이고, 그 주에는 하루나 이틀 늦게 끝나며 수당을 드립니다.', '전표 승인과 지급은 서로 다른 사람이 합니다.'],
    jobs: [
      ['재무회계 담당 (결산)', 'Financial accountant (closing)', '월·분기 결산을 하고 외부 감사에 낼 자료를 만듭니다. 고정자산과 리스를 함께 관리합니다.', 'Close the books monthly and quarterly and prepare audit papers.'],
      ['공사 원가 회계 사무원', 'Construction cost accountant', '현장별로 들어간 자재비와 노무비를 나누어 적고 기성 청구액과 맞춰 봅니다.', 'Track cost by site and reconcile it with progress billing.', { kinds: ['construction'] }],
      ['세무회계 사무원', 'Tax accounting clerk', '거래처 30곳의 부가가치세와 원천세를 신고합니다. 처음 석 달은 선임이 신고서를 같이 봅니다.', 'File VAT and withholding tax for about 30 clients.', { kinds: ['office'] }],
      ['제조 원가 담당', 'Manufacturing cost accountant', '부품별 원가를 계산하고 공장 반장과 차이를 살핍니다. 엑셀 피벗과 수식을 자주 씁니다.', 'Calculate cost by part and explain variances with the shop floor.', { kinds: ['machine'] }],
    ],
  },
  {
    keco: '0272', work: '경리', workEn: 'bookkeeping', kinds: ['food', 'auto', 'shop', 'print', 'farm'], setting: 'desk', pay: ['month', 230, 290], shifts: ['day', 'lunch'], career: [0, 12, 24],
    common: ['쓰던 회계 프로그램이 달라도 괜찮습니다. 일주일 동안 옆에서 알려 드립니다.', '현금은 다루지 않고 모두 이체와 카드로 처리합니다.'],
    jobs: [
      ['경리 사무원', 'Bookkeeper', '세금계산서를 주고받고 통장과 장부를 매일 맞춥니다. 월말에는 거래처에 잔액을 알려 드립니다.', 'Issue tax invoices, reconcile the ledger daily and send month-end balances.'],
      ['정비소 경리·접수', 'Bookkeeper and front desk, car repair shop', '들어온 차를 접수하고 부품값과 공임을 견적서로 만듭니다. 보험사 청구 서류도 씁니다.', 'Take in cars, prepare estimates and file insurance claims.', { kinds: ['auto'] }],
      ['농장 경리 (시간제)', 'Part-time bookkeeper, farm', '출하 전표와 농자재 영수증을 정리하고 직원 급여 자료를 세무사무소에 보냅니다.', 'Sort delivery slips and receipts and send payroll data to the accountant.', { kinds: ['farm', 'greenhouse'], shifts: ['lunch'] }],
      ['인쇄소 경리 사무', 'Print shop bookkeeper', '주문마다 종이값과 후가공비를 적어 마진을 확인합니다.', 'Record paper and finishing cost for each order and check margins.', { kinds: ['print'] }],
    ],
  },
  {
    keco: '0281', work: '무역 사무', workEn: 'trade administration', kinds: ['electronics', 'food', 'textile', 'machine'], setting: 'desk', pay: ['year', 3300, 4700], shifts: ['day', 'flex'], career: [0, 24, 36], education: 'associate',
    common: ['영어로 메일을 읽고 쓰는 일이 하루의 절반쯤입니다.', '배가 늦어지면 거래처에 먼저 알리고 다른 길을 같이 찾습니다.'],
    jobs: [
      ['수출 서류 담당', 'Export documentation clerk', '계약서와 신용장을 확인하고 송장, 포장명세서, 원산지증명서를 만듭니다.', 'Check contracts and letters of credit and prepare export papers.'],
      ['수입 구매 사무원', 'Import purchasing clerk', '원두와 향신료를 들여오는 일정을 잡고 식품 수입신고를 관세사와 함께 처리합니다. 창고 재고를 보며 다음 주문을 제안합니다.', 'Schedule imports of coffee and spices and handle food import filings.', { kinds: ['food'] }],
      ['해외 거래처 관리 사원', 'Overseas account coordinator', '베트남과 폴란드 공장의 주문을 받아 생산팀에 나누고 선적까지 따라갑니다.', 'Take orders from Vietnam and Poland and follow them to shipment.'],
      ['원단 무역 사무원', 'Fabric trade clerk', '견본을 보내고 색상 확인을 받아 염색 공장에 넘깁니다. 시차가 있어 오전에 메일이 몰립니다.', 'Send samples, get colour approval and pass orders to the dye works.', { kinds: ['textile'] }],
    ],
  },
  {
    keco: '0283', work: '자재·물류 사무', workEn: 'materials and logistics administration', kinds: ['machine', 'electronics', 'logistics', 'hospital'], setting: 'desk', pay: ['month', 245, 320], shifts: ['day', 'early-day'], career: [0, 12, 24], wish: ['지게차운전기능사'],
    common: ['하루에 두 번 창고를 돌며 화면의 숫자와 실물을 맞춥니다.', '월말 재고 조사는 네 명이 나누어 반나절에 끝냅니다.'],
    jobs: [
      ['자재 관리 사원', 'Materials clerk', '생산 계획을 보고 부족해질 부품을 미리 주문합니다. 들어온 자재는 검수해서 선반 번호를 붙입니다.', 'Order parts before they run short, inspect deliveries and shelve them.', { kinds: ['machine', 'electronics'] }],
      ['배차·출고 사무원', 'Dispatch clerk', '전국 대리점 주문을 모아 차량을 배정하고 기사님과 도착 시간을 맞춥니다.', 'Group orders, assign trucks and agree arrival times with drivers.'],
      ['병원 구매·물류 담당', 'Hospital purchasing clerk', '진료 재료의 유효기간을 살피며 병동에 나누어 보냅니다. 급한 주문은 대체품을 찾아 확인받습니다.', 'Watch expiry dates, supply the wards and find substitutes when needed.', { kinds: ['hospital'] }],
      ['물류센터 운영 사무원', 'Logistics centre office clerk', '입고 예정과 작업 인원을 맞추고 늦어진 건을 화주에게 설명합니다.', 'Match arrivals with staffing and explain delays to clients.', { kinds: ['logistics'] }],
    ],
  },
  {
    keco: '0284', work: '품질 관리', workEn: 'quality control', kinds: ['machine', 'food', 'electronics', 'chem'], setting: 'floor', pay: ['month', 255, 340], shifts: ['day', 'early-day'], career: [0, 24, 36], wish: ['품질경영기사', '품질경영산업기사'],
    common: ['불량이 나오면 사람이 아니라 공정에서 까닭을 찾습니다.', '측정값은 태블릿에 적고 그래프로 바로 봅니다.'],
    jobs: [
      ['품질 관리 사원', 'Quality control officer', '브레이크 부품의 치수를 재고 기준을 벗어나면 라인을 멈춥니다. 고객사 점검 자료를 준비합니다.', 'Measure brake parts, stop the line when needed and prepare customer audits.', { kinds: ['daon'] }],
      ['식품 품질 담당', 'Food quality officer', '원료와 완제품을 검사하고 HACCP 기록을 관리합니다. 작업장 온도와 위생을 하루 세 번 확인합니다.', 'Test ingredients and products and keep HACCP records.', { kinds: ['food'] }],
      ['생산 관리 사무원', 'Production planning clerk', '주문과 설비 상황을 보고 일주일 치 작업 순서를 짭니다.', 'Plan a week of production from orders and machine status.', { kinds: ['machine', 'electronics'] }],
      ['출하 검사·성적서 담당', 'Outgoing inspection clerk', '도료의 점도와 색을 재서 성적서를 만들고 출하를 승인합니다.', 'Measure viscosity and colour, write certificates and release shipments.', { kinds: ['chem'] }],
    ],
  },
  {
    keco: '0292', work: '고객 상담', workEn: 'customer support', kinds: ['callcentre', 'shop', 'it', 'finance'], setting: 'desk', pay: ['month', 232, 275], shifts: ['day', 'rota', 'evening'], career: [0, 6],
    common: ['폭언이 있으면 상담원이 먼저 전화를 끊을 수 있고, 그 뒤 30분을 쉽니다.', '첫 3주는 교육만 하고 이때 급여도 똑같이 드립니다.'],
    jobs: [
      ['배송 문의 상담원', 'Delivery support agent', '전화와 채팅으로 배송이 늦은 까닭을 확인해 알려 드립니다. 한 건에 5분쯤 걸리고 하루 60건 안팎입니다.', 'Explain delayed deliveries by phone and chat.', { kinds: ['callcentre'] }],
      ['카드 분실·결제 상담원', 'Card support agent', '분실 신고를 받아 카드를 멈추고 결제 내역을 설명합니다. 본인 확인 순서를 정확히 지키는 일입니다.', 'Block lost cards and explain payments after identity checks.', { kinds: ['finance'] }],
      ['소프트웨어 사용 상담원', 'Software support agent', '화면을 같이 보며 설정을 도와드리고, 자주 나오는 질문을 도움말로 씁니다.', 'Help customers set up software and turn questions into help pages.', { kinds: ['it'] }],
      ['교환·환불 상담 (저녁)', 'Returns support agent (evening)', '저녁에 들어오는 교환과 환불 요청을 채팅으로 처리합니다. 전화는 받지 않습니다.', 'Handle returns by chat in the evening; no phone calls.', { kinds: ['callcentre'], shifts: ['evening'] }],
    ],
  },
  {
    keco: '0295', work: '사무 보조', workEn: 'office assistance', kinds: ['office', 'welfare', 'hospital', 'finance'], setting: 'desk', pay: ['hour', 10900, 12400], shifts: ['day', 'lunch'], career: [0],
    common: ['문서 프로그램의 기본 기능을 쓸 줄 알면 됩니다.', '조용한 자리에서 혼자 집중하는 시간이 깁니다.'],
    jobs: [
      ['자료 입력 사무원', 'Data entry clerk', '종이로 받은 신청서를 화면에 옮기고 두 번째 사람이 맞는지 봅니다.', 'Enter paper applications; a second person checks them.', { kinds: ['office', 'finance'] }],
      ['의무기록 스캔 보조', 'Records scanning assistant', '오래된 진료 기록을 스캔해 번호를 붙이고 상자별로 정리합니다.', 'Scan and index old medical records.', { kinds: ['hospital'], career: [0] }],
      ['법무사무소 사무 보조', 'Office assistant, legal office', '등기 서류를 날짜대로 철하고 관공서에 접수합니다. 일주일에 두 번쯤 외근이 있습니다.', 'File registry papers and submit them at public offices.', { kinds: ['baro'], career: [0] }],
      ['설문 조사 입력·확인', 'Survey data assistant', '복지 욕구 조사의 답을 입력하고 빠진 항목은 전화로 확인합니다.', 'Enter survey answers and call back for missing items.', { kinds: ['welfare'] }],
    ],
  },
]
