import { type Messages, defineMessages } from '../../web/messages.ts'

type Texts = {
  title: string
  lead: string
  tabs: { all: string; waiting: string; answered: string; withdrawn: string }
  tabsLabel: string
  empty: string
  emptyText: string
  find: string
  sentOn: (when: string) => string
  dueBy: (when: string) => string
  csv: string
  json: string
  csvHead: readonly string[]
  one: {
    sent: (employer: string) => string
    answerBy: (day: string) => string
    seen: (employer: string) => string
    invited: (employer: string) => string
    declined: (employer: string) => string
    closed: (employer: string) => string
    withdrawn: (employer: string) => string
    withdrawnLead: string
    invitedLead: string
    declinedLead: string
    receipt: string
    number: string
    to: string
    what: string
    whatText: (answers: number, badges: number) => string
    allValid: string
    erased: string
    signature: string
    anybody: string
    qr: string
    next: string
    acts: Record<'submit' | 'see' | 'invite' | 'reveal' | 'decline' | 'close' | 'withdraw', string>
    readNext: string
    readText: string
    answerNext: string
    answerText: string
    more: string
    download: string
    withdraw: string
    message: string
    times: string
    reveal: string
    revealText: (employer: string) => string
    revealYes: string
    revealed: string
    reason: string
    copy: string
    copyGone: string
  }
  takeBack: { title: (employer: string) => string; text: string; again: string; yes: string; no: string; done: string }
  revealDone: string
}

