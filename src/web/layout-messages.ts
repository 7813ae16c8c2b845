import { type Messages, defineMessages } from './messages.ts'

type Texts = {
  site: string
  skip: string
  home: string
  mainMenu: string
  role: string
  switchRole: string
  language: string
  view: string
  menu: string
  signIn: string
  signOut: string
  messages: (n: number) => string
  error: string
  quick: string
  all: string
  person: string
  textSize: string
  taskView: string
  sizes: readonly [string, string, string]
  screen: string
  themes: readonly [string, string, string, string]
  save: string
  demo: string
  clock: (at: string) => string
  footLabel: string
  nav: {
    my: string
    jobs: string
    applications: string
    searches: string
    wallet: string
    resume: string
    data: string
    account: string
    devices: string
    messages: string
    company: string
    vacancies: string
    members: string
    companyInsurance: string
    insurance: string
    jobseekerBenefit: string
    leaveBenefit: string
    coverage: string
    issuer: string
    designs: string
    issue: string
    issueMany: string
    issuerKeys: string
    issuerStatistics: string
    issuerAudit: string
    endorsements: string
    issuerEvents: string
    becomeIssuer: string
    issuerApplications: string
    requests: string
    hire: string
    calculators: string
    rounds: string
    law: string
    life: string
    news: string
    writeNews: string
    ideas: string
    answerIdeas: string
    verify: string
    receipt: string
    help: string
    helping: string
    helpers: string
    access: string
    developers: string
    mailbox: string
    operator: string
    accredit: string
    status: string
  }
  tabs: { today: string; jobs: string; wallet: string; applications: string; all: string }
  roles: { person: string; employer: string; issuer: string; operator: string }
}

