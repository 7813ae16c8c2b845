import type { Lang } from '../../../platform/http/page-call.ts'
import { defineMessages } from '../../../web/messages.ts'

const ko = {
  ask: '무엇이 궁금하세요?',
  askHint: '도움말, 상황별 안내, 소식에서 찾습니다. 예: 육아휴직, 접수증',
  found: (n: number) => `${n}가지를 찾았습니다`,
  kinds: { topic: '도움말', situation: '상황별 안내', notice: '소식' },
  nothing: (q: string) => `‘${q}’에 맞는 것을 찾지 못했습니다`,
  nothingText: '짧은 낱말 하나로 다시 찾거나, 상황에서 고르거나, 사람에게 물어보세요.',
  inJobs: '공고에서 찾기',
  byLife: '상황에서 고르기',
  call: '1350에 전화하기',
  title: '막히면 여기부터 보세요',
  lead: '자주 막히는 곳을 모았습니다. 그래도 되지 않으면 사람에게 물어보세요.',
  topics: '이럴 때는',
  person: '사람에게 묻기',
  personText:
    '온일은 누구나 설치해 운영할 수 있는 프로그램입니다. 전화번호와 상담 시간은 이 설치를 운영하는 곳이 알려 줍니다. 이 화면에는 아직 운영하는 곳의 연락처가 적혀 있지 않습니다.',
  demoText: '시연용 설치라 상담하는 사람이 없습니다. 궁금한 것은 시연 안내에서 살펴보세요.',
  demo: '시연 안내 보기',
  crisis: '공공 상담 전화',
  crisisText:
    '고용노동부 고객상담센터는 국번 없이 1350입니다. 이 설치와 관계없이 취업과 고용보험에 대해 물을 수 있습니다.',
  incident: '사고 번호가 보였다면',
  incidentText:
    '저희 쪽 문제입니다. 그 번호를 운영하는 곳에 알려 주면 무슨 일이었는지 바로 찾습니다. 쓰던 내용은 저장되어 있습니다.',
}

type Texts = typeof ko

/** Texts of the help page. */
export const helpTexts: { readonly [L in Lang]: Texts } = defineMessages<Texts>({
  ko,
  en: {
    ask: 'What would you like to know?',
    askHint: 'Searches help, guides by situation and notices. For example: parental leave, receipt',
    found: (n) => (n === 1 ? '1 answer' : `${n} answers`),
    kinds: { topic: 'Help', situation: 'Guide', notice: 'News' },
    nothing: (q) => `Nothing found for “${q}”`,
    nothingText: 'Try one short word, choose a situation, or ask a person.',
    inJobs: 'Search vacancies',
    byLife: 'Choose a situation',
    call: 'Call 1350',
    title: 'Stuck? Begin here',
    lead: 'The places where people get stuck most often. If it still does not work, ask a person.',
    topics: 'When …',
    person: 'Ask a person',
    personText:
      'Onil is a program that anybody may install and run. Telephone numbers and hours are given by whoever runs this installation. Their contact details have not been entered here yet.',
    demoText: 'This is a demonstration; nobody is on duty. The demo guide shows what there is to try.',
    demo: 'Open the demo guide',
    crisis: 'Public help line',
    crisisText:
      'The customer centre of the Ministry of Employment and Labor is 1350 from any phone in Korea. It answers questions on employment and employment insurance, independent of this installation.',
    incident: 'If you saw an incident number',
    incidentText:
      'It is our fault. Tell the number to whoever runs this installation and they find at once what happened. What you typed is saved.',
  },
})

/** Words to try when nothing was found. */
export const tryWords: { readonly [L in Lang]: readonly string[] } = {
  ko: ['실업급여', '이력서', '배지', '접수증', '육아휴직', '내일배움카드'],
  en: ['benefit', 'résumé', 'badge', 'receipt', 'parental leave', 'training'],
}

