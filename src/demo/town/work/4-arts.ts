import type { Profile } from '../profile.ts'

/** KECO 4: arts, design, broadcasting and sports. */
// biome-ignore format: a table, one row a line
export const arts: readonly Profile[] = [
  {
    keco: '4112', work: '번역·통역', workEn: 'translation', kinds: ['media', 'office', 'electronics'], setting: 'desk', pay: ['month', 255, 350], shifts: ['flex', 'day'], career: [0, 24], education: 'bachelor',
    common: ['번역문은 다른 사람이 소리 내어 읽어 보고 고칩니다.', '용어집을 함께 만들고 넉 달마다 손봅니다.'],
    jobs: [
      ['기술 문서 번역가 (영어)', 'Technical translator (English)', '설비 설명서를 한국어로 옮기고 현장에서 쓰는 말과 맞춥니다.', 'Translate machine manuals into plain Korean.', { kinds: ['machine', 'electronics'] }],
      ['베트남어 통번역 사원', 'Vietnamese interpreter', '공장 안전교육과 병원 진료를 통역하고 안내문을 옮깁니다.', 'Interpret safety training and clinic visits.', { kinds: ['electronics'] }],
      ['영상 자막 번역가', 'Subtitle translator', '다큐멘터리 자막을 글자 수에 맞추어 옮깁니다. 한 편에 닷새를 드립니다.', 'Subtitle documentaries, five days for each.', { kinds: ['media'] }],
      ['계약서 번역 담당', 'Contract translator', '거래 계약서를 옮기고 뜻이 갈릴 수 있는 곳에 표시를 남깁니다.', 'Translate contracts and flag ambiguity.'],
    ],
  },
  {
    keco: '4132', work: '도서관·기록 관리', workEn: 'library and archives', kinds: ['culture', 'school'], setting: 'service', pay: ['month', 235, 290], shifts: ['rota', 'day'], career: [0, 12], must: ['정사서 2급'],
    common: ['주말 근무는 격주이고 평일 이틀을 쉽니다.', '새 책은 이용자 신청을 먼저 삽니다.'],
    jobs: [
      ['작은도서관 사서', 'Librarian, neighbourhood library', '책을 고르고 빌려주며 저녁 낭독 모임을 엽니다.', 'Choose and lend books and host evening readings.'],
      ['향토자료실 기록 담당', 'Local archive officer', '마을 어르신이 맡긴 사진과 편지에 이름과 날짜를 붙여 남깁니다.', 'Describe photographs and letters of the town.'],
      ['학교 도서관 전자자료 사서', 'E-resources librarian', '전자책과 신문 자료 구독을 관리하고 학생에게 찾는 법을 알려 줍니다.', 'Manage e-books and news archives and teach searching.', { kinds: ['school'], shifts: ['day'] }],
      ['이동도서관 사서', 'Mobile librarian', '책 3천 권을 실은 버스로 산골 마을 열두 곳을 돕니다. 운전은 다른 분이 합니다.', 'Tour twelve villages with a book bus.'],
    ],
  },
  {
    keco: '4154', work: '시각 디자인', workEn: 'graphic design', kinds: ['media', 'print'], setting: 'desk', pay: ['year', 2950, 4100], shifts: ['flex', 'day'], career: [0, 12, 36], wish: ['시각디자인기사', '컴퓨터그래픽기능사', '컬러리스트기사'],
    common: ['포트폴리오는 학교 과제나 개인 작업도 좋습니다.', '고치는 횟수를 의뢰한 쪽과 미리 정하고 시작합니다.'],
    jobs: [
      ['편집 디자이너', 'Editorial designer', '지역 잡지와 안내 책자의 지면을 짜고 인쇄 감리를 갑니다.', 'Lay out a local magazine and check it on press.', { kinds: ['hwalja'] }],
      ['포장 디자이너', 'Packaging designer', '과일 상자와 떡 포장을 디자인합니다. 버릴 때 나누기 쉬운 재료를 먼저 씁니다.', 'Design boxes for fruit and rice cakes that recycle well.', { kinds: ['print'] }],
      ['브랜드 디자이너', 'Brand designer', '동네 가게의 간판과 메뉴판, 명함을 한 흐름으로 만듭니다.', 'Make signs, menus and cards for local shops.'],
      ['전시 그래픽 디자이너', 'Exhibition graphic designer', '박물관 설명판과 길 안내를 멀리서도 읽히게 만듭니다.', 'Make museum panels that read from afar.'],
    ],
  },
  {
    keco: '4155', work: '화면·콘텐츠 디자인', workEn: 'interface design', kinds: ['it', 'media'], setting: 'desk', pay: ['year', 3300, 5200], shifts: ['flex'], career: [0, 24, 48], wish: ['웹디자인개발기능사'],
    common: ['매주 두 분을 모셔 화면을 써 보시게 하고 고칠 곳을 찾습니다.', '디자인 파일은 모두가 볼 수 있는 곳에 둡니다.'],
    jobs: [
      ['UX/UI 디자이너', 'UX/UI designer', '병원 예약 앱의 흐름을 다시 그리고 시제품으로 확인합니다.', 'Redraw the flow of a clinic booking app.'],
      ['게임 화면 디자이너', 'Game interface designer', '메뉴와 점수판, 아이콘을 만들고 색을 구별하기 어려운 분도 쓸 수 있는지 봅니다.', 'Design menus and icons that work without colour.', { kinds: ['duriban'] }],
      ['교육 콘텐츠 디자이너', 'Learning content designer', '온라인 강의의 그림과 움직이는 설명을 만듭니다.', 'Draw and animate explanations for online courses.'],
      ['키오스크 화면 디자이너', 'Kiosk designer', '휠체어에 앉아서도, 눈이 어두워도 주문할 수 있는 화면을 만듭니다.', 'Design kiosks that everyone can reach and read.'],
    ],
  },
  {
    keco: '4166', work: '영상 편집', workEn: 'video editing', kinds: ['media'], setting: 'desk', pay: ['month', 245, 330], shifts: ['flex', 'rota'], career: [0, 12, 24],
    common: ['편집실은 혼자 쓰고 밤샘 편집은 하지 않습니다.', '찍힌 분의 동의를 확인한 장면만 씁니다.'],
    jobs: [
      ['지역 방송 영상 편집자', 'Video editor, local station', '10분짜리 마을 소식을 일주일에 세 편 편집합니다.', 'Edit three ten-minute local programmes a week.'],
      ['공연 기록 영상 편집', 'Performance video editor', '카메라 네 대로 찍은 공연을 한 편으로 엮고 소리를 맞춥니다.', 'Cut four-camera recordings of performances.'],
      ['제품 소개 영상 제작자', 'Product video maker', '대본부터 촬영, 편집까지 둘이서 맡습니다. 한 달에 여섯 편쯤 만듭니다.', 'Write, shoot and edit six product videos a month.'],
      ['온라인 강의 영상 편집자', 'Course video editor', '강의에서 군더더기를 덜고 자막과 화면 설명을 붙입니다.', 'Trim lectures and add captions and descriptions.'],
    ],
  },
  {
    keco: '4204', work: '운동 지도', workEn: 'sports coaching', kinds: ['sports', 'hotel', 'welfare'], setting: 'service', pay: ['month', 240, 320], shifts: ['rota', 'evening'], career: [0, 12], must: ['생활스포츠지도사 2급'],
    common: ['수업 전에 몸 상태를 묻고 무리한 동작은 바꿔 드립니다.', '심폐소생술 교육을 해마다 함께 받습니다.'],
    jobs: [
      ['수영 강사', 'Swimming instructor', '물을 무서워하는 분의 첫 반을 맡습니다. 한 반은 여덟 명입니다.', 'Teach beginners who fear water, eight a class.', { kinds: ['sports'] }],
      ['생활체육관 헬스 지도자', 'Fitness instructor', '기구 쓰는 법을 알려 드리고 한 달에 한 번 운동 계획을 다시 짭니다.', 'Show equipment and renew plans monthly.', { kinds: ['sports'], shifts: ['rota'] }],
      ['어르신 체조 강사', 'Exercise teacher for older adults', '경로당과 복지관을 돌며 의자에 앉아서 하는 체조를 가르칩니다.', 'Teach chair exercise at senior centres.', { kinds: ['welfare'], shifts: ['lunch'] }],
      ['리조트 레저 강사', 'Resort leisure instructor', '여름에는 카약, 겨울에는 스키를 가르치고 장비를 손봅니다. 기숙사를 드립니다.', 'Teach kayaking in summer and skiing in winter.', { kinds: ['sancheop'], shifts: ['rota'] }],
    ],
  },
]
