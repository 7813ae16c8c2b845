import { type Messages, defineMessages } from '../../web/messages.ts'
import type { State } from './application.ts'
import type { Tab } from './contract.ts'

type Texts = {
  title: (vacancy: string, n: number) => string
  back: string
  posts: (n: number) => string
  due: (day: string, n: number) => string
  dueText: string
  tabs: Record<Tab, string>
  tabsLabel: string
  order: string
  blind: string
  applicant: (code: string) => string
  invite: string
  hold: string
  answer: string
  release: string
  inviteLabel: (code: string) => string
  holdLabel: (code: string) => string
  answerLabel: (code: string) => string
  releaseLabel: (code: string) => string
  held: (code: string) => string
  released: (code: string) => string
  invited: (code: string) => string
  declined: (code: string) => string
  undo: string
  met: (met: number, all: number) => string
  shown: (n: number, all: number) => string
  more: string
  empty: Record<Tab, string>
  emptyText: string
  checkTitle: string
  checkText: string
  privacyTitle: string
  privacyText: (days: number) => string
  gone: string
  erasedPerson: string
  contact: string
  noContact: string
  answered: string
  file: {
    title: string
    lead: string
    button: string
    link: string
    proven: string
    head: readonly string[]
    states: Readonly<Record<State, string>>
  }
  forms: {
    inviteTitle: string
    inviteLead: string
    message: string
    messageHint: string
    times: string
    timesHint: string
    send: string
    declineTitle: string
    declineLead: string
    reason: string
    words: string
    wordsHint: string
    decline: string
  }
  errors: Record<string, string>
}

