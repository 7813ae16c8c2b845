import { type Messages, defineMessages } from '../../../../web/messages.ts'
import type { EventState, OutcomeState } from '../../by-event/event.ts'
import type { EventSource, Relation, RuleState } from '../../by-event/event-rule.ts'

type Texts = {
  title: string
  lead: string
  make: string
  rules: string
  noRules: string
  ruleColumns: readonly [string, string, string]
  when: Readonly<Record<EventSource, (kind: string) => string>>
  states: Readonly<Record<RuleState, string>>
  log: string
  logLead: string
  noLog: string
  noneRefused: string
  all: string
  refusedOnly: string
  logColumns: readonly [string, string, string]
  more: string
  shown: (n: number) => string
  eventStates: Readonly<Record<EventState, string>>
  outcomes: Readonly<Record<OutcomeState, string>>
  why: Readonly<Record<string, string>>
  faults: Readonly<Record<string, string>>
  relations: Readonly<Record<Relation, string>>
  says: (field: string, relation: string, value: string) => string
  again: string
  againDone: string
  gone: string
  badge: string
  version: (n: number) => string
  conditions: string
  noConditions: string
  slots: Readonly<Record<string, string>>
  fills: string
  maker: string
  decidedBy: string
  endedBy: string
  reason: string
  waitingOwn: string
  approveLead: string
  approve: string
  refuse: string
  refuseWhy: string
  end: string
  endLead: string
  drop: string
  approved: string
  refusedDone: string
  ended: string
  made: string
  send: string
  sendLead: string
  reference: string
}

