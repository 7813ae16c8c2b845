import type { Lang } from '../../../platform/http/page-call.ts'
import { defineMessages } from '../../../web/messages.ts'

const ko = {
  title: '인터넷이 끊겨도 쓴 것은 이 기기에 남습니다',
  lead: '지금 인터넷에 닿지 않으면, 보내기를 누른 것은 이 기기에 두었다가 이어질 때 한 번만 보냅니다. 보내고 나면 접수증이 여기 나타납니다.',
  again: '다시 이어 보기',
  waiting: '보낼 것',
  noWaiting: '기다리는 것이 없습니다.',
  states: {
    waiting: '이어지면 저절로 보냅니다',
    signIn: '로그인하면 바로 보냅니다',
    sent: '보냈습니다',
    refused: '이대로는 받을 수 없다고 합니다. {says}',
  },
  result: '결과와 접수증 보기',
  drop: '보내지 않기',
  fix: '고쳐서 다시 보내기',
  sure: '이 기기에서 지우고 보내지 않을까요?',
  drafts: '쓰던 것',
  noDrafts: '이 기기에만 있는 것은 없습니다. 저장된 것은 로그인하면 나의 오늘에서 이어집니다.',
  draftsNote: '다시 이어지면 그 자리에서 그대로 이어집니다.',
  pages: '지금 읽을 수 있는 화면',
  noPages: '공고, 도움말, 안내를 읽으면 마흔 개까지 이 기기에 담아 둡니다.',
  note: '이 기기에 남긴 것은 일주일이 지나거나 로그아웃하면 지워집니다. 이름이 적힌 화면은 담아 두지 않습니다.',
}

type Texts = typeof ko

/** Texts of the page for "no network". */
export const offlineTexts: { readonly [L in Lang]: Texts } = defineMessages<Texts>({
  ko,
  en: {
    title: 'What you wrote stays on this device without a connection',
    lead: 'If there is no connection now, what you sent is kept on this device and sent once when you are online again. Its receipt then shows here.',
    again: 'Try to connect again',
    waiting: 'To be sent',
    noWaiting: 'Nothing is waiting.',
    states: {
      waiting: 'Sent by itself when you are online again',
      signIn: 'Sent at once when you sign in',
      sent: 'Sent',
      refused: 'It cannot be taken as it is. {says}',
    },
    result: 'See the result and receipt',
    drop: 'Do not send',
    fix: 'Correct and send again',
    sure: 'Remove it from this device and not send it?',
    drafts: 'Unfinished',
    noDrafts: 'Nothing is on this device only. What is saved goes on from My day after signing in.',
    draftsNote: 'When you are online again it goes on right there.',
    pages: 'Readable now',
    noPages: 'Vacancies, help and guides that you read are kept on this device, up to forty.',
    note: 'What is kept on this device goes after a week, or when you sign out. Pages with your name on them are never kept.',
  },
})
