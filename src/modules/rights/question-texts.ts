import { type Messages, defineMessages } from '../../web/messages.ts'

type Texts = {
  why: string
  whyLead: (days: number) => string
  who: string
  when: string
  what: string
  words: string
  wordsHint: string
  tooLong: string
  send: string
  asked: string
  askedBefore: string
  ledger: string
  mine: string
  none: string
  noneNext: string
  about: (when: string) => string
  askedAt: (when: string) => string
  answeredBy: (name: string) => string
  until: (when: string) => string
  late: (when: string) => string
  withOperator: string
  soonOperator: string
  toUs: (n: number) => string
  toUsLead: (days: number) => string
  noneToUs: string
  answer: string
  answerHint: string
  tooShort: string
  answerButton: string
  answered: string
}

/** The texts of asking why, on both sides. */
export const questionTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    why: '왜 내 정보를 봤는지 물어봅니다',
    whyLead: (days) => `본 곳에 바로 알리고, ${days}일 안에 답하게 합니다. 답이 없으면 운영자가 이어받습니다.`,
    who: '누가',
    when: '언제',
    what: '무엇을',
    words: '덧붙일 말',
    wordsHint: '적지 않아도 됩니다. 상대에게 내 이름은 가지 않습니다.',
    tooLong: '500자까지 적을 수 있습니다',
    send: '왜 봤는지 묻기',
    asked: '물어보았습니다. 답이 오면 알려 드립니다.',
    askedBefore: '이미 물어보았습니다',
    ledger: '누가 내 정보를 봤나',
    mine: '내가 물어본 것',
    none: '아직 물어본 것이 없습니다',
    noneNext: '열람 기록에서 궁금한 줄의 ‘왜 봤는지 묻기’를 누르세요.',
    about: (when) => `${when}에 본 일`,
    askedAt: (when) => `${when}에 물어봄`,
    answeredBy: (name) => `${name}의 답`,
    until: (when) => `답할 날: ${when}`,
    late: (when) => `답할 날(${when})이 지났습니다`,
    withOperator: '운영자에게 넘어갔습니다.',
    soonOperator: '곧 운영자에게 넘어갑니다.',
    toUs: (n) => (n === 0 ? '답할 질문이 없습니다' : `왜 봤는지 묻는 질문 ${n}건`),
    toUsLead: (days) =>
      `우리가 누군가의 정보를 본 까닭을 그 사람이 물었습니다. ${days}일 안에 이름을 걸고 답합니다. 누가 물었는지는 보이지 않습니다.`,
    noneToUs: '받은 질문이 없습니다',
    answer: '답',
    answerHint: '누가 어떤 일로 봤는지 열 글자 이상 적으세요. 보낸 뒤에는 고칠 수 없습니다.',
    tooShort: '열 글자 이상 적어 주세요',
    answerButton: '내 이름으로 답하기',
    answered: '답을 보냈습니다',
  },
  en: {
    why: 'Ask why your data was read',
    whyLead: (days) =>
      `Whoever read it is told at once and has ${days} days to answer; after that the operator takes over.`,
    who: 'Who',
    when: 'When',
    what: 'What',
    words: 'Your words',
    wordsHint: 'You may leave it empty. Your name is not told.',
    tooLong: 'At most 500 letters',
    send: 'Ask why',
    asked: 'Asked. You are told when the answer comes.',
    askedBefore: 'You have asked before',
    ledger: 'Who read your data',
    mine: 'What you asked',
    none: 'You have asked nothing yet',
    noneNext: 'Choose “Ask why” beside a line of the ledger.',
    about: (when) => `A reading: ${when}`,
    askedAt: (when) => `Asked ${when}`,
    answeredBy: (name) => `Answer by ${name}`,
    until: (when) => `Answer due: ${when}`,
    late: (when) => `The day for the answer has passed (${when})`,
    withOperator: 'It is with the operator now.',
    soonOperator: 'It goes to the operator soon.',
    toUs: (n) => (n === 0 ? 'No question waits for an answer' : `Questions about our readings: ${n}`),
    toUsLead: (days) =>
      `Persons ask why we read their data. Answer within ${days} days, by name. Who asks is not shown.`,
    noneToUs: 'There are no questions',
    answer: 'Answer',
    answerHint: 'Say who read it and for what, in at least ten letters. It cannot be changed afterwards.',
    tooShort: 'At least ten letters, please',
    answerButton: 'Answer in my name',
    answered: 'Your answer was sent',
  },
})
