import { type Messages, defineMessages } from '../../web/messages.ts'

type Texts = {
  title: string
  lead: (days: number) => string
  waitingTitle: string
  waitingLead: string
  back: string
  asked: string
  takenBack: string
  takeBack: string
  until: (when: string) => string
  steps: Readonly<Record<'asked' | 'wait' | 'erase' | 'eraseText', string>>
  last: (organisations: string) => string
  lastNext: string
  unreachable: string
  unreachableNext: string
  addMail: string
  firstTake: string
  firstTakeText: string
  take: string
  goes: string
  goesText: string
  rows: (shown: string, n: number) => string
  stays: string
  staysText: string
  article: string
  howLong: string
  ask: string
  askText: (days: number) => string
  read: string
  notRead: string
  button: string
  leave: string
  stepUp: string
}

/** The texts of erasing oneself. */
export const messages: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '온일에서 내 정보를 지우면 이렇게 됩니다',
    lead: (days) =>
      `신청하고 ${days}일 동안은 거둘 수 있고, 그 뒤에는 되돌릴 수 없습니다. 무엇을 지우고 무엇이 왜 남는지 먼저 보세요.`,
    waitingTitle: '내 정보 지우기를 신청했습니다',
    waitingLead: '아직 아무것도 지우지 않았습니다. 마음이 바뀌면 거두세요.',
    back: '내 정보·동의',
    asked: '신청했습니다. 접수증은 접수증 화면에 있습니다.',
    takenBack: '거두었습니다. 아무것도 지우지 않았습니다.',
    takeBack: '지우기 거두기',
    until: (when) => `${when}까지`,
    steps: {
      asked: '신청함',
      wait: '거둘 수 있는 기간',
      erase: '모두 지움',
      eraseText: '진행 중인 지원을 거두어 기업에 알리고, 모든 기기에서 로그아웃하고, 지운 뒤 접수증을 메일로 보냅니다.',
    },
    last: (organisations) => `${organisations}의 하나뿐인 관리자라서 아직 지울 수 없습니다`,
    lastNext:
      '역할을 그 기관으로 바꾸어 구성원 화면에서 다른 사람을 관리자로 정하거나 회사를 닫으면 신청할 수 있습니다.',
    unreachable: '마지막 접수증을 보낼 메일 주소가 없습니다',
    unreachableNext: '없어도 지울 수 있지만, 지운 뒤에는 접수증을 받을 길이 없습니다.',
    addMail: '메일 주소 넣기',
    firstTake: '먼저 내 것을 받아 두세요',
    firstTakeText: '지운 뒤에는 배지도 이력서도 접수증도 다시 받을 수 없습니다.',
    take: '모두 내려받기',
    goes: '지우는 것',
    goesText: '백업에 남은 것도 내 열쇠를 함께 지워서 아무도 열 수 없게 합니다.',
    rows: (shown) => `${shown}건`,
    stays: '남는 것',
    staysText:
      '법이 두라고 했거나, 다른 사람의 기록이라서 남습니다. 연락처는 남지 않고, 이름은 담당자나 도와준 사람으로서 한 일에만 남습니다.',
    article: '근거 조문',
    howLong: '언제까지',
    ask: '지우기 신청',
    askText: (days) => `${days}일은 법이 정한 기간이 아니라 실수나 남이 한 신청을 되돌리려고 온일이 정한 기간입니다.`,
    read: '무엇을 지우고 무엇이 남는지 읽었습니다',
    notRead: '읽었다고 표시해 주세요',
    button: '지우기 신청하기',
    leave: '그만두기',
    stepUp: '누르면 본인인지 한 번 더 확인합니다. 처리에 궁금한 점은 도움말에서 사람에게 물을 수 있습니다.',
  },
  en: {
    title: 'What happens when you are erased from Onil',
    lead: (days) =>
      `You can take it back for ${days} days; after that nothing brings it back. See first what goes and what stays, and why.`,
    waitingTitle: 'You asked to be erased',
    waitingLead: 'Nothing has been erased yet. Take it back if you change your mind.',
    back: 'My data and consent',
    asked: 'Asked for. The receipt is on the page of receipts.',
    takenBack: 'Taken back. Nothing was erased.',
    takeBack: 'Take it back',
    until: (when) => `until ${when}`,
    steps: {
      asked: 'Asked for',
      wait: 'Time to take it back',
      erase: 'All is erased',
      eraseText:
        'Running applications are withdrawn and employers told, every device is signed out, and the receipt comes by mail.',
    },
    last: (organisations) => `You are the only administrator of ${organisations}, so you cannot be erased yet`,
    lastNext:
      'Switch to that organisation and make another member an administrator, or close the company; then you can ask.',
    unreachable: 'There is no mail address for the last receipt',
    unreachableNext: 'You can go without one, but then the receipt cannot reach you.',
    addMail: 'Add a mail address',
    firstTake: 'Take what is yours first',
    firstTakeText: 'Afterwards there is no way to badges, résumé or receipts.',
    take: 'Download everything',
    goes: 'What is erased',
    goesText: 'Your key is erased with it, so that nobody opens what backups still hold.',
    rows: (shown, n) => (n === 1 ? '1 item' : `${shown} items`),
    stays: 'What stays',
    staysText:
      'Because the law says so, or because it is somebody else’s record. No contact stays, and your name only with what you did as staff or helper.',
    article: 'Article',
    howLong: 'Until when',
    ask: 'Ask to be erased',
    askText: (days) =>
      `The ${days} days are not the law’s: Onil gives them to undo mistakes, or what somebody else asked for.`,
    read: 'I have read what goes and what stays',
    notRead: 'Please tick that you have read it',
    button: 'Ask to be erased',
    leave: 'Leave it',
    stepUp: 'You are asked once more that it is you. On the help page you can ask a person about it.',
  },
})
