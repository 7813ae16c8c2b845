import { type Messages, defineMessages } from '../../web/messages.ts'

type Texts = {
  title: (unread: number) => string
  none: string
  here: string
  noneNext: string
  fresh: string
  readAll: string
  readDone: string
  settings: string
  hearing: string
  older: string
  shown: (n: number) => string
  roleNote: (name: string) => string
  box: {
    title: string
    lead: string
    none: string
    noneNext: string
    to: string
    at: string
    back: string
    subject: string
    phone: string
  }
}

/** Texts of messages and of the demo's mailbox. */
export const messages: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: (n) => (n === 0 ? '알림을 다 읽었습니다' : `새 알림이 ${n}개 있습니다`),
    none: '아직 받은 알림이 없습니다',
    here: '여기로 알려 드립니다',
    noneNext: '지원에 답이 오거나, 배지가 오거나, 내 정보에 변화가 생기면 알려 드립니다.',
    fresh: '새 알림',
    readAll: '모두 읽음으로',
    readDone: '모두 읽음으로 바꿨습니다',
    hearing: '누가 무엇을 메일과 푸시로 받을지 정하기',
    settings: '알림을 어디로, 언제 받을지 정하기',
    older: '더 오래된 알림',
    shown: (n) => `${n}개를 보여 드립니다`,
    roleNote: (name) => `${name}에 온 알림입니다. 개인에게 온 알림은 역할을 바꾸면 보입니다.`,
    box: {
      title: '시연 편지함: 메일로 나갔을 편지',
      lead: '시연에서는 메일을 밖으로 보내지 않고 여기에 모읍니다. 이 설치의 모든 시연 인물에게 갈 편지가 보입니다.',
      none: '아직 나간 편지가 없습니다',
      noneNext: '지원에 답하거나 배지를 거두면 그 사람에게 갈 편지가 여기에 쌓입니다.',
      to: '받는 사람',
      at: '보낸 때',
      back: '편지함',
      subject: '제목',
      phone: '휴대전화로 갔을 것 보기',
    },
  },
  en: {
    title: (n) =>
      n === 0 ? 'You have read all messages' : n === 1 ? 'You have one new message' : `You have ${n} new messages`,
    none: 'No messages yet',
    here: 'You are told here',
    noneNext: 'When an application is answered, a badge arrives or something happens to your data.',
    fresh: 'new',
    readAll: 'Mark all as read',
    readDone: 'All messages are marked as read',
    hearing: 'Who hears what by mail and push',
    settings: 'Choose where and when you are told',
    older: 'Older messages',
    shown: (n) => `${n} messages shown`,
    roleNote: (name) => `These are messages to ${name}. Switch your role to see messages to yourself.`,
    box: {
      title: 'Demo mailbox: letters that would have been mailed',
      lead: 'In a demonstration no mail leaves this machine; letters to all demo people of this installation are collected here.',
      none: 'No letters yet',
      noneNext: 'When an application is answered or a badge revoked, the letter to that person appears here.',
      to: 'To',
      at: 'Sent',
      back: 'Mailbox',
      subject: 'Subject',
      phone: 'See what would have gone to telephones',
    },
  },
})
