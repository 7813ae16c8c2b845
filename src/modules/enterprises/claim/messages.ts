import { type Messages, defineMessages } from '../../../web/messages.ts'
import type { ClaimState } from './claim.ts'

type Texts = {
  title: string
  lead: (days: number) => string
  how: readonly string[]
  number: string
  numberHint: string
  openedOn: string
  openedHint: string
  representative: string
  why: string
  whyHint: string
  send: string
  sent: string
  errors: Readonly<Record<string, string>>
  states: Readonly<Record<ClaimState, string>>
  next: Readonly<Record<ClaimState, string>>
  mine: string
  toUs: string
  ripe: (day: string) => string
  paper: string
  paperHint: string
  sendPaper: string
  paperSent: string
  withdraw: string
  withdrawn: string
  object: string
  objectNote: string
  objected: string
  by: (name: string) => string
  reason: string
  queue: string
  queueNone: string
  queueLead: string
  open: string
  said: string
  noAnswer: string
  decision: string
  confirm: string
  refuse: string
  reasonHint: string
  decide: string
  decided: string
  register: string
}

/** Texts of claims to a company without administrators. */
export const claimTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '관리자 되찾기',
    lead: (days) =>
      `회사의 관리자가 모두 떠났거나 연락이 닿지 않을 때 씁니다. ${days}일을 기다리고, 사람이 서류를 보고 정합니다.`,
    how: [
      '사업자번호, 개업일, 대표자를 국세청에 다시 확인합니다.',
      '지금 관리자에게 메일과 알림으로 바로 알립니다. 관리자가 멈추면 그 자리에서 끝납니다.',
      '기다리는 날이 지나면 운영자가 서류를 보고 이름을 걸고 정합니다.',
    ],
    number: '사업자등록번호',
    numberHint: '숫자 10자리입니다. 예: 123-45-67891',
    openedOn: '개업일',
    openedHint: '사업자등록증에 적힌 날. 예: 2015-03-02',
    representative: '대표자 이름',
    why: '관리자에게 무슨 일이 있었나요?',
    whyHint: '예: 관리자가 지난달 퇴사했고 전화를 받지 않습니다. 저는 인사 담당입니다.',
    send: '신청하기',
    sent: '신청을 받았습니다. 이어서 서류를 올려 주세요',
    errors: {
      businessNumber: '사업자등록번호 10자리를 다시 확인하세요',
      openedOn: '개업일을 2015-03-02처럼 쓰세요',
      representative: '대표자 이름을 쓰세요',
      why: '무슨 일이 있었는지 열 글자 넘게 쓰세요',
      paper: '파일을 고르세요',
      reason: '까닭을 다섯 글자 넘게 쓰세요',
      decision: '확인할지 거절할지 고르세요',
    },
    states: {
      paper: '서류를 기다립니다',
      waiting: '기다리는 중',
      ripe: '사람이 확인하고 있습니다',
      objected: '관리자가 멈췄습니다',
      withdrawn: '거두었습니다',
      confirmed: '관리자가 되었습니다',
      refused: '받아들이지 않았습니다',
    },
    next: {
      paper: '사업자등록증을 올려야 다음으로 넘어갑니다.',
      waiting: '지금 관리자가 답할 수 있는 기간입니다. 할 일은 없습니다.',
      ripe: '먼저 온 차례로 봅니다. 끝나면 알려 드립니다.',
      objected: '관리자에게 초대해 달라고 하세요. 다툼이 있으면 사람에게 물어보세요.',
      withdrawn: '다시 신청할 수 있습니다.',
      confirmed: '위에서 기업 역할로 바꾸면 바로 일할 수 있습니다.',
      refused: '까닭을 풀 수 있는 서류가 있으면 30일 뒤 다시 신청하거나 사람에게 물어보세요.',
    },
    mine: '내 신청',
    toUs: '우리 회사에 들어온 신청',
    ripe: (day) => `${day}부터 사람이 확인합니다`,
    paper: '사업자등록증',
    paperHint: 'PDF, PNG, JPEG. 10MB까지',
    sendPaper: '서류 올리기',
    paperSent: '서류를 받았습니다',
    withdraw: '신청 거두기',
    withdrawn: '신청을 거두었습니다',
    object: '멈추기',
    objectNote: '관리자가 그대로 있으면 멈추세요. 바로 끝나고 아무것도 바뀌지 않습니다.',
    objected: '멈췄습니다. 바뀐 것은 없습니다',
    by: (name) => `${name} 님이 정했습니다`,
    reason: '까닭',
    queue: '관리자 되찾기 신청',
    queueNone: '진행 중인 신청이 없습니다.',
    queueLead: '서류가 있고 기다리는 날이 지난 신청만 확인할 수 있습니다. 거절은 언제나 할 수 있습니다.',
    open: '서류 열기',
    said: '국세청 답',
    noAnswer: '아직 없음',
    decision: '결정',
    confirm: '관리자로 넣기',
    refuse: '거절하기',
    reasonHint: '신청한 사람이 그대로 봅니다.',
    decide: '이름을 걸고 정하기',
    decided: '정했습니다. 양쪽에 알립니다',
    register: '회사가 등록되어 있고 관리자와 연락이 닿지 않나요?',
  },
  en: {
    title: 'Get a company back',
    lead: (days) =>
      `For when all administrators of a company are gone or out of reach. It waits ${days} days, and a person decides by a paper.`,
    how: [
      'The tax office is asked again about number, opening day and representative.',
      'The present administrators are told by mail and message at once. If one of them stops it, it ends there.',
      'After the waiting time the operator reads the paper and decides by name.',
    ],
    number: 'Business registration number',
    numberHint: 'Ten digits, for example 123-45-67891',
    openedOn: 'Opening day',
    openedHint: 'As on the business certificate, for example 2015-03-02',
    representative: 'Name of the representative',
    why: 'What happened to the administrators?',
    whyHint: 'For example: our administrator left last month and cannot be reached. I am in charge of personnel.',
    send: 'Ask',
    sent: 'Your claim has arrived. Please send the paper next',
    errors: {
      businessNumber: 'Check the ten digits',
      openedOn: 'Write the day as 2015-03-02',
      representative: 'Write the name',
      why: 'Say in more than ten letters what happened',
      paper: 'Choose a file',
      reason: 'Say why in more than five letters',
      decision: 'Choose whether to confirm or refuse',
    },
    states: {
      paper: 'The paper is missing',
      waiting: 'Waiting',
      ripe: 'A person is looking at it',
      objected: 'An administrator stopped it',
      withdrawn: 'Taken back',
      confirmed: 'You administer it now',
      refused: 'Refused',
    },
    next: {
      paper: 'It goes on once you have sent the business certificate.',
      waiting: 'The present administrators may answer until then. There is nothing for you to do.',
      ripe: 'Claims are read in the order in which they came. You will be told.',
      objected: 'Ask them to invite you. If you disagree, ask a person.',
      withdrawn: 'You can ask again.',
      confirmed: 'Switch to the company’s role at the top of the page.',
      refused: 'With a paper that answers the reason you can ask again after 30 days, or ask a person.',
    },
    mine: 'Your claims',
    toUs: 'Claims to your company',
    ripe: (day) => `A person decides from ${day}`,
    paper: 'Business certificate',
    paperHint: 'PDF, PNG or JPEG, up to 10 MB',
    sendPaper: 'Send the paper',
    paperSent: 'The paper has arrived',
    withdraw: 'Take the claim back',
    withdrawn: 'Taken back',
    object: 'Stop',
    objectNote: 'Stop it if you are still there. It ends at once and nothing changes.',
    objected: 'Stopped. Nothing has changed',
    by: (name) => `Decided by ${name}`,
    reason: 'Reason',
    queue: 'Claims to companies',
    queueNone: 'No claim is under way.',
    queueLead: 'Only a claim with a paper whose waiting time is over can be confirmed. Any can be refused.',
    open: 'Open the paper',
    said: 'The tax office said',
    noAnswer: 'nothing yet',
    decision: 'Decision',
    confirm: 'Make them an administrator',
    refuse: 'Refuse',
    reasonHint: 'The claimant sees it as it is.',
    decide: 'Decide and sign',
    decided: 'Decided. Both sides are told',
    register: 'Is your company registered, and its administrators cannot be reached?',
  },
})
