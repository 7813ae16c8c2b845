import type { Way } from './situation.ts'

function way(href: string, ko: string, koNote: string, en: string, enNote: string): Way {
  return { href, text: { ko, en }, note: { ko: koNote, en: enNote } }
}

type Name =
  | 'jobs'
  | 'firstJobs'
  | 'partTime'
  | 'daytime'
  | 'driving'
  | 'design'
  | 'leave'
  | 'wallet'
  | 'resume'
  | 'typed'
  | 'answers'
  | 'today'
  | 'vacancy'
  | 'company'
  | 'verify'
  | 'view'

/** What can be done here, for every situation to choose from. */
export const ways: Readonly<Record<Name, Way>> = {
  jobs: way('/jobs', '일자리 찾기', '로그인 없이', 'Find jobs', 'no sign-in'),
  firstJobs: way('/jobs?career=none', '경력이 없어도 되는 일', '로그인 없이', 'Jobs without experience', 'no sign-in'),
  partTime: way(
    `/jobs?q=${encodeURIComponent('시간제')}`,
    '시간제 일 찾기',
    '로그인 없이',
    'Part-time jobs',
    'no sign-in',
  ),
  daytime: way('/jobs?shift=day', '낮에만 하는 일', '로그인 없이', 'Daytime jobs', 'no sign-in'),
  driving: way(`/jobs?q=${encodeURIComponent('운전')}`, '운전하는 일', '로그인 없이', 'Driving jobs', 'no sign-in'),
  design: way(`/jobs?q=${encodeURIComponent('디자인')}`, '디자인 일', '로그인 없이', 'Design jobs', 'no sign-in'),
  leave: way(
    '/my/benefit/leave',
    '육아휴직·출산휴가 급여 신청하기',
    '로그인하고',
    'Claim benefits of leave',
    'with sign-in',
  ),
  wallet: way(
    '/wallet',
    '경력·자격을 배지로 가져오기',
    '20초',
    'Fetch your careers and qualifications as badges',
    '20 seconds',
  ),
  resume: way('/my/resume', '이력서 보기', '저절로 채워짐', 'See your résumé', 'fills itself'),
  typed: way('/my/resume/new', '이력서에 직접 쓰기', '기록이 없어도', 'Type into your résumé', 'without a record'),
  answers: way('/my/applications', '지원한 곳의 답 보기', '바로', 'See answers to your applications', 'at once'),
  today: way('/my', '나의 오늘', '다음에 할 일 하나', 'My day', 'the one next step'),
  vacancy: way('/company/vacancies/new', '공고 쓰기', '5분', 'Write a vacancy', '5 minutes'),
  company: way('/company', '우리 회사 오늘', '답할 지원자', 'Company day', 'whom to answer'),
  verify: way('/verify', '배지가 진짜인지 확인', '로그인 없이', 'Check a badge', 'no sign-in'),
  view: way('/accessibility', '글자 크기와 화면 바꾸기', '바로', 'Text size and display', 'at once'),
}
