import type { BadgeState } from './wallet/wallet-badge.ts'
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
  neverOpened: string
  opened: (times: number, hour: string) => string
  openedNote: string
  shareAsHistory: string
  history: {
    title: (n: number) => string
    lead: string
    here: string
    until: (day: string) => string
    states: Readonly<Record<BadgeState | 'replaced', string>>
  }
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
    neverOpened: '아직 열린 적이 없습니다',
    opened: (times, hour) => `${times}번 열렸습니다 · 마지막은 ${hour}쯤`,
    openedNote:
      '몇 번, 어느 시간대에 열렸는지만 셉니다. 누가 열었는지는 아무도 알 수 없고, 내가 연 것은 세지 않습니다.',
    shareAsHistory: '지금은 유효하지 않은 배지입니다. 지난 기록으로 보일 수 있고, 여는 사람에게도 그렇게 나옵니다.',
    history: {
      title: (n) => `이어 온 배지 ${n}개`,
      lead: '기록이 바뀌면 기관이 새 배지를 내고 앞의 것을 거둡니다. 앞의 것도 지난 기록으로 남습니다.',
      here: '지금 보는 것',
      until: (day) => `${day}까지`,
      states: {
        valid: '확인됨',
        expiring: '곧 끝남',
        expired: '기한 끝남',
        revoked: '기관이 취소함',
        suspended: '기관이 멈춤',
        replaced: '새 배지로 바뀜',
      },
    },
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
    neverOpened: 'It has not been opened yet',
    opened: (times, hour) => `Opened ${times === 1 ? 'once' : `${times} times`} · last at about ${hour}`,
    openedNote:
      'Only how often and in which hour is counted. Nobody can tell who opened it; your own looks do not count.',
    shareAsHistory: 'This badge is not valid now. It can be shown as history, and whoever opens the link is told so.',
    history: {
      title: (n) => `${n} badges, one after the other`,
      lead: 'When the record changes, the agency issues a new badge and takes the earlier one back. The earlier stays as history.',
      here: 'this one',
      until: (day) => `until ${day}`,
      states: {
        valid: 'valid',
        expiring: 'ends soon',
        expired: 'expired',
        revoked: 'revoked by its agency',
        suspended: 'suspended by its agency',
        replaced: 'a new badge came in its place',
      },
    },
  },
})
