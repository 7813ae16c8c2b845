import { type Messages, defineMessages } from '../../../web/messages.ts'

type Said = { readonly title: string; readonly lead: string }
type Texts = {
  title: string
  lead: string
  back: string
  noScript: string
  paste: string
  pasteHint: string
  file: string
  fileHint: string
  check: string
  known: string
  knownFrom: (node: string, at: string) => string
  knownWhat: (issuers: number, lists: number) => string
  knownList: (version: number) => string
  noList: string
  renew: string
  unknown: string
  unknownNow: string
  unknownKeys: string
  unknownHolder: string
  take: string
  takeNote: string
  takeFile: string
  online: string
  kept: string
  answers: string
  nothing: string
  genuine: Said
  genuineStatusUnknown: string
  cannotTell: Said
  onlyOnline: Said
  unreadable: Readonly<Record<string, string>>
  checkedAt: (at: string) => string
  says: { issuer: string; from: string; until: string; number: string }
  tags: { good: string; look: string; bad: string }
  checks: Readonly<Record<string, readonly [title: string, note: string]>>
}

/** What the page and the file for checking without network say. */
export const offlineTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '인터넷 없이 배지 확인',
    lead: '배지의 서명을 이 기기에서 확인합니다. 배지는 이 기기를 떠나지 않습니다.',
    back: '배지 확인',
    noScript: '이 화면은 기기에서 계산하므로 스크립트가 있어야 합니다. 스크립트 없이는 ‘배지 확인’에서 확인하세요.',
    paste: '배지 내용',
    pasteHint: '배지 파일의 글(JSON이나 JWT)을 통째로 붙여 넣으세요.',
    file: '배지 파일',
    fileHint: 'JSON, JWT 파일이나 배지가 든 PNG, SVG 그림. 여러 개도 됩니다.',
    check: '이 기기에서 확인하기',
    known: '이 기기가 아는 것',
    knownFrom: (node, at) => `${node}에서 ${at}에 받았습니다.`,
    knownWhat: (issuers, lists) => `발급기관 ${issuers}곳의 열쇠와 취소·정지 목록 ${lists}개가 들어 있습니다.`,
    knownList: (version) => `인정한 발급기관은 ${version}번째 목록으로 봅니다.`,
    noList: '인정한 발급기관 목록은 들어 있지 않습니다.',
    renew: '인터넷이 될 때 이 화면을 다시 열면 새로 받습니다.',
    unknown: '이 기기가 알 수 없는 것',
    unknownNow: '지금 취소되었거나 멈췄는지. 위의 때까지만 압니다.',
    unknownKeys: '그 뒤에 생기거나 거둔 열쇠, 그 뒤에 바뀐 인정.',
    unknownHolder: '배지를 보낸 사람이 받은 사람인지.',
    take: '파일 하나로 가져가기',
    takeNote: '이 화면을 파일 하나로 받아 두면 인터넷이 없는 곳에서도 열립니다. 아무것도 보내지 않는 파일입니다.',
    takeFile: '확인 화면 받기(HTML)',
    online: '인터넷으로 지금 상태까지 확인하기',
    kept: '이 기기에 저장했습니다. 인터넷이 없어도 이 주소로 열립니다.',
    answers: '확인한 결과',
    nothing: '배지 내용을 붙여 넣거나 파일을 고르세요.',
    genuine: { title: '서명이 맞습니다', lead: '그 기관이 발급한 그대로입니다. 지금 상태는 이 기기로 알 수 없습니다.' },
    genuineStatusUnknown: '취소되었는지는 이 기기가 전혀 모릅니다. 인터넷이 될 때 다시 확인하세요.',
    cannotTell: {
      title: '이 기기로는 알 수 없습니다',
      lead: '이 배지를 서명한 열쇠가 이 기기에 없습니다. 가짜라는 뜻은 아니지만, 인터넷이 될 때 확인하기 전에는 믿지 마세요.',
    },
    onlyOnline: {
      title: 'Open Badges 2.0 배지입니다',
      lead: '이 표준은 발급한 곳에 물어야 확인됩니다. 인터넷이 될 때 ‘배지 확인’이나 지갑에서 보세요.',
    },
    unreadable: {
      'badges.not-json': '배지가 아니거나 글이 잘렸습니다. 파일 전체를 넣었는지 보세요.',
      'badges.not-an-open-badge': 'Open Badges 배지가 아닙니다.',
      'badges.too-large': '배지라고 보기에는 너무 큽니다.',
      'badges.picture-unreadable': '그림에 배지가 없거나, 읽을 수 없는 그림입니다.',
      'badges.picture-links': '그림에 배지가 아니라 주소만 들어 있습니다. 인터넷이 있어야 확인됩니다.',
    },
    checkedAt: (at) => `이 기기의 시계로 ${at}에 확인했습니다.`,
    says: { issuer: '발급한 곳', from: '시작하는 날', until: '끝나는 날', number: '번호' },
    tags: { good: '서명 맞음', look: '알 수 없음', bad: '믿지 마세요' },
    checks: {
      'issuer.issuer-unreachable': ['서명한 열쇠가 이 기기에 없습니다', '새 기관이거나 새 열쇠일 수 있습니다'],
      'status.list-unreachable': ['취소되었는지 모릅니다', '이 배지의 목록이 이 기기에 없습니다'],
      'status.in-force': ['알려진 때까지 취소되지 않았습니다', ''],
      'status.revoked': ['취소된 배지입니다', '이 기기가 받은 취소 목록에 있습니다'],
      'status.suspended': ['알려진 때에 멈춰 있었습니다', '그 뒤에 풀렸을 수 있습니다'],
    },
  },
  en: {
    title: 'Verify a badge without network',
    lead: 'Checks a badge’s signature on this device. The badge does not leave it.',
    back: 'Verify a badge',
    noScript: 'This page computes on your device, so it needs scripts. Without them use “Verify a badge”.',
    paste: 'The badge itself',
    pasteHint: 'Paste the whole text of the badge file (JSON or JWT).',
    file: 'Badge file',
    fileHint: 'JSON or JWT files, PNG or SVG pictures that hold a badge. Several are fine.',
    check: 'Check on this device',
    known: 'What this device knows',
    knownFrom: (node, at) => `Taken from ${node} on ${at}.`,
    knownWhat: (issuers, lists) =>
      `It holds the keys of ${issuers} issuers and ${lists} lists of revoked or suspended badges.`,
    knownList: (version) => `Accredited issuers are looked up in list ${version}.`,
    noList: 'No list of accredited issuers is in it.',
    renew: 'Open this page again with network to take it anew.',
    unknown: 'What this device cannot know',
    unknownNow: 'Whether it is revoked or suspended now. It knows only until the time above.',
    unknownKeys: 'Keys made or withdrawn, and accreditations changed, after that.',
    unknownHolder: 'Whether who sent the badge is who received it.',
    take: 'Take it along as one file',
    takeNote: 'Kept as one file this page opens where there is no network at all. The file sends nothing to anybody.',
    takeFile: 'Get the page (HTML)',
    online: 'Verify with network, with the state now',
    kept: 'Kept on this device. This address opens without network.',
    answers: 'Results',
    nothing: 'Paste a badge or choose a file.',
    genuine: {
      title: 'The signature is right',
      lead: 'It is as its issuer made it. This device cannot know its state now.',
    },
    genuineStatusUnknown: 'This device knows nothing of whether it is revoked. Check again with network.',
    cannotTell: {
      title: 'This device cannot tell',
      lead: 'The key that signed it is not on this device. That does not make it false, but do not rely on it before you have checked with network.',
    },
    onlyOnline: {
      title: 'This is an Open Badges 2.0 badge',
      lead: 'That standard needs its issuer to be asked. Use “Verify a badge” or the wallet with network.',
    },
    unreadable: {
      'badges.not-json': 'It is no badge, or the text is cut off. See whether you took all of the file.',
      'badges.not-an-open-badge': 'It is not an Open Badge.',
      'badges.too-large': 'It is too large to be a badge.',
      'badges.picture-unreadable': 'There is no badge in the picture, or the picture cannot be read.',
      'badges.picture-links': 'The picture holds only an address, which needs network.',
    },
    checkedAt: (at) => `Checked on ${at} by this device’s clock.`,
    says: { issuer: 'Issuer', from: 'Valid from', until: 'Valid until', number: 'Number' },
    tags: { good: 'signature right', look: 'cannot tell', bad: 'do not rely on it' },
    checks: {
      'issuer.issuer-unreachable': ['The signing key is not on this device', 'It may be a new issuer or a new key'],
      'status.list-unreachable': ['Revocation is not known', 'This badge’s list is not on this device'],
      'status.in-force': ['Not revoked as far as known', ''],
      'status.revoked': ['Revoked', 'It is on the revocation list that this device took'],
      'status.suspended': ['Suspended at the time known', 'It may be in force again since'],
    },
  },
})