/** What the pages of issuing by event say. */
export const eventTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '자동 발급',
    lead: '정해 둔 일이 생기면 배지가 나갑니다. 규칙은 한 사람이 만들고 다른 담당자가 승인해야 켜집니다.',
    make: '규칙 만들기',
    rules: '규칙',
    noRules: '아직 규칙이 없습니다. 어떤 일이 생기면 어떤 배지를 줄지 정해 보세요.',
    ruleColumns: ['이런 일이 생기면', '이 배지를', '상태'],
    when: {
      system: (kind) => `우리 시스템에서 ‘${kind}’ 이벤트가 오면`,
      record: (kind) => `우리 기관의 ${kind} 기록이 지갑에 들어오면`,
      badge: (kind) => `‘${kind}’ 배지를 받으면`,
    },
    states: { waiting: '승인 기다림', on: '켜짐', refused: '돌려보냄', off: '꺼짐' },
    log: '받은 이벤트',
    logLead:
      '누구에 대한 이벤트인지는 여기에 보이지 않습니다. 내용은 발급하고 나면 지우고, 발급하지 못한 것은 30일 뒤에 지웁니다.',
    noLog: '아직 받은 이벤트가 없습니다.',
    noneRefused: '고칠 이벤트가 없습니다.',
    all: '모두',
    refusedOnly: '고칠 것만',
    logColumns: ['이벤트', '받은 때', '결과'],
    more: '더 보기',
    shown: (n) => `${n}건`,
    eventStates: {
      waiting: '처리하는 중',
      issued: '발급함',
      unchanged: '이미 있는 배지',
      refused: '발급하지 못함',
      'not-met': '조건에 안 맞음',
      'no-rule': '맞는 규칙 없음',
    },
    outcomes: {
      issued: '새로 발급',
      replaced: '고쳐서 다시 발급',
      unchanged: '같은 배지가 이미 있음',
      refused: '발급하지 못함',
      'not-met': '조건에 안 맞음',
    },
    why: {
      'unknown-holder':
        '받을 사람이 아직 온일에 없습니다. 30일 안에 처음 로그인하면 저절로 나갑니다. 번호가 틀렸으면 고쳐서 같은 이벤트 번호로 다시 보내세요.',
      'design-not-in-use':
        '이 배지는 더 발급하지 않기로 했습니다. 새 판으로 규칙을 만들어 승인받은 뒤 다시 처리하세요.',
      'field-missing': '이벤트에 있어야 할 칸이 없습니다. 채워서 같은 번호로 다시 보내세요.',
      'does-not-fit': '값이 배지와 맞지 않습니다. 고쳐서 같은 번호로 다시 보내세요.',
      'number-taken': '이 사람의 다른 배지가 같은 번호를 씁니다. 규칙의 번호를 다르게 정하세요.',
      condition: '규칙의 조건에 맞지 않아 발급하지 않았습니다.',
    },
    faults: {
      needed: '여기를 써 주세요.',
      'too-long': '조금 더 짧게 써 주세요.',
      'not-a-kind': '글자, 숫자와 . _ : / - 만 쓸 수 있습니다. 띄어 쓰지 않습니다.',
      'not-a-field': '칸 이름에는 글자, 숫자와 . _ - 만 쓸 수 있습니다.',
      'unknown-field': '우리 기록에 없는 칸입니다. 위에 적은 칸만 쓸 수 있습니다.',
      'not-in-design': '이 배지에 없는 칸입니다.',
      itself: '배지가 자기 자신을 다시 부를 수는 없습니다. 다른 배지를 고르세요.',
      taken: '같은 이벤트로 이 배지를 주는 규칙이 이미 있습니다.',
      'field-missing': '이벤트에 없음',
      'not-in-range': '정한 값이 아님',
      'not-a-day': '날짜가 아님',
      'before-from': '시작일보다 빠름',
      formula: '계산식으로 읽히는 값',
      'not-an-address': '웹 주소가 아님',
      'number-taken': '다른 배지의 번호',
      'too-many': '너무 많음',
    },
    relations: {
      equals: '같음',
      'not-equals': '다름',
      'at-least': '이상',
      'at-most': '이하',
      among: '이 가운데 하나',
    },
    says: (field, relation, value) => `${field}: ${value} ${relation}`,
    again: '다시 처리',
    againDone: '다시 처리했습니다. 결과는 아래에 있습니다',
    gone: '내용을 지웠습니다. 시스템에서 같은 번호로 다시 보내면 처리합니다.',
    badge: '주는 배지',
    version: (n) => `${n}판`,
    conditions: '조건',
    noConditions: '없음 (올 때마다)',
    slots: {
      number: '번호',
      from: '시작일',
      to: '종료일',
      level: '비고',
      'evidence.says': '근거',
      'evidence.url': '근거 주소',
      holder: '받는 사람',
    },
    fills: '배지에 쓸 것',
    maker: '만든 사람',
    decidedBy: '결정한 사람',
    endedBy: '끈 사람',
    reason: '까닭',
    waitingOwn:
      '만든 사람은 승인할 수 없습니다. 다른 담당자가 승인하면 켜집니다. 그때까지는 아무것도 발급하지 않습니다.',
    approveLead: '켜면 이런 일이 생길 때마다 사람 손을 거치지 않고 배지가 나갑니다. 본인 이름으로 기록됩니다.',
    approve: '승인하고 켜기',
    refuse: '돌려보내기',
    refuseWhy: '무엇을 고쳐야 하나요',
    end: '규칙 끄기',
    endLead: '끄면 그때부터 이 규칙으로는 나가지 않습니다. 나간 배지는 그대로입니다.',
    drop: '규칙 거두기',
    approved: '규칙을 켰습니다',
    refusedDone: '까닭을 적어 돌려보냈습니다',
    ended: '규칙을 껐습니다',
    made: '규칙을 만들었습니다. 다른 담당자가 승인하면 켜집니다',
    send: '보내는 법',
    sendLead:
      '시스템의 열쇠(권한 issuer-events:write)로 이렇게 보냅니다. id는 시스템이 붙이는 번호이고, 같은 id는 몇 번을 보내도 한 번만 셉니다.',
    reference: 'API 자세히 보기',
  },
  en: {
    title: 'Issue by event',
    lead: 'When something you named happens, a badge is issued. One person makes the rule, another one of the agency approves it.',
    make: 'Make a rule',
    rules: 'Rules',
    noRules: 'There is no rule yet. Say what should happen, and which badge it brings.',
    ruleColumns: ['When this happens', 'this badge', 'State'],
    when: {
      system: (kind) => `our system sends ‘${kind}’`,
      record: (kind) => `a record of ours comes into a wallet (${kind})`,
      badge: (kind) => `somebody gets the badge ‘${kind}’`,
    },
    states: { waiting: 'Waits for approval', on: 'On', refused: 'Sent back', off: 'Off' },
    log: 'What came',
    logLead:
      'Whom an event was about is not shown. What it said goes with the badge; of those that brought none after 30 days.',
    noLog: 'Nothing came yet.',
    noneRefused: 'There is nothing to mend.',
    all: 'All',
    refusedOnly: 'To mend',
    logColumns: ['Event', 'Came', 'What became of it'],
    more: 'More',
    shown: (n) => `${n} events`,
    eventStates: {
      waiting: 'In hand',
      issued: 'Issued',
      unchanged: 'The badge was there',
      refused: 'Not issued',
      'not-met': 'Condition not met',
      'no-rule': 'No rule for it',
    },
    outcomes: {
      issued: 'issued',
      replaced: 'issued anew, corrected',
      unchanged: 'the same badge is there',
      refused: 'not issued',
      'not-met': 'condition not met',
    },
    why: {
      'unknown-holder':
        'The person is not here yet. When they first sign in within 30 days, the badge goes out by itself. If the number is wrong, mend it and send the event again with the same id.',
      'design-not-in-use':
        'This badge is issued no more. Make a rule for its new version, have it approved, then try again.',
      'field-missing': 'The event lacks a field. Fill it in and send it again with the same id.',
      'does-not-fit': 'A value does not fit the badge. Mend it and send the event again with the same id.',
      'number-taken': 'Another badge of this person has this number. Give the badges of this rule another one.',
      condition: 'The rule’s condition is not met, so nothing was issued.',
    },
    faults: {
      needed: 'Please fill this in.',
      'too-long': 'Please write less.',
      'not-a-kind': 'Letters, digits and . _ : / - only, no spaces.',
      'not-a-field': 'Names of fields have letters, digits and . _ - only.',
      'unknown-field': 'Our records have no such field. Use those that are named above.',
      'not-in-design': 'This badge has no such part.',
      itself: 'A badge cannot set itself off. Choose another one.',
      taken: 'There is a rule for this event and this badge already.',
      'field-missing': 'not in the event',
      'not-in-range': 'not one of its values',
      'not-a-day': 'no day',
      'before-from': 'before the first day',
      formula: 'reads as a formula',
      'not-an-address': 'no web address',
      'number-taken': 'another badge’s number',
      'too-many': 'too many',
    },
    relations: {
      equals: 'is',
      'not-equals': 'is not',
      'at-least': 'at least',
      'at-most': 'at most',
      among: 'one of',
    },
    says: (field, relation, value) => `${field} ${relation} ${value}`,
    again: 'Try again',
    againDone: 'Tried again; what became of it is below',
    gone: 'What it said is gone. It is dealt with when its system sends it again with the same id.',
    badge: 'Badge',
    version: (n) => `version ${n}`,
    conditions: 'Conditions',
    noConditions: 'None (each time it comes)',
    slots: {
      number: 'Number',
      from: 'First day',
      to: 'Last day',
      level: 'Remark',
      'evidence.says': 'Evidence',
      'evidence.url': 'Address of the evidence',
      holder: 'Holder',
    },
    fills: 'What the badge says',
    maker: 'Made by',
    decidedBy: 'Decided by',
    endedBy: 'Switched off by',
    reason: 'Reason',
    waitingOwn: 'Who made it cannot approve it. It is on once a colleague has; until then nothing is issued by it.',
    approveLead:
      'Once on, a badge is issued each time this happens, without anybody’s hand. It is kept with your name.',
    approve: 'Approve and switch on',
    refuse: 'Send back',
    refuseWhy: 'What has to be mended?',
    end: 'Switch off',
    endLead: 'From then on nothing is issued by this rule. Badges that were issued stay as they are.',
    drop: 'Take it back',
    approved: 'The rule is on',
    refusedDone: 'Sent back with your reason',
    ended: 'The rule is off',
    made: 'Made. It is on once a colleague has approved it',
    send: 'How to send it',
    sendLead:
      'With a key of your system (scope issuer-events:write). The id is your system’s own: the same id counts once, however often it comes.',
    reference: 'API reference',
  },
})
