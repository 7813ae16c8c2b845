import { type Messages, defineMessages } from '../../web/messages.ts'

type Texts = {
  statusNow: string
  reason: string
  take: string
  takeNote: string
  json: string
  png: string
  svg: string
  share: string
  shareNote: string
  shareEnd: string
  shareEndHint: string
  shareName: string
  shareNameNote: string
  makeLink: string
  linkMade: string
  nameShown: string
  nameHidden: string
  stop: string
  hasStopped: string
  sharesTitle: string
  sharesLead: string
  links: string
  noLinks: string
  employers: string
  noEmployers: string
  stopReading: string
  withdrawn: string
}

/** What the pages of one badge and of sharing say. */
export const shareTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    statusNow: '지금 상태',
    reason: '까닭',
    take: '내려받기',
    takeNote: '내 것이니 가져가서 어디서든 쓸 수 있습니다. 그림 안에도 배지가 들어 있습니다.',
    json: '배지 파일(JSON)',
    png: '배지 그림(PNG)',
    svg: '배지 그림(SVG)',
    share: '링크로 보이기',
    shareNote: '링크를 아는 사람은 로그인 없이 이 배지 하나를 확인할 수 있습니다.',
    shareEnd: '링크가 끝나는 날',
    shareEndHint: '링크만 이날 끝납니다. 배지의 기한과는 상관없습니다.',
    shareName: '내 이름도 보이기',
    shareNameNote: '고르지 않으면 이름은 가립니다.',
    makeLink: '링크 만들기',
    linkMade: '링크를 만들었습니다',
    nameShown: '이름 보임',
    nameHidden: '이름 가림',
    stop: '멈추기',
    hasStopped: '멈췄습니다. 이제 열리지 않습니다',
    sharesTitle: '지금 볼 수 있는 곳',
    sharesLead: '누가 무엇을 언제까지 볼 수 있는지입니다. 멈추면 그때부터 보이지 않습니다.',
    links: '내가 만든 링크',
    noLinks: '열려 있는 링크가 없습니다.',
    employers: '지원하며 동의한 곳',
    noEmployers: '지금 동의가 남아 있는 곳이 없습니다.',
    stopReading: '동의 거두기',
    withdrawn: '동의를 거두었습니다',
  },
  en: {
    statusNow: 'How it stands now',
    reason: 'Reason',
    take: 'Download',
    takeNote: 'It is yours to take along and use anywhere. The picture holds the badge, too.',
    json: 'Badge file (JSON)',
    png: 'Badge picture (PNG)',
    svg: 'Badge picture (SVG)',
    share: 'Show it by a link',
    shareNote: 'Whoever knows the link can verify this one badge without signing in.',
    shareEnd: 'The link ends on',
    shareEndHint: 'Only the link ends on that day. It has nothing to do with how long the badge is valid.',
    shareName: 'Show my name, too',
    shareNameNote: 'If not chosen, the name stays hidden.',
    makeLink: 'Make a link',
    linkMade: 'The link is made',
    nameShown: 'name shown',
    nameHidden: 'name hidden',
    stop: 'Stop',
    hasStopped: 'Stopped. It does not open any more',
    sharesTitle: 'Who can see something now',
    sharesLead: 'Who can see what, and until when. Once stopped, it cannot be seen any more.',
    links: 'Links I made',
    noLinks: 'No link is open.',
    employers: 'Where I consented when applying',
    noEmployers: 'No such consent holds now.',
    stopReading: 'Withdraw the consent',
    withdrawn: 'The consent is withdrawn',
  },
})
