import { type Messages, defineMessages } from '../../../web/messages.ts'

type Texts = {
  title: string
  lead: (days: number) => string
  late: (n: number) => string
  reports: string
  noReports: string
  reportedIdea: string
  reportedReply: string
  look: string
  all: string
  board: string
  answer: string
  answerLead: string
  to: string
  text: string
  textHint: string
  promised: string
  promisedHint: string
  send: string
  answered: string
  settled: string
  hide: string
  hideLead: string
  what: string
  idea: string
  reason: string
  hideDo: string
  showDo: string
  hiddenDone: string
  keep: string
  kept: string
  merge: string
  mergeLead: string
  into: string
  mergeDo: string
  merged: string
  errors: Readonly<Record<string, string>>
}

/** What the operator reads on the idea board. */
export const operatorIdeaTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '아이디어에 답하기',
    lead: (days) => `받은 날부터 ${days}일 안에 답합니다. 늦으면 모두에게 보입니다.`,
    late: (n) => (n === 0 ? '늦은 답이 없습니다' : `늦은 답 ${n}건`),
    reports: '알려 온 것',
    noReports: '살펴볼 것이 없습니다',
    reportedIdea: '아이디어',
    reportedReply: '댓글',
    look: '살펴보기',
    all: '답할 날이 가까운 것부터',
    board: '모두가 보는 화면',
    answer: '답하기',
    answerLead: '이름과 함께 모두에게 보입니다.',
    to: '어떻게 할까요?',
    text: '답',
    textHint: '왜 그렇게 정했는지, 무엇이 달라지면 다시 볼지 적어 주세요.',
    promised: '언제까지 할까요?',
    promisedHint: '하기로 할 때만 적습니다. 이날을 넘기면 모두에게 보입니다.',
    send: '이름을 걸고 답하기',
    answered: '답했습니다',
    settled: '다 된 아이디어라 더 답할 것이 없습니다.',
    hide: '가리기와 다시 보이기',
    hideLead: '까닭과 이름이 모두에게 보입니다. 글쓴이에게는 글이 그대로 보입니다.',
    what: '무엇을',
    idea: '이 아이디어',
    reason: '까닭',
    hideDo: '가리기',
    showDo: '다시 보이기',
    hiddenDone: '바꾸었습니다',
    keep: '살펴보았고 그대로 두기',
    kept: '그대로 두었습니다',
    merge: '같은 아이디어와 합치기',
    mergeLead: '공감은 한 사람에 하나씩 옮겨집니다. 되돌릴 수 없으니 같은 뜻인지 꼭 보세요.',
    into: '남길 아이디어의 주소나 번호',
    mergeDo: '합치기',
    merged: '합쳤습니다',
    errors: {
      needed: '적어 주세요',
      'too-long': '너무 깁니다. 2,000자까지입니다',
      day: '날짜를 고르세요',
      promised: '하기로 했다면 오늘이나 그 뒤의 날을 골라야 합니다',
      'no-idea': '그런 아이디어가 없거나, 거두었거나, 이미 합쳐졌습니다',
    },
  },
  en: {
    title: 'Answer ideas',
    lead: (days) => `Each is answered within ${days} days. Everybody sees when it is late.`,
    late: (n) => (n === 0 ? 'No answer is late' : `${n} late`),
    reports: 'Reported',
    noReports: 'Nothing to look at',
    reportedIdea: 'Idea',
    reportedReply: 'Reply',
    look: 'Look at it',
    all: 'Answer due first',
    board: 'As everybody sees it',
    answer: 'Answer',
    answerLead: 'Everybody sees it, with your name.',
    to: 'What will become of it?',
    text: 'Answer',
    textHint: 'Say why, and what would make you look again.',
    promised: 'By when?',
    promisedHint: 'Only if it will be done. Everybody sees when that day has passed.',
    send: 'Answer in my name',
    answered: 'Answered',
    settled: 'It is done; there is nothing left to answer.',
    hide: 'Hide and show again',
    hideLead: 'Everybody sees the reason and your name. Its author still sees the words.',
    what: 'What',
    idea: 'This idea',
    reason: 'Reason',
    hideDo: 'Hide',
    showDo: 'Show again',
    hiddenDone: 'Changed',
    keep: 'Looked at, leave it as it is',
    kept: 'Left as it is',
    merge: 'Merge with the same idea',
    mergeLead: 'Votes move, one for each person. It cannot be undone: make sure that they say the same.',
    into: 'Address or number of the idea that stays',
    mergeDo: 'Merge',
    merged: 'Merged',
    errors: {
      needed: 'Write something',
      'too-long': 'Too long: up to 2,000 characters',
      day: 'Choose a day',
      promised: 'If it will be done, choose today or a later day',
      'no-idea': 'There is no such idea, or it was withdrawn or merged',
    },
  },
})