/** The texts of an employer's inbox. */
export const companyMessages: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: (vacancy, n) => `${vacancy} · 지원자 ${n}명`,
    back: '공고',
    posts: (n) => `${n}명 뽑음`,
    due: (day, n) => `${day} ${n}명에게 답해 주세요`,
    dueText: '그날까지 답이 간다고 지원한 분들께 알려 드렸습니다.',
    tabs: { new: '새 지원', held: '보류', invited: '면접', answered: '답함' },
    tabsLabel: '지원자 나누기',
    order: '꼭 필요한 것이 많이 맞는 순서',
    blind: '이름·나이·사진은 가렸습니다',
    applicant: (code) => `지원자 ${code}`,
    invite: '면접',
    hold: '보류',
    answer: '답하기',
    release: '보류 풀기',
    inviteLabel: (code) => `지원자 ${code} 면접 부르기`,
    holdLabel: (code) => `지원자 ${code} 보류`,
    answerLabel: (code) => `지원자 ${code}에게 거절 답하기`,
    releaseLabel: (code) => `지원자 ${code} 보류 풀기`,
    held: (code) => `지원자 ${code} 님을 보류했습니다`,
    released: (code) => `지원자 ${code} 님을 새 지원으로 되돌렸습니다`,
    invited: (code) => `지원자 ${code} 님을 면접에 불렀습니다. 이름과 연락처를 보일지 지원자가 정합니다`,
    declined: (code) => `지원자 ${code} 님에게 답했습니다`,
    undo: '되돌리기',
    met: (met, all) => `꼭 필요한 것 ${all}개 중 ${met}개 맞음`,
    shown: (n, all) => `${all}명 가운데 ${n}명`,
    more: '더 보기',
    empty: {
      new: '새로 온 지원이 없습니다',
      held: '보류한 지원이 없습니다',
      invited: '면접에 부른 분이 없습니다',
      answered: '답한 지원이 없습니다',
    },
    emptyText: '지원이 오면 여기에 보이고 알려 드립니다.',
    checkTitle: '확인 표시는 지금 것입니다',
    checkText:
      '이 화면을 열 때마다 발급한 기관의 공개 목록을 다시 읽습니다. 그 사이 취소된 배지는 바로 표시가 바뀝니다.',
    privacyTitle: '지원자가 보는 것',
    privacyText: (days) => `언제 읽었는지 지원자에게 보입니다. 공고를 마치고 ${days}일이 지나면 받은 내용을 지웁니다.`,
    gone: '받은 내용은 지워졌습니다',
    erasedPerson: '지운 사람 · 본인이 온일에서 모든 정보를 지웠습니다. 더 하실 일은 없습니다.',
    contact: '이름과 연락처',
    noContact: '지원자가 아직 이름과 연락처를 보이지 않았습니다',
    answered: '보낸 답',
    file: {
      title: '지원자를 파일로 받으려면 까닭을 적어 주세요',
      lead: '지원한 분마다 누가 언제 왜 받아 갔는지 보게 됩니다. 파일에도 이름·나이는 없고, 연락처는 보이기로 한 분만 있습니다.',
      button: 'CSV로 내려받기',
      link: '파일로 내려받기',
      proven: '배지로 확인',
      head: ['지원자', '상태', '지원한 날', '답할 날', '맞음', '안 맞음', '이름', '메일'],
      states: {
        submitted: '새 지원',
        seen: '읽음',
        held: '보류',
        invited: '면접',
        declined: '거절 답함',
        closed: '공고 끝남',
        withdrawn: '거둠',
      },
    },
    forms: {
      inviteTitle: '면접에 부르기',
      inviteLead: '지원자에게 바로 알립니다. 이름과 연락처는 지원자가 보이기로 하면 보입니다.',
      message: '지원자에게 할 말',
      messageHint: '어디에서 누구를 만나는지 쓰면 좋습니다.',
      times: '제안하는 시간',
      timesHint: '예: 11월 30일(월) 오후 2시, 12월 1일(화) 오전 10시',
      send: '면접에 부르기',
      declineTitle: '함께하지 못한다고 답하기',
      declineLead: '까닭을 알려 주면 다음 지원에 도움이 됩니다.',
      reason: '까닭',
      words: '덧붙일 말',
      wordsHint: '‘그 밖의 까닭’이면 꼭 써 주세요.',
      decline: '답 보내기',
    },
    errors: { needed: '한 줄이라도 쓰세요', 'too-long': '조금 줄여 쓰세요', choose: '까닭을 고르세요' },
  },
  en: {
    title: (vacancy, n) => `${vacancy} · ${n} ${n === 1 ? 'applicant' : 'applicants'}`,
    back: 'Vacancies',
    posts: (n) => (n === 1 ? '1 post' : `${n} posts`),
    due: (day, n) => `Please answer ${n} of them ${day}`,
    dueText: 'The applicants were told that an answer comes by then.',
    tabs: { new: 'New', held: 'On hold', invited: 'Interview', answered: 'Answered' },
    tabsLabel: 'Parts of the inbox',
    order: 'Most required needs met first',
    blind: 'Name, age and photo are hidden',
    applicant: (code) => `Applicant ${code}`,
    invite: 'Interview',
    hold: 'Hold',
    answer: 'Answer',
    release: 'Off hold',
    inviteLabel: (code) => `Interview: applicant ${code}`,
    holdLabel: (code) => `Hold applicant ${code}`,
    answerLabel: (code) => `Answer applicant ${code}: decline with a reason`,
    releaseLabel: (code) => `Off hold: applicant ${code}`,
    held: (code) => `Applicant ${code} is on hold`,
    released: (code) => `Applicant ${code} is among the new ones again`,
    invited: (code) => `Applicant ${code} is invited and decides whether to show name and contact`,
    declined: (code) => `Applicant ${code} has your answer`,
    undo: 'Undo',
    met: (met, all) => `${met} of ${all} required needs met`,
    shown: (n, all) => `${n} of ${all}`,
    more: 'Show more',
    empty: {
      new: 'There is no new application',
      held: 'Nobody is on hold',
      invited: 'Nobody has been invited',
      answered: 'Nobody has been answered',
    },
    emptyText: 'New applications appear here, and you are told.',
    checkTitle: 'The ticks are of this moment',
    checkText:
      'Each time this page opens the issuing agencies’ published lists are read again. A badge revoked meanwhile changes at once.',
    privacyTitle: 'What applicants see',
    privacyText: (days) =>
      `They see when you read it. ${days} days after you close the vacancy, what you received is erased.`,
    gone: 'What was received has been erased',
    erasedPerson: 'Erased person · they erased everything about them here. There is nothing left to do.',
    contact: 'Name and contact',
    noContact: 'The applicant has not shown name and contact yet',
    answered: 'Your answer',
    file: {
      title: 'Say why before you take the applicants along',
      lead: 'Each applicant sees who took this, when and why. The file is as blind as the inbox: only those who showed their contact have a name in it.',
      button: 'Download as CSV',
      link: 'Download as a file',
      proven: 'proven by a badge',
      head: ['Applicant', 'State', 'Sent', 'Answer by', 'Met', 'Not met', 'Name', 'E-mail'],
      states: {
        submitted: 'new',
        seen: 'read',
        held: 'on hold',
        invited: 'invited',
        declined: 'declined',
        closed: 'vacancy closed',
        withdrawn: 'withdrawn',
      },
    },
    forms: {
      inviteTitle: 'Invite to an interview',
      inviteLead: 'The applicant is told at once. Name and contact appear when the applicant shows them.',
      message: 'Your message',
      messageHint: 'Say where and whom they will meet.',
      times: 'Proposed times',
      timesHint: 'For example: Mon 30 Nov 14:00, Tue 1 Dec 10:00',
      send: 'Invite',
      declineTitle: 'Decline with a reason',
      declineLead: 'A reason helps with the next application.',
      reason: 'Reason',
      words: 'In your words',
      wordsHint: 'Needed when it is another reason.',
      decline: 'Send the answer',
    },
    errors: { needed: 'Write at least a line', 'too-long': 'Please shorten it', choose: 'Choose a reason' },
  },
})
