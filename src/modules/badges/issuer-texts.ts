import { type Messages, defineMessages } from '../../web/messages.ts'

type Texts = {
  title: string
  lead: string
  find: string
  findHint: string
  search: string
  state: string
  states: Readonly<Record<'all' | 'in-force' | 'suspended' | 'revoked', string>>
  issueOne: string
  columns: { title: string; number: string; issued: string; state: string }
  none: string
  noneFound: string
  shown: (n: number) => string
  more: string
  stateNow: { inForce: string; suspended: string; revoked: string; expired: string }
  back: string
  holder: string
  erasedHolder: string
  holderNote: string
  issued: string
  ends: string
  noEnd: string
  number: string
  reason: string
  suspend: string
  suspendLead: string
  suspendDo: string
  restore: string
  restored: string
  suspendedDone: string
  revoke: string
  revokeLead: string
  revokeDo: string
  revokedDone: string
  leave: string
  sure: (title: string) => string
  sureNote: string
  issueTitle: string
  issueLead: string
  fields: {
    holder: string
    number: string
    title: string
    organisation: string
    from: string
    to: string
    level: string
  }
  hints: { holder: string; number: string; title: string; organisation: string; to: string }
  which: string
  withoutDesign: string
  evidenceSays: string
  evidenceHint: string
  evidenceUrl: string
  issueDo: string
  issuedDone: string
  errors: Readonly<Record<string, string>>
}

