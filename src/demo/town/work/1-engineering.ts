import type { Profile } from '../profile.ts'

/** KECO 1: research and engineering. */
// biome-ignore format: a table, one row a line
export const engineering: readonly Profile[] = [
  {
    keco: '1332', work: '소프트웨어 개발', workEn: 'software development', kinds: ['it'], setting: 'desk', pay: ['year', 3800, 6800], shifts: ['flex'], career: [0, 24, 36, 60], wish: ['정보처리기사'],
    common: ['코드는 모두 동료 한 명 이상이 읽은 뒤에 합칩니다.', '장애가 나면 원인을 글로 남기고 누구의 잘못인지는 적지 않습니다.'],
    jobs: [
      ['병원 예약 서비스 백엔드 개발자', 'Backend developer, clinic booking', '예약과 접수 API를 만들고 하루 20만 건의 요청을 느려지지 않게 돌봅니다.', 'Build and run the booking API of a clinic network.'],
      ['물류 관제 프로그램 개발자', 'Developer, fleet tracking', '트럭 위치를 받아 도착 시간을 계산하는 프로그램을 맡습니다. 기사님 휴대전화 앱도 함께 고칩니다.', 'Work on arrival-time software and the drivers’ phone app.'],
      ['공장 데이터 수집 소프트웨어 개발자', 'Industrial data software engineer', '설비 신호를 읽어 저장하고 화면에 보여 주는 프로그램을 만듭니다. 한 달에 두세 번 공장에 가서 설치를 돕습니다.', 'Collect machine signals and show them to operators.'],
      ['교육용 앱 개발자', 'App developer, learning products', '발음을 듣고 고쳐 주는 앱의 새 기능을 디자이너와 둘이 만듭니다.', 'Build features of a pronunciation app with a designer.', { kinds: ['malgil', 'it'] }],
    ],
  },
  {
    keco: '1333', work: '웹 개발', workEn: 'web development', kinds: ['it', 'media'], setting: 'desk', pay: ['year', 3400, 5600], shifts: ['flex', 'day'], career: [0, 12, 36], wish: ['정보처리산업기사', '웹디자인개발기능사'],
    common: ['화면 낭독기와 키보드만으로도 쓸 수 있는지 배포 전에 확인합니다.', '오래된 화면을 조금씩 새것으로 바꾸고 있습니다.'],
    jobs: [
      ['프런트엔드 개발자', 'Front-end developer', '신문사 기사 화면과 구독 결제 화면을 맡습니다. 느린 휴대전화에서도 2초 안에 열리게 하는 것이 올해의 목표입니다.', 'Own article and subscription pages and make them fast on slow phones.'],
      ['쇼핑몰 웹 개발자', 'E-commerce web developer', '상품 등록, 장바구니, 주문 화면을 고치고 결제 오류를 살핍니다.', 'Maintain product, basket and order pages of an online shop.', { kinds: ['shop'] }],
      ['공공기관 누리집 개발자', 'Web developer, public sites', '지방자치단체 누리집을 접근성 기준에 맞게 고치고 담당 공무원에게 쓰는 법을 알려 드립니다.', 'Make municipal websites accessible and train their editors.'],
      ['웹 퍼블리셔', 'Markup developer', '디자인을 의미에 맞는 마크업으로 옮기고 여러 기기에서 확인합니다.', 'Turn designs into semantic markup and test across devices.'],
    ],
  },
  {
    keco: '1341', work: '데이터 분석', workEn: 'data analysis', kinds: ['it', 'finance', 'lab'], setting: 'desk', pay: ['year', 3900, 6500], shifts: ['flex'], career: [0, 24, 48], education: 'bachelor',
    common: ['분석 결과는 숫자보다 먼저 한 문장으로 말합니다.', '개인을 알아볼 수 있는 자료는 분석 환경에 넣지 않습니다.'],
    jobs: [
      ['데이터 분석가', 'Data analyst', '가입과 해지 자료를 분석해 무엇을 먼저 고칠지 제안합니다. SQL과 파이썬을 씁니다.', 'Analyse sign-ups and cancellations and propose what to fix first.'],
      ['데이터 엔지니어', 'Data engineer', '여러 시스템의 기록을 밤마다 모아 아침 8시 전에 쓸 수 있게 만듭니다.', 'Run nightly pipelines so that data is ready by eight.'],
      ['연구 데이터 관리자', 'Research data curator', '실험 장비에서 나온 자료에 설명을 붙이고 다시 찾을 수 있게 정리합니다. 연구자에게 자료 관리 계획을 안내합니다.', 'Describe and archive instrument data and advise researchers.'],
      ['보험 통계 분석 담당', 'Insurance data analyst', '사고 자료로 손해율을 계산하고 분기 보고서를 씁니다.', 'Compute loss ratios and write quarterly reports.', { kinds: ['finance'] }],
    ],
  },
  {
    keco: '1343', work: '전산 시스템 운영', workEn: 'systems operation', kinds: ['hospital', 'it', 'finance', 'school'], setting: 'desk', pay: ['month', 270, 390], shifts: ['day', 'three-shift'], career: [0, 24, 36], wish: ['정보처리기사', '컴퓨터시스템기사'],
    common: ['작업은 두 사람이 같이 확인하고, 되돌리는 방법을 먼저 적어 둡니다.', '당직은 한 달에 두 번이고 다음 날 쉽니다.'],
    jobs: [
      ['병원 전산실 운영원', 'Hospital IT operator', '진료 프로그램과 서버를 살피고 병동에서 온 문의를 처리합니다.', 'Watch clinical systems and solve requests from the wards.', { kinds: ['hospital'] }],
      ['서버·백업 담당', 'Server and backup administrator', '서버 120대의 상태와 백업을 관리합니다. 석 달에 한 번 실제로 복구해 봅니다.', 'Run 120 servers and restore backups for real every quarter.', { kinds: ['it'] }],
      ['학교 전산 지원', 'School IT support', '강의실 컴퓨터와 무선망을 손보고 교직원 계정을 관리합니다. 방학에는 장비를 한꺼번에 바꿉니다.', 'Maintain classroom computers, wireless and staff accounts.', { kinds: ['school'], shifts: ['day'] }],
      ['금융 전산 관제원', 'Financial systems monitoring operator', '거래 시스템 화면을 지켜보다 이상이 보이면 정해진 순서로 알립니다.', 'Monitor transaction systems and escalate by the book.', { kinds: ['finance'], shifts: ['three-shift'] }],
    ],
  },
  {
    keco: '1402', work: '건축 시공 관리', workEn: 'building site management', kinds: ['gadam', 'byeokdam'], setting: 'site', pay: ['month', 310, 450], shifts: ['site', 'day'], career: [0, 24, 36, 60], must: ['건축산업기사'], wish: ['건축기사', '건설안전기사'],
    common: ['토요일은 격주로 쉬고, 나온 토요일은 평일에 대신 쉽니다.', '매일 오후 4시에 내일 작업과 위험한 곳을 협력업체와 확인합니다.'],
    jobs: [
      ['건축 시공 기사', 'Building site engineer', '6층 근린생활시설 현장에서 골조부터 마감까지 공정을 챙깁니다. 도면과 다른 곳은 사진으로 남겨 설계사와 풉니다.', 'Manage a six-storey building from frame to finish.'],
      ['공동주택 하자 보수 기사', 'Apartment defects engineer', '입주한 집을 찾아가 하자를 확인하고 보수 일정을 잡습니다.', 'Visit homes, confirm defects and schedule repairs.'],
      ['학교 증축 현장 공무', 'Contract engineer, school extension', '설계 변경과 기성 서류를 만들고 자재 반입을 맞춥니다.', 'Prepare variation orders, progress claims and deliveries.'],
      ['한옥 보수 현장 담당', 'Site engineer, traditional house repair', '오래된 한옥의 기둥과 지붕을 고치는 현장에서 목수, 와공과 순서를 맞춥니다. 해체한 부재는 번호를 붙여 기록합니다.', 'Coordinate carpenters and tilers on the repair of old houses.', { kinds: ['cheoma'] }],
    ],
  },
  {
    keco: '1403', work: '토목 시공', workEn: 'civil engineering', kinds: ['dolbaegi', 'gadam'], setting: 'site', pay: ['month', 310, 440], shifts: ['site'], career: [0, 24, 60], must: ['토목산업기사'], wish: ['토목기사', '측량및지형공간정보기사'],
    common: ['비가 많이 온 다음 날은 비탈면을 먼저 살핍니다.', '숙소와 하루 세 끼를 현장에서 드립니다.'],
    jobs: [
      ['상수도 공사 현장 기사', 'Site engineer, water mains', '낡은 상수관 4km를 바꾸는 공사에서 구간별 작업과 단수 안내를 맡습니다.', 'Replace four kilometres of old water main, section by section.', { kinds: ['construction'] }],
      ['도로 포장 공사 토목 기사', 'Civil engineer, road works', '국도 포장 구간의 측량과 품질 시험을 하고 교통 통제를 준비합니다.', 'Survey, test and plan traffic control for road paving.', { kinds: ['dolbaegi'] }],
      ['하천 정비 공사 공무', 'Contract engineer, river works', '수량을 뽑고 기성 서류와 준공 도서를 만듭니다.', 'Take off quantities and prepare claims and as-built papers.', { kinds: ['construction'] }],
      ['하수처리장 증설 토목 담당', 'Civil engineer, treatment plant', '구조물 철근 배근과 콘크리트 타설을 검측합니다. 지하 작업 전에는 산소 농도를 잽니다.', 'Inspect reinforcement and concreting at a plant extension.', { kinds: ['construction'] }],
    ],
  },
  {
    keco: '1511', work: '기계 설계', workEn: 'mechanical design', kinds: ['machine'], setting: 'desk', pay: ['year', 3700, 5800], shifts: ['day', 'flex'], career: [0, 24, 36], education: 'associate', wish: ['일반기계기사', '기계설계산업기사'],
    common: ['그린 것은 공장에서 직접 조립해 보고 고칩니다.', '3차원 설계 프로그램은 회사 것을 쓰고 교육비를 냅니다.'],
    jobs: [
      ['자동화 장비 설계원', 'Automation equipment designer', '부품을 집어 옮기는 장비를 설계합니다. 주문에서 설치까지 넉 달쯤 걸리고 처음부터 끝까지 맡습니다.', 'Design pick-and-place machines from order to installation.'],
      ['선박 의장 설계원', 'Ship outfitting designer', '기관실의 배관과 통로 도면을 그리고 현장에서 부딪히는 곳을 고칩니다.', 'Draw engine-room piping and walkways and solve clashes on board.', { kinds: ['shipyard'] }],
      ['프레스 금형 설계 보조', 'Junior press tool designer', '선임이 잡은 구조를 부품 도면으로 풉니다. 금형 시험 때 같이 가서 찍힌 제품을 봅니다.', 'Detail press tools and attend try-outs.', { career: [0] }],
      ['시험 장비 개발 연구원', 'Test rig development engineer', '부품의 수명을 재는 장비를 설계하고 시험 결과를 보고서로 씁니다.', 'Design endurance rigs and report the results.', { kinds: ['lab'] }],
    ],
  },
  {
    keco: '1531', work: '전기 설계·감리', workEn: 'electrical design', kinds: ['energy', 'machine', 'construction'], setting: 'desk', pay: ['year', 3700, 5600], shifts: ['day'], career: [0, 24, 60], must: ['전기산업기사'], wish: ['전기기사', '전기공사기사'],
    common: ['일주일에 하루는 현장에 나가 도면과 맞는지 봅니다.', '내역서는 두 사람이 따로 뽑아 맞춰 봅니다.'],
    jobs: [
      ['전기 설계 담당', 'Electrical designer', '공장과 상가의 수변전, 동력, 조명 설비를 설계하고 내역서를 만듭니다.', 'Design substation, power and lighting for factories and shops.', { kinds: ['energy'] }],
      ['태양광 발전소 기술자', 'Solar plant engineer', '발전소 열두 곳의 발전량을 보고 떨어진 곳을 찾아갑니다. 인버터 교체와 안전 점검을 맡습니다.', 'Watch twelve solar sites and fix what underperforms.', { kinds: ['energy'] }],
      ['제어반 설계원', 'Control panel designer', '기계 사양을 보고 제어반 도면과 PLC 배선도를 그립니다.', 'Draw control panels and PLC wiring from machine specs.', { kinds: ['machine'] }],
      ['전기 공사 공무', 'Electrical contract engineer', '견적과 자재 발주, 기성 청구를 맡고 전기 사용 전 점검을 신청합니다.', 'Estimate, order, bill and arrange pre-use inspections.', { kinds: ['gadam'] }],
    ],
  },
  {
    keco: '1553', work: '환경 관리', workEn: 'environmental management', kinds: ['environment', 'chem', 'food'], setting: 'floor', pay: ['month', 270, 360], shifts: ['day'], career: [0, 24], must: ['수질환경산업기사'], wish: ['수질환경기사', '대기환경기사'],
    common: ['시료는 정해진 시간과 자리에서만 뜹니다.', '기준에 가까워지면 넘기 전에 공정을 늦춥니다.'],
    jobs: [
      ['폐수 처리 환경기사', 'Wastewater engineer', '하루 두 번 시료를 떠서 재고 약품 양을 조절합니다. 자가측정 기록과 관청 보고를 맡습니다.', 'Sample twice a day, adjust dosing and report to the authority.', { kinds: ['chem', 'food', 'environment'] }],
      ['환경 측정 대행 기사', 'Environmental measurement engineer', '사업장 굴뚝과 방류구를 찾아가 측정하고 성적서를 냅니다.', 'Measure stacks and outfalls at client sites.', { kinds: ['malgeun'] }],
      ['식품 공장 환경 담당', 'Environmental officer, food plant', '폐수와 음식물 폐기물, 냄새 민원을 맡습니다. 물을 덜 쓰는 세척 순서를 현장과 같이 찾습니다.', 'Handle wastewater, food waste and odour at a food plant.', { kinds: ['food'] }],
      ['화학 공장 대기 환경 담당', 'Air quality officer, chemical plant', '방지시설을 점검하고 배출량을 전산에 올립니다.', 'Check abatement equipment and file emissions.', { kinds: ['chem'] }],
    ],
  },
  {
    keco: '1584', work: '안전 관리', workEn: 'safety management', kinds: ['construction', 'machine', 'logistics', 'shipyard', 'chem'], setting: 'floor', pay: ['month', 300, 430], shifts: ['early-day', 'site'], career: [0, 24, 36], must: ['산업안전산업기사'], wish: ['산업안전기사', '건설안전기사'],
    common: ['위험하면 안전 담당이 작업을 바로 멈출 수 있고, 그 결정은 나중에도 존중합니다.', '아차 사고를 적어 낸 사람에게 고맙다고 합니다.'],
    jobs: [
      ['건설 현장 안전관리자', 'Construction safety officer', '아침 조회에서 그날의 위험을 함께 말하고 현장을 하루 세 번 돕니다. 추락과 협착 위험을 먼저 봅니다.', 'Lead morning briefings and walk the site three times a day.', { kinds: ['construction'], shifts: ['site'] }],
      ['공장 안전관리자', 'Plant safety officer', '프레스와 크레인의 방호 장치를 점검하고 위험성 평가를 현장과 같이 합니다.', 'Check guards on presses and cranes and run risk assessments.', { kinds: ['machine'], shifts: ['early-day'] }],
      ['물류센터 안전 담당', 'Warehouse safety officer', '지게차와 사람이 다니는 길을 나누고 새로 온 분들의 안전교육을 맡습니다.', 'Separate forklifts from people and train newcomers.', { kinds: ['logistics'] }],
      ['조선소 안전 담당', 'Shipyard safety officer', '밀폐된 곳에 들어가기 전 공기를 재고 작업 허가서를 확인합니다.', 'Test air in confined spaces and check work permits.', { kinds: ['shipyard'] }],
    ],
  },
]
