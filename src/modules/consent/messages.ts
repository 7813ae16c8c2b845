import { type Messages, defineMessages } from '../../web/messages.ts'
import { purposes, scopes } from './consent-texts.ts'
import type { OddKind } from './odd.ts'

type Texts = {
  title: string
  lead: string
  consents: string
  noConsents: string
  noConsentsNext: string
  toWallet: string
  from: string
  to: string
  what: string
  since: string
  ends: string
  past: (n: number) => string
  withdrawn: string
  ended: string
  withdraw: string
  withdrawOf: (what: string) => string
  purposes: Readonly<Record<string, string>>
  scopes: Readonly<Record<string, string>>
  self: string
  wallet: string
  recognition: string
  koroad: string
  flow: (from: string, to: string) => string
  ledger: string
  ledgerLead: string
  noLedger: string
  noLedgerNext: string
  when: string
  who: string
  saw: string
  why: string
  roles: Readonly<Record<string, string>>
  reasons: Readonly<Record<string, string>>
  taken: string
  odd: Readonly<Record<OddKind, string>>
  oddLead: string
  askWhy: string
  questions: string
  questionsNote: string
  helped: Readonly<Record<string, string>>
  application: (title: string) => string
  older: string
  newest: string
  shown: (n: number) => string
  yours: string
  receipts: string
  receiptsNote: string
  signIn: string
  signInNote: string
  notifications: string
  notificationsNote: string
  helpers: string
  helpersNote: string
  devices: string
  devicesNote: string
  export: string
  exportNote: string
  erase: string
  eraseNote: string
  ask: {
    title: (what: string) => string
    stops: Readonly<Record<string, string>>
    stays: string
    button: string
    leave: string
  }
  done: string
  law: string
}