/** What the issuer's pages say. */
export const issuerTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '발급한 배지',
    lead: '우리 기관이 낸 배지입니다. 받은 사람의 이름은 하나를 열 때만 보이고, 본 것은 그 사람의 기록에 남습니다.',
    find: '이름이나 번호',
    findHint: '자격 이름의 일부나 번호로 찾습니다.',
    search: '찾기',
    state: '상태',
    states: {
      all: '모두',
      'in-force': '유효',
      suspended: '정지',
      revoked: '취소',
    },
    issueOne: '배지 발급',
    columns: { title: '배지', number: '번호', issued: '발급한 날', state: '상태' },
    none: '아직 낸 배지가 없습니다',
    noneFound: '찾는 배지가 없습니다',
    shown: (n) => `${n}개를 보였습니다`,
    more: '더 보기',
    stateNow: { inForce: '유효', suspended: '정지', revoked: '취소', expired: '기한 끝남' },
    back: '발급한 배지',
    holder: '받은 사람',
    erasedHolder: '지운 사람',
    holderNote: '이름을 본 것은 그 사람의 ‘내 정보가 쓰인 기록’에 남습니다.',
    issued: '발급한 날',
    ends: '끝나는 날',
    noEnd: '없음',
    number: '번호',
    reason: '까닭',
    suspend: '잠시 멈추기',
    suspendLead: '멈추면 확인하는 곳에서 1분 안에 정지로 보입니다. 다시 풀 수 있습니다.',
    suspendDo: '멈추기',
    restore: '정지 풀기',
    restored: '정지를 풀었습니다',
    suspendedDone: '멈췄습니다. 받은 사람에게 알렸습니다',
    revoke: '취소하기',
    revokeLead: '취소는 되돌릴 수 없습니다. 다음 화면에서 한 번 더 묻습니다.',
    revokeDo: '취소하기',
    revokedDone: '취소했습니다. 받은 사람에게 알렸고, 확인증은 기관의 기록에 있습니다',
    leave: '그대로 두기',
    sure: (title) => `${title} 배지를 취소할까요?`,
    sureNote: '되돌릴 수 없습니다. 받은 사람에게 까닭을 알리고, 이 배지를 낸 곳 어디서나 1분 안에 취소로 보입니다.',
    issueTitle: '배지 발급',
    issueLead: '한 사람의 지갑에 배지 하나를 넣습니다. 받은 사람에게 바로 알립니다.',
    fields: {
      holder: '받는 사람',
      number: '기록 번호',
      title: '배지 이름',
      organisation: '기록한 곳',
      from: '시작하는 날',
      to: '끝나는 날',
      level: '등급',
    },
    hints: {
      holder: '받는 사람이 지갑의 ‘배지 받을 번호’에서 보여 주는 여덟 자리 숫자, 또는 기관이 가진 연계번호.',
      number: '기관의 대장에 있는 번호. 한 사람에게 같은 번호로는 한 번만 냅니다.',
      title: '예: 전기기능사',
      organisation: '예: 국가자격원. 경력이면 일한 회사.',
      to: '자격과 어학은 이날까지 유효합니다. 끝이 없으면 비워 두세요.',
    },
    which: '어느 배지를 발급하나요',
    withoutDesign: '설계 없이, 대장에 있는 그대로',
    evidenceSays: '근거',
    evidenceHint: '무엇을 보고 주는지 쓰세요. 받은 사람과 확인하는 사람이 봅니다.',
    evidenceUrl: '근거가 있는 주소',
    issueDo: '발급하기',
    issuedDone: '발급했습니다. 받은 사람의 지갑에 들어갔습니다',
    errors: {
      needed: '여기를 써 주세요.',
      'too-long': '조금 더 짧게 써 주세요.',
      'not-a-day': '날짜를 고르세요.',
      'not-in-range': '설계가 정한 값 가운데서 쓰세요.',
      'not-an-address': 'http:// 또는 https://로 시작하는 주소를 쓰세요.',
      'before-from': '시작하는 날보다 앞일 수 없습니다.',
      unknown: '그런 번호가 없거나 10분이 지났습니다. 받는 사람에게 지갑에서 번호를 새로 만들어 달라고 하세요.',
      'numbers-closed': '없는 번호가 너무 많이 들어왔습니다. 30분 뒤에 다시 하거나, 지갑 주소나 연계번호로 발급하세요.',
      taken: '이 번호로는 새로 낼 것이 없습니다. 같은 배지가 있거나 되살릴 수 없는 번호입니다.',
      'choose-reason': '까닭을 고르세요.',
    },
  },
  en: {
    title: 'Issued badges',
    lead: 'What our agency has issued. A holder’s name shows only when you open one badge, and that goes into the holder’s ledger.',
    find: 'Title or number',
    findHint: 'Part of a title, or a number.',
    search: 'Find',
    state: 'State',
    states: {
      all: 'All',
      'in-force': 'In force',
      suspended: 'Suspended',
      revoked: 'Revoked',
    },
    issueOne: 'Issue a badge',
    columns: { title: 'Badge', number: 'Number', issued: 'Issued on', state: 'State' },
    none: 'No badge has been issued yet',
    noneFound: 'No such badge',
    shown: (n) => `${n} shown`,
    more: 'Show more',
    stateNow: { inForce: 'In force', suspended: 'Suspended', revoked: 'Revoked', expired: 'Expired' },
    back: 'Issued badges',
    holder: 'Holder',
    erasedHolder: 'Erased person',
    holderNote: 'That you saw the name is in the holder’s ledger.',
    issued: 'Issued on',
    ends: 'Valid until',
    noEnd: 'no end',
    number: 'Number',
    reason: 'Reason',
    suspend: 'Suspend',
    suspendLead: 'Whoever verifies it sees it suspended within a minute. It can be restored.',
    suspendDo: 'Suspend',
    restore: 'Restore',
    restored: 'Restored',
    suspendedDone: 'Suspended. The holder has been told',
    revoke: 'Revoke',
    revokeLead: 'Revoking cannot be undone. The next page asks once more.',
    revokeDo: 'Revoke',
    revokedDone: 'Revoked. The holder has been told; the receipt is in your agency’s records',
    leave: 'Leave it',
    sure: (title) => `Revoke the badge ${title}?`,
    sureNote:
      'It cannot be undone. The holder is told the reason, and wherever the badge was shown it appears as revoked within a minute.',
    issueTitle: 'Issue a badge',
    issueLead: 'Puts one badge into one person’s wallet. The person is told at once.',
    fields: {
      holder: 'Holder',
      number: 'Record number',
      title: 'Title of the badge',
      organisation: 'Recorded by',
      from: 'First day',
      to: 'Last day',
      level: 'Level',
    },
    hints: {
      holder:
        'The eight digits that the person shows in their wallet (“Number for receiving a badge”), or the linking number that your agency holds.',
      number: 'The number in your register. One person gets one badge for one number.',
      title: 'For example: Electrician',
      organisation: 'For example the licence office; for work, the employer.',
      to: 'Licences and scores are valid until that day. Leave it empty if there is no end.',
    },
    which: 'Which badge',
    withoutDesign: 'Without a design, as the register has it',
    evidenceSays: 'Evidence',
    evidenceHint: 'What it is given for. Its holder and whoever verifies it can read this.',
    evidenceUrl: 'Where the evidence is',
    issueDo: 'Issue',
    issuedDone: 'Issued. It is in the holder’s wallet',
    errors: {
      needed: 'Please fill this in.',
      'too-long': 'Please make it shorter.',
      'not-a-day': 'Choose a date.',
      'not-in-range': 'Choose a value that the design allows.',
      'not-an-address': 'An address that begins with http:// or https://.',
      'before-from': 'It cannot be before the first day.',
      unknown:
        'There is no such number, or its ten minutes are over. Ask the person to make a new one in their wallet.',
      'numbers-closed':
        'Too many wrong numbers were typed. Try again in half an hour, or use a wallet’s address or a linking number.',
      taken: 'There is nothing new to issue under this number: the badge exists, or the number cannot come back.',
      'choose-reason': 'Choose a reason.',
    },
  },
})