/** What stands around every page. */
export const layoutMessages: Messages<Texts> = defineMessages<Texts>({
  ko: {
    site: '온일',
    skip: '본문으로 바로 가기',
    home: '온일 첫 화면',
    mainMenu: '주 메뉴',
    role: '역할: ',
    switchRole: '역할 바꾸기',
    language: '언어',
    view: '글자 크기와 화면',
    menu: '전체 메뉴',
    signIn: '로그인',
    signOut: '로그아웃',
    messages: (n) => (n > 0 ? `알림, 새 소식 ${n}개` : '알림'),
    error: '오류: ',
    quick: '바로가기',
    all: '전체',
    person: '개인',
    textSize: '글자 크기',
    taskView: '언어와 글자 크기',
    sizes: ['보통', '크게', '아주 크게'],
    screen: '화면',
    themes: ['기기 따라', '밝게', '어둡게', '고대비'],
    save: '저장하고 닫기',
    demo: '시연 자료입니다. 사람, 회사, 기관, 공고, 금액은 모두 지어낸 것입니다.',
    clock: (at) => `시연 시각을 옮겼습니다: ${at}`,
    footLabel: '아래 메뉴',
    nav: {
      my: '나의 오늘',
      jobs: '일자리',
      applications: '나의 구직',
      searches: '저장한 검색',
      wallet: '지갑',
      resume: '이력서',
      data: '내 정보·동의',
      account: '지급 계좌',
      devices: '로그인한 기기',
      messages: '알림',
      company: '우리 회사 오늘',
      vacancies: '공고',
      members: '구성원·권한',
      companyInsurance: '고용보험 신고',
      insurance: '고용보험',
      jobseekerBenefit: '구직급여',
      leaveBenefit: '육아휴직·출산휴가 급여',
      coverage: '피보험자격 확인청구',
      issuer: '현황',
      designs: '배지 설계',
      issue: '발급',
      issueMany: '여럿에게 발급',
      issuerKeys: '기관과 열쇠',
      issuerStatistics: '통계',
      issuerAudit: '감사',
      endorsements: '추천',
      issuerEvents: '자동 발급',
      becomeIssuer: '발급기관 되기',
      issuerApplications: '발급기관 신청',
      requests: '요청',
      hire: '사람 뽑기',
      calculators: '고용보험·급여',
      rounds: '실업인정',
      law: '법과 숫자',
      life: '상황별 안내',
      news: '소식',
      writeNews: '소식 쓰기',
      ideas: '아이디어',
      answerIdeas: '아이디어 답하기',
      verify: '배지 확인',
      receipt: '접수증 확인',
      help: '도움 받기',
      helping: '돕는 중',
      helpers: '도와주는 사람',
      access: '접근성',
      developers: '개발자',
      mailbox: '시연 편지함',
      operator: '운영',
      accredit: '발급기관 인정',
      status: '서비스 상태',
    },
    tabs: { today: '오늘', jobs: '일자리', wallet: '지갑', applications: '지원', all: '전체' },
    roles: { person: '개인', employer: '기업', issuer: '발급기관', operator: '운영자' },
  },
  en: {
    site: 'Onil',
    skip: 'Skip to content',
    home: 'Onil home',
    mainMenu: 'Main menu',
    role: 'Role: ',
    switchRole: 'Switch role',
    language: 'Language',
    view: 'Text size and display',
    menu: 'Full menu',
    signIn: 'Sign in',
    signOut: 'Sign out',
    messages: (n) => (n > 0 ? `Messages, ${n} new` : 'Messages'),
    error: 'Error: ',
    quick: 'Shortcuts',
    all: 'Menu',
    person: 'Person',
    textSize: 'Text size',
    taskView: 'Language and text size',
    sizes: ['Normal', 'Large', 'Very large'],
    screen: 'Display',
    themes: ['As device', 'Light', 'Dark', 'High contrast'],
    save: 'Save and close',
    demo: 'Demonstration data: all persons, companies, agencies, vacancies and amounts are made up.',
    clock: (at) => `Demonstration time is moved: ${at}`,
    footLabel: 'Footer',
    nav: {
      my: 'My day',
      jobs: 'Jobs',
      applications: 'My job search',
      searches: 'Saved searches',
      wallet: 'Wallet',
      resume: 'Résumé',
      data: 'My data and consent',
      account: 'Account for payments',
      devices: 'Signed-in devices',
      messages: 'Messages',
      company: 'Company day',
      vacancies: 'Vacancies',
      members: 'Members',
      companyInsurance: 'Insurance reports',
      insurance: 'Employment insurance',
      jobseekerBenefit: 'Job-seeking benefit',
      leaveBenefit: 'Benefits of leave',
      coverage: 'Requests about insured status',
      issuer: 'Overview',
      designs: 'Badge designs',
      issue: 'Issue',
      issueMany: 'Issue to many',
      issuerKeys: 'Agency and keys',
      issuerStatistics: 'Statistics',
      issuerAudit: 'Audit',
      endorsements: 'Endorsements',
      issuerEvents: 'Issue by event',
      becomeIssuer: 'Become an issuer',
      issuerApplications: 'Applications of issuers',
      requests: 'Requests',
      hire: 'Hire people',
      calculators: 'Benefits',
      rounds: 'Recognition',
      law: 'The law and its numbers',
      life: 'Guides by situation',
      news: 'News',
      writeNews: 'Write news',
      ideas: 'Ideas',
      answerIdeas: 'Answer ideas',
      verify: 'Check a badge',
      receipt: 'Check a receipt',
      help: 'Help',
      helping: 'Helping',
      helpers: 'People who help',
      access: 'Accessibility',
      developers: 'Developers',
      mailbox: 'Demo mailbox',
      operator: 'Operation',
      accredit: 'Accredit issuers',
      status: 'Service status',
    },
    tabs: { today: 'Today', jobs: 'Jobs', wallet: 'Wallet', applications: 'Applied', all: 'Menu' },
    roles: { person: 'Person', employer: 'Employer', issuer: 'Issuer', operator: 'Operator' },
  },
})
