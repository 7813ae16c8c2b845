import { type Messages, defineMessages } from '../../../web/messages.ts'

type Texts = {
  title: string
  lead: string
  open: string
  newTitle: string
  newLead: string
  proposedLead: string
  titleKo: string
  titleEn: string
  components: string
  beganDay: string
  beganTime: string
  textKo: string
  textEn: string
  textHint: string
  tell: string
  told: string
  public: string
  update: string
  stage: string
  say: string
  said: string
  close: string
  endedDay: string
  endedTime: string
  doneKo: string
  doneEn: string
  closeDo: string
  closed: string
  dismiss: string
  dismissWhy: string
  dismissDo: string
  dismissed: string
  extend: string
  extendLead: (minutes: number) => string
  extendShort: (minutes: number) => string
  nothing: string
  kind: string
  affected: (deadlines: number, told: number) => string
  basis: string
  basisHint: string
  known: (kind: string, text: string) => string
  sign: (name: string) => string
  signNote: string
  extendDo: string
  extended: string
  withdraw: string
  withdrawNote: string
  withdrawDo: string
  withdrawn: string
  errors: Readonly<
    Record<'needed' | 'too-long' | 'choose' | 'day' | 'time' | 'past' | 'after-begin' | 'before-end' | 'sign', string>
  >
}

/** What the operator reads on the pages of incidents. */
export const operatorTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '상태와 사건',
    lead: '사건을 알리고, 그 일로 늦출 마감에 서명합니다. 알린 것은 모두 볼 수 있고 지워지지 않습니다.',
    open: '사건 알리기',
    newTitle: '사건 알리기',
    newLead: '저장하면 바로 모두에게 보입니다. 아는 만큼만 쓰고, 더 알게 되면 이어서 씁니다.',
    proposedLead: '온일이 스스로 잰 것입니다. 아직 아무에게도 보이지 않습니다.',
    titleKo: '무슨 일인지 한 문장으로(한국어)',
    titleEn: '무슨 일인지 한 문장으로(영어)',
    components: '멈춘 것',
    beganDay: '시작된 날',
    beganTime: '시작된 때',
    textKo: '지금 아는 것(한국어)',
    textEn: '지금 아는 것(영어)',
    textHint: '무엇이 안 되는지, 사람들이 지금 무엇을 하면 되는지.',
    tell: '모두에게 알리기',
    told: '알렸습니다',
    public: '모두에게 보이는 화면',
    update: '더 알리기',
    stage: '어디까지 왔는지',
    say: '덧붙이기',
    said: '덧붙였습니다',
    close: '끝맺기',
    endedDay: '끝난 날',
    endedTime: '끝난 때',
    doneKo: '무엇을 했는지(한국어)',
    doneEn: '무엇을 했는지(영어)',
    closeDo: '끝맺기',
    closed: '끝맺었습니다',
    dismiss: '알리지 않기로 하기',
    dismissWhy: '왜 알리지 않는지',
    dismissDo: '알리지 않기',
    dismissed: '알리지 않기로 했습니다',
    extend: '마감 늦추기',
    extendLead: (minutes) => `${minutes}분 멈췄습니다. 10분을 넘었으므로 그날의 마감을 늦추는 것이 좋습니다.`,
    extendShort: (minutes) => `${minutes}분 멈췄습니다. 10분보다 짧아도 사람들이 놓쳤다면 늦출 수 있습니다.`,
    nothing: '이 사건으로 더 늦출 마감이 없습니다.',
    kind: '어느 마감을',
    affected: (deadlines, told) => `지금 ${deadlines}건, 알림을 받을 곳 ${told}곳`,
    basis: '근거',
    basisHint: '조문이나 약속, 결정의 이름. 모두에게 보입니다. 우리가 아는 것은 다음과 같습니다.',
    known: (kind, text) => `${kind}: ${text}`,
    sign: (name) => `${name} 이름으로 서명합니다`,
    signNote: '이름과 근거가 사건 화면에 보이고, 접수증이 남습니다.',
    extendDo: '서명하고 늦추기',
    extended: '늦췄습니다. 해당하는 사람들에게 알립니다.',
    withdraw: '연장 거두기',
    withdrawNote: '원래 마감이 아직 지나지 않았을 때만 거둘 수 있습니다. 모두에게 다시 알립니다.',
    withdrawDo: '거두기',
    withdrawn: '거두었습니다. 해당하는 사람들에게 다시 알립니다.',
    errors: {
      needed: '써 주세요',
      'too-long': '너무 깁니다',
      choose: '하나를 고르세요',
      day: '날을 고르세요. 예: 2026-11-27',
      time: '시각을 쓰세요. 예: 09:15',
      past: '아직 오지 않은 때입니다. 지난 때를 쓰세요',
      'after-begin': '시작보다 앞선 때입니다',
      'before-end': '끝난 때보다 늦습니다',
      sign: '서명해야 늦출 수 있습니다',
    },
  },
  en: {
    title: 'Status and incidents',
    lead: 'Tell of incidents and sign which deadlines move because of them. What was told is public and stays.',
    open: 'Tell of an incident',
    newTitle: 'Tell of an incident',
    newLead: 'Everybody sees it as soon as it is saved. Write what you know; add to it as you learn more.',
    proposedLead: 'Onil measured this by itself. Nobody else sees it yet.',
    titleKo: 'What it is, in one sentence (Korean)',
    titleEn: 'What it is, in one sentence (English)',
    components: 'What stood still',
    beganDay: 'Day it began',
    beganTime: 'Time it began',
    textKo: 'What is known (Korean)',
    textEn: 'What is known (English)',
    textHint: 'What does not work, and what people can do now.',
    tell: 'Tell everybody',
    told: 'Told',
    public: 'The public page',
    update: 'Say more',
    stage: 'How far it is',
    say: 'Add',
    said: 'Added',
    close: 'Close it',
    endedDay: 'Day it ended',
    endedTime: 'Time it ended',
    doneKo: 'What was done (Korean)',
    doneEn: 'What was done (English)',
    closeDo: 'Close it',
    closed: 'Closed',
    dismiss: 'Set it aside',
    dismissWhy: 'Why it is not told',
    dismissDo: 'Do not tell',
    dismissed: 'Set aside',
    extend: 'Move deadlines',
    extendLead: (minutes) =>
      `It stood still for ${minutes} minutes. That is more than 10, so deadlines of that day should move.`,
    extendShort: (minutes) => `It stood still for ${minutes} minutes. Deadlines may move where people missed them.`,
    nothing: 'There is no other deadline to move for this incident.',
    kind: 'Which deadlines',
    affected: (deadlines, told) => `${deadlines} now, ${told} to be told`,
    basis: 'Basis',
    basisHint: 'The article, promise or decision. Everybody sees it. What we know is:',
    known: (kind, text) => `${kind}: ${text}`,
    sign: (name) => `I sign as ${name}`,
    signNote: 'The name and the basis stand on the page of the incident, and a receipt is kept.',
    extendDo: 'Sign and move',
    extended: 'Moved. Those concerned are told.',
    withdraw: 'Take the extension back',
    withdrawNote: 'Only while the original day is not over. Everybody is told again.',
    withdrawDo: 'Take it back',
    withdrawn: 'Taken back. Those concerned are told again.',
    errors: {
      needed: 'Please write this',
      'too-long': 'This is too long',
      choose: 'Choose one',
      day: 'Choose a day, such as 2026-11-27',
      time: 'Write a time, such as 09:15',
      past: 'That time has not come yet; write one that has',
      'after-begin': 'That is before it began',
      'before-end': 'That is after it ended',
      sign: 'It needs a signature',
    },
  },
})