/** Questions and answers: what is the matter, what to do, and where. */
export const helpTopics: {
  readonly [L in Lang]: readonly (readonly [ask: string, answer: string, href: string, go: string])[]
} = {
  ko: [
    [
      '로그인이 끊겼는데 쓰던 것이 걱정됩니다',
      '사라지지 않습니다. 쓰는 동안 2초마다 저장하고, 로그인하면 보던 자리로 돌아와 그대로 이어집니다.',
      '/my',
      '나의 오늘',
    ],
    [
      '지원을 보냈는지 모르겠습니다',
      '보냈다면 접수증이 있습니다. 접수증이 없으면 보내지 않은 것이고, 쓰던 지원서는 나의 오늘에 있습니다. 두 번 눌러도 한 번만 보내집니다.',
      '/my/receipts',
      '접수증 보기',
    ],
    [
      '지갑에 배지가 오지 않습니다',
      '기관이 답하지 않으면 저절로 다시 묻고, 오면 알려 드립니다. 기록이 없다고 답하면 지갑에 그렇게 적힙니다. 기록이 없어도 이력서에 직접 쓸 수 있습니다.',
      '/wallet',
      '지갑 보기',
    ],
    [
      '이력서에 틀린 것이 있습니다',
      '기관에서 온 것은 그 기관만 고칠 수 있습니다. 그 줄을 숨기거나, 기관에 고쳐 달라고 한 뒤 다시 가져오세요. 직접 쓴 것은 바로 고칠 수 있습니다.',
      '/my/resume',
      '이력서 보기',
    ],
    [
      '회사가 답하지 않습니다',
      '답할 날은 지원마다 적혀 있습니다. 회사가 공고를 마치면 답을 받지 못한 사람에게 모두 결과가 갑니다.',
      '/my/applications',
      '지원한 곳 보기',
    ],
    [
      '내 정보를 누가 봤는지 알고 싶습니다',
      '볼 때마다 누가 언제 왜 봤는지 적힙니다. 준 동의는 그 화면에서 바로 거둘 수 있습니다.',
      '/my/data',
      '내 정보·동의',
    ],
    [
      '모르는 기기에서 로그인한 것 같습니다',
      '기기 목록에서 그 기기를 로그아웃하거나, 모든 기기에서 로그아웃하세요.',
      '/my/devices',
      '기기 보기',
    ],
    [
      '받은 배지나 접수증을 믿어도 되나요',
      '파일을 넣으면 진짜인지 바로 알려 드립니다. 로그인은 필요 없습니다.',
      '/verify',
      '배지 확인',
    ],
    [
      '글자가 작거나 화면이 눈부십니다',
      '맨 위 글자 단추(전화기에서는 전체 메뉴)에서 글자 크기와 어두운 화면, 고대비를 고를 수 있습니다.',
      '/accessibility',
      '접근성',
    ],
    [
      '회사에서 사람을 뽑으려고 합니다',
      '기업을 등록하면 바로 공고를 쓸 수 있습니다. 이미 등록된 회사면 그 회사 관리자에게 구성원으로 넣어 달라고 하세요.',
      '/company',
      '사람 뽑기',
    ],
  ],
  en: [
    [
      'My session ended while I was writing',
      'Nothing is lost. What you type is saved every two seconds; after signing in you are back at the same place.',
      '/my',
      'My day',
    ],
    [
      'I am not sure whether my application was sent',
      'If it was, there is a receipt. Without a receipt it was not sent, and the draft is on My day. Pressing twice sends once.',
      '/my/receipts',
      'My receipts',
    ],
    [
      'No badges arrive in my wallet',
      'If an agency does not answer we ask again by ourselves and tell you. If it has no record, the wallet says so. Without records you can write your résumé yourself.',
      '/wallet',
      'Wallet',
    ],
    [
      'Something in my résumé is wrong',
      'What came from an agency only that agency can correct. Hide the line, or have it corrected and fetch it again. What you typed you can change at once.',
      '/my/resume',
      'Résumé',
    ],
    [
      'The employer does not answer',
      'Each application says by when. When the employer closes the vacancy, everybody without an answer is told the result.',
      '/my/applications',
      'My applications',
    ],
    [
      'I want to know who looked at my data',
      'Each look is written down: who, when, why. You can withdraw your consent on the same page.',
      '/my/data',
      'My data and consent',
    ],
    [
      'Somebody may be signed in as me',
      'Sign that device out in the list of devices, or all of them.',
      '/my/devices',
      'Devices',
    ],
    [
      'Can I trust a badge or receipt I was given?',
      'Put in the file and you know at once. No sign-in needed.',
      '/verify',
      'Check a badge',
    ],
    [
      'The letters are small, or the screen is too bright',
      'The letter button at the top (on phones: the full menu) has text sizes, a dark screen and high contrast.',
      '/accessibility',
      'Accessibility',
    ],
    [
      'I want to hire',
      'Register the company and write a vacancy at once. If it is registered already, ask its administrator to add you.',
      '/company',
      'Hire people',
    ],
  ],
}