/** Texts of P-90, 내 정보·동의. */
export const messages: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '내 정보가 어디에 있는지 여기서 다 보입니다',
    lead: '무엇을 누구에게 주기로 했는지, 누가 언제 왜 봤는지 적혀 있습니다. 준 것은 언제든 거둘 수 있습니다.',
    consents: '내가 한 동의',
    noConsents: '지금 주고 있는 정보가 없습니다',
    noConsentsNext: '기관의 기록을 지갑으로 가져오거나 지원을 보낼 때, 무엇을 어디까지 줄지 그 자리에서 정합니다.',
    toWallet: '지갑 열기',
    from: '주는 곳',
    to: '받는 곳',
    what: '무엇을',
    since: '동의한 날',
    ends: '끝나는 날',
    past: (n) => `끝나거나 거둔 동의 ${n}건`,
    withdrawn: '거둠',
    ended: '기간이 끝남',
    withdraw: '거두기',
    withdrawOf: (what) => `${what}: 거두기`,
    purposes: purposes.ko,
    scopes: scopes.ko,
    self: '나의 지갑',
    wallet: '나의 지갑',
    recognition: '나의 실업인정 신청서',
    koroad: '도로교통공단',
    flow: (from, to) => `${from} → ${to}`,
    ledger: '누가 내 정보를 봤나',
    ledgerLead: '회사나 기관이 볼 때마다 자동으로 적히고, 아무도 지울 수 없습니다. 내가 내 것을 본 일은 적지 않습니다.',
    noLedger: '아직 아무도 보지 않았습니다',
    noLedgerNext: '누군가 보면 그때부터 여기에 적힙니다.',
    when: '언제',
    who: '누가',
    saw: '무엇을',
    why: '왜',
    reasons: { application: '지원서 살펴보기', helper: '나를 대신하여' },
    taken: '파일로 받아 감',
    odd: {
      night: '밤 10시~아침 6시에 봄',
      many: '그날 아주 많은 사람을 봄',
      repeated: '그날 나를 여러 번 봄',
      stranger: '내가 지원한 적이 없는 회사',
    },
    oddLead: '노란 표시는 눈여겨볼 만하다는 뜻일 뿐, 잘못했다는 뜻이 아닙니다. 궁금하면 왜 봤는지 물어보세요.',
    askWhy: '왜 봤는지 묻기',
    questions: '내가 물어본 것',
    questionsNote: '왜 봤는지에 대한 답',
    helped: {
      'seekers.my-resume': '이력서를 봄',
      'seekers.save-entry': '이력서 한 줄을 고침',
      'seekers.remove-entry': '이력서 한 줄을 지움',
      'seekers.hide-entry': '이력서 한 줄을 숨기거나 보임',
      'seekers.move-entry': '이력서 순서를 바꿈',
      'seekers.settle-conflict': '다른 기록 가운데 하나를 고름',
      'seekers.save-wishes': '바라는 일을 고침',
      'applications.prepare': '지원서를 엶',
      'platform.save-draft': '지원서를 써서 저장함',
      'applications.mine': '지원한 곳을 봄',
      'applications.my-application': '보낸 지원서를 봄',
      'notifications.my-messages': '알림을 봄',
    },
    application: (title) => `지원서: ${title}`,
    roles: {
      employer: '기업',
      issuer: '발급기관',
      operator: '운영자',
      person: '개인',
      helper: '도와주는 사람',
      system: '기관',
      anonymous: '로그인하지 않은 사람',
    },
    older: '더 오래된 기록',
    newest: '최근 기록으로',
    shown: (n) => `${n}건을 보여 드립니다`,
    yours: '내 것',
    receipts: '접수증',
    receiptsNote: '보낸 것마다 하나씩',
    signIn: '로그인 수단',
    signInNote: '패스키와 본인확인',
    notifications: '알림 받는 방법',
    notificationsNote: '어디로, 언제',
    helpers: '도와주는 사람',
    helpersNote: '가족이나 담당자에게 맡긴 일',
    devices: '로그인한 기기',
    devicesNote: '어디에 로그인했는지',
    export: '내 자료 내려받기',
    exportNote: '파일 하나로',
    erase: '내 정보 지우기',
    eraseNote: '무엇을 지우고 무엇이 남는지 먼저 보기',
    ask: {
      title: (what) => `‘${what}’ 동의를 거둘까요`,
      stops: {
        wallet: '이 기관에서 새 기록을 더 가져오지 않습니다. 이미 지갑에 있는 배지는 내 것이라 그대로 있습니다.',
        application: '이 회사는 지금부터 이 지원에 담긴 내 정보를 볼 수 없습니다. 이미 본 일은 기록에 남습니다.',
        'work-feed':
          '지금부터 이곳의 신고를 신청서에 저절로 넣지 않습니다. 신고와 다르면 보내기 전에 여쭙니다. 이미 보낸 것은 그대로입니다.',
        other: '지금부터 이 동의로는 정보를 주고받지 않습니다.',
      },
      stays: '다시 동의하면 그때부터 다시 줄 수 있습니다. 거둔 증거로 접수증을 드립니다.',
      button: '거두기',
      leave: '그대로 두기',
    },
    done: '동의를 거뒀습니다. 증거로 이 접수증을 드립니다',
    law: '개인정보 보호법 제37조: 동의는 언제든 거둘 수 있습니다.',
  },
  en: {
    title: 'See everything that happens to your data',
    lead: 'What you agreed to give to whom, and who looked at it, when and why. You can take back any consent at any time.',
    consents: 'My consents',
    noConsents: 'You are giving no data to anybody now',
    noConsentsNext:
      'When you fetch records into your wallet or send an application, you decide on the spot what may be given and until when.',
    toWallet: 'Open the wallet',
    from: 'From',
    to: 'To',
    what: 'What',
    since: 'Given on',
    ends: 'Ends on',
    past: (n) => `Ended or withdrawn consents: ${n}`,
    withdrawn: 'withdrawn',
    ended: 'ended',
    withdraw: 'Withdraw',
    withdrawOf: (what) => `${what}: withdraw`,
    purposes: purposes.en,
    scopes: scopes.en,
    self: 'my wallet',
    wallet: 'my wallet',
    recognition: 'my declaration of unemployment',
    koroad: 'the road traffic authority (KoROAD)',
    flow: (from, to) => `${from} → ${to}`,
    ledger: 'Who looked at my data',
    ledgerLead:
      'Each look by a company or agency is written down by itself, and nobody can erase it. Your own looks are not listed.',
    noLedger: 'Nobody has looked yet',
    noLedgerNext: 'When somebody does, it is written here.',
    when: 'When',
    who: 'Who',
    saw: 'What',
    why: 'Why',
    reasons: { application: 'reading the application', helper: 'in your place' },
    taken: 'taken along as a file',
    odd: {
      night: 'read between 10 pm and 6 am',
      many: 'read very many persons that day',
      repeated: 'read you many times that day',
      stranger: 'a company you never applied to',
    },
    oddLead: 'A yellow label says that a reading may be worth a look, not that it was wrong. Ask why if you wonder.',
    askWhy: 'Ask why',
    questions: 'What you asked',
    questionsNote: 'Answers to why your data was read',
    helped: {
      'seekers.my-resume': 'saw the résumé',
      'seekers.save-entry': 'changed a line of the résumé',
      'seekers.remove-entry': 'removed a line of the résumé',
      'seekers.hide-entry': 'hid or showed a line of the résumé',
      'seekers.move-entry': 'changed the order of the résumé',
      'seekers.settle-conflict': 'chose between two records',
      'seekers.save-wishes': 'changed what is wished for',
      'applications.prepare': 'opened an application',
      'platform.save-draft': 'wrote and saved an application',
      'applications.mine': 'saw the list of applications',
      'applications.my-application': 'saw an application that was sent',
      'notifications.my-messages': 'saw messages',
    },
    application: (title) => `application: ${title}`,
    roles: {
      employer: 'employer',
      issuer: 'issuer',
      operator: 'operator',
      person: 'person',
      helper: 'helper',
      system: 'agency',
      anonymous: 'not signed in',
    },
    older: 'Older entries',
    newest: 'Newest entries',
    shown: (n) => `${n} entries shown`,
    yours: 'Yours',
    receipts: 'Receipts',
    receiptsNote: 'one for each',
    signIn: 'Ways to sign in',
    signInNote: 'Passkeys and identity check',
    notifications: 'How you are told',
    notificationsNote: 'where and when',
    helpers: 'People who help you',
    helpersNote: 'What you handed to family or an officer',
    devices: 'Signed-in devices',
    devicesNote: 'where',
    export: 'Download my data',
    exportNote: 'as one file',
    erase: 'Erase me',
    eraseNote: 'See first what goes and what stays',
    ask: {
      title: (what) => `Withdraw the consent “${what}”?`,
      stops: {
        wallet: 'No more records are fetched from this agency. Badges already in your wallet are yours and stay there.',
        application:
          'From now on this employer cannot see your data in this application. What was seen before stays in the record.',
        'work-feed':
          'Their reports go into your declarations no more; where they differ you are asked before sending. What was sent stays.',
        other: 'From now on no data is given under this consent.',
      },
      stays: 'If you consent again, data can be given again from then on. You get a receipt as proof.',
      button: 'Withdraw',
      leave: 'Leave it as it is',
    },
    done: 'The consent is withdrawn. This receipt is your proof',
    law: 'Personal Information Protection Act, Art. 37: consent can be withdrawn at any time.',
  },
})