/** The texts of a person's applications. */
export const personMessages: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '지원 현황',
    lead: '보낸 지원과 회사의 답이 여기에 있습니다.',
    tabs: { all: '모두', waiting: '답을 기다림', answered: '답이 옴', withdrawn: '거둠' },
    tabsLabel: '지원 나누기',
    empty: '아직 보낸 지원이 없습니다',
    emptyText: '공고에서 ‘지원하기’를 누르면 배지가 답을 미리 채웁니다.',
    find: '일자리 찾기',
    sentOn: (when) => `${when} 보냄`,
    dueBy: (when) => `${when} 답이 옵니다`,
    csv: 'CSV로 내려받기',
    json: 'JSON으로 내려받기',
    csvHead: ['접수 번호', '회사', '공고', '상태', '보낸 때', '답하기로 한 날', '지우는 날'],
    one: {
      sent: (employer) => `${employer}에 지원을 보냈습니다`,
      answerBy: (day) => `${day} 답이 옵니다. 그날까지 답이 없으면 저희가 회사에 묻습니다.`,
      seen: (employer) => `${employer}에서 지원을 읽었습니다`,
      invited: (employer) => `${employer}에서 면접에 부릅니다`,
      declined: (employer) => `${employer}에서 답이 왔습니다`,
      closed: (employer) => `${employer}에서 공고를 마쳤습니다`,
      withdrawn: (employer) => `${employer}에 보낸 지원을 거두었습니다`,
      withdrawnLead: '회사에 있던 내용은 지웠습니다. 접수증은 남아 있습니다.',
      invitedLead: '회사는 아직 이름을 모릅니다. 보일지는 직접 정합니다.',
      declinedLead: '이번에는 함께하지 못합니다. 까닭은 아래에 있습니다.',
      receipt: '접수증',
      number: '접수 번호',
      to: '받은 곳',
      what: '보낸 것',
      whatText: (answers, badges) => `답 ${answers}개 · 배지 ${badges}개`,
      allValid: '보낼 때 모두 유효함',
      erased: '지워지는 날',
      signature: '서명',
      anybody: '누구나 확인할 수 있습니다',
      qr: '확인 주소 QR 코드',
      next: '지금까지와 이다음',
      acts: {
        submit: '보냄',
        see: '회사가 읽음',
        invite: '면접에 부름',
        reveal: '이름과 연락처를 보임',
        decline: '답이 옴',
        close: '공고가 끝남',
        withdraw: '거둠',
      },
      readNext: '회사가 읽음',
      readText: '읽으면 알려 드립니다.',
      answerNext: '답이 옴',
      answerText: '면접이든 아니든 까닭과 함께 옵니다.',
      more: '비슷한 공고 더 보기',
      download: '접수증 내려받기',
      withdraw: '지원 거두기',
      message: '회사의 말',
      times: '제안한 시간',
      reveal: '이름과 연락처를 보일까요?',
      revealText: (employer) => `${employer}에 이름과 이메일이 보입니다. 보이지 않으면 회사는 계속 번호로만 압니다.`,
      revealYes: '보이기',
      revealed: '이름과 연락처를 보였습니다',
      reason: '회사가 적은 까닭',
      copy: '보낸 내용',
      copyGone: '보낸 내용은 지워졌습니다. 접수증에 적힌 것은 내려받을 수 있습니다.',
    },
    takeBack: {
      title: (employer) => `${employer}에 보낸 지원을 거둘까요?`,
      text: '회사에 거두었다고 알리고, 회사에 있던 답과 배지를 바로 지웁니다. 접수증은 남습니다.',
      again: '공고가 열려 있으면 다시 지원할 수 있습니다.',
      yes: '거두기',
      no: '그대로 두기',
      done: '지원을 거두었습니다',
    },
    revealDone: '이름과 연락처를 보였습니다',
  },
  en: {
    title: 'Applications',
    lead: 'What you have sent, and what employers answered.',
    tabs: { all: 'All', waiting: 'Waiting', answered: 'Answered', withdrawn: 'Withdrawn' },
    tabsLabel: 'Parts of the list',
    empty: 'You have not applied yet',
    emptyText: 'Press “Apply” on a vacancy: your badges fill in the answers.',
    find: 'Find jobs',
    sentOn: (when) => `sent ${when}`,
    dueBy: (when) => `answer ${when}`,
    csv: 'Download as CSV',
    json: 'Download as JSON',
    csvHead: ['Number', 'Employer', 'Vacancy', 'State', 'Sent', 'Answer due', 'Erased on'],
    one: {
      sent: (employer) => `Your application to ${employer} is sent`,
      answerBy: (day) => `You get an answer ${day}. If none has come by then, we ask the employer.`,
      seen: (employer) => `${employer} has read your application`,
      invited: (employer) => `${employer} invites you to an interview`,
      declined: (employer) => `${employer} has answered`,
      closed: (employer) => `${employer} has closed the vacancy`,
      withdrawn: (employer) => `You withdrew your application to ${employer}`,
      withdrawnLead: 'What the employer held has been erased. Your receipt stays.',
      invitedLead: 'The employer does not know your name yet. Showing it is up to you.',
      declinedLead: 'Not this time. The reason is below.',
      receipt: 'Receipt',
      number: 'Number',
      to: 'Received by',
      what: 'What was sent',
      whatText: (answers, badges) =>
        `${answers === 1 ? '1 answer' : `${answers} answers`} · ${badges === 1 ? '1 badge' : `${badges} badges`}`,
      allValid: 'all valid when sent',
      erased: 'Erased on',
      signature: 'Signature',
      anybody: 'Anybody can check it',
      qr: 'QR code of the address for checking',
      next: 'So far, and next',
      acts: {
        submit: 'Sent',
        see: 'Read by the employer',
        invite: 'Invited',
        reveal: 'Name and contact shown',
        decline: 'Answered',
        close: 'Vacancy closed',
        withdraw: 'Withdrawn',
      },
      readNext: 'Read by the employer',
      readText: 'We tell you when it happens.',
      answerNext: 'Answer',
      answerText: 'Yes or no, it comes with its reason.',
      more: 'More vacancies like this',
      download: 'Download the receipt',
      withdraw: 'Withdraw',
      message: 'What the employer says',
      times: 'Proposed times',
      reveal: 'Show your name and contact?',
      revealText: (employer) =>
        `${employer} will see your name and e-mail. If you do not, they know you by your code only.`,
      revealYes: 'Show them',
      revealed: 'Your name and contact are shown',
      reason: 'The employer’s reason',
      copy: 'What you sent',
      copyGone: 'What was sent has been erased. What the receipt says can be downloaded.',
    },
    takeBack: {
      title: (employer) => `Withdraw your application to ${employer}?`,
      text: 'The employer is told, and your answers and badges there are erased at once. Your receipt stays.',
      again: 'While the vacancy is open you can apply again.',
      yes: 'Withdraw',
      no: 'Leave it',
      done: 'Your application is withdrawn',
    },
    revealDone: 'Your name and contact are shown',
  },
})
