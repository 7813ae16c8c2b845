import { type Messages, defineMessages } from '../../../../web/messages.ts'
import type { EventSource } from '../../by-event/event-rule.ts'

type Texts = {
  title: string
  first: string
  design: string
  source: string
  sources: Readonly<Record<EventSource, string>>
  go: string
  noDesign: string
  toDesigns: string
  kinds: Readonly<Record<EventSource, string>>
  kindHint: string
  conditions: string
  conditionsLead: string
  field: (n: number) => string
  relation: (n: number) => string
  value: (n: number) => string
  fills: string
  fillsLead: string
  known: (names: string) => string
  recordNumber: string
  choose: string
  make: string
  makeLead: string
}

/** What the form for a rule says. */
export const eventFormTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '자동 발급 규칙 만들기',
    first: '무엇을 보고 어떤 배지를 줄까요?',
    design: '줄 배지',
    source: '어디서 생긴 일인가요?',
    sources: {
      system: '우리 시스템이 API로 보내는 이벤트',
      record: '우리 기관의 기록이 지갑에 들어올 때',
      badge: '우리 기관의 다른 배지를 받을 때',
    },
    go: '이어서 쓰기',
    noDesign: '공개한 배지가 없습니다. 배지를 먼저 만들어 공개하세요.',
    toDesigns: '배지 만들기',
    kinds: { system: '이벤트 이름', record: '기록의 종류', badge: '먼저 받은 배지' },
    kindHint: '시스템이 보내는 이름 그대로 씁니다. 예: course.completed',
    conditions: '조건',
    conditionsLead: '모두 맞을 때만 발급합니다. 비워 두면 올 때마다 발급합니다.',
    field: (n) => `조건 ${n} 칸 이름`,
    relation: (n) => `조건 ${n} 비교`,
    value: (n) => `조건 ${n} 값`,
    fills: '배지에 쓸 것',
    fillsLead: '중괄호 안의 이름은 이벤트의 값으로 바뀝니다. 예: {score}',
    known: (names) => `쓸 수 있는 칸: ${names}`,
    recordNumber: '기록과 다른 번호여야 합니다. 예: C-{id}',
    choose: '고르세요',
    make: '규칙 만들기',
    makeLead: '만들어도 바로 켜지지 않습니다. 다른 담당자가 승인해야 켜집니다.',
  },
  en: {
    title: 'Make a rule to issue by event',
    first: 'What brings which badge?',
    design: 'Badge to issue',
    source: 'Where does it happen?',
    sources: {
      system: 'An event that our system sends by the API',
      record: 'A record of ours comes into a wallet',
      badge: 'Somebody gets another badge of ours',
    },
    go: 'Go on',
    noDesign: 'No badge is published. Design one and publish it first.',
    toDesigns: 'Design a badge',
    kinds: { system: 'Name of the event', record: 'Kind of record', badge: 'Badge that came before' },
    kindHint: 'As the system sends it, for example course.completed',
    conditions: 'Conditions',
    conditionsLead: 'All must hold. Without any, each event issues a badge.',
    field: (n) => `Field of condition ${n}`,
    relation: (n) => `Comparison of condition ${n}`,
    value: (n) => `Value of condition ${n}`,
    fills: 'What the badge says',
    fillsLead: 'A name in braces stands for the event’s value: {score}',
    known: (names) => `Fields: ${names}`,
    recordNumber: 'It must differ from the record’s own, for example C-{id}',
    choose: 'Choose',
    make: 'Make the rule',
    makeLead: 'It is not on yet: a colleague has to approve it.',
  },
})
