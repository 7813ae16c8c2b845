import type { Lang } from '../../platform/http/page-call.ts'
import { type Messages, defineMessages } from '../../web/messages.ts'
import type { Unproven } from './wallet/outside/check-outside.ts'
import type { Recipient } from './wallet/outside/describe-outside.ts'

type Texts = {
  section: (n: number) => string
  sectionNote: string
  bring: string
  title: string
  lead: string
  what: string
  text: string
  textHint: string
  file: string
  fileHint: string
  send: string
  nothing: string
  brought: (added: number, known: number) => string
  knownOnly: string
  back: string
  says: string
  saysNote: string
  terms: { issuer: string; issued: string; until: string; says: string; criteria: string; form: string; came: string }
  forms: Readonly<Record<'json' | 'jwt' | 'png' | 'svg', string>>
  standards: Readonly<Record<'ob2' | 'ob3', string>>
  state: string
  recipient: Readonly<Record<Recipient, readonly [title: string, note: string]>>
  take: string
  takeNote: string
  original: string
  remove: string
  removeNote: string
  removed: string
  noTitle: string
  wallet: string
  walletNote: string
}

/** What the pages of badges from elsewhere say. */
export const outsideTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    section: (n) => `밖에서 가져온 배지 ${n}개`,
    sectionNote: '다른 곳에서 받은 배지입니다. 지원서의 확인 표시에는 쓰지 않습니다.',
    bring: '다른 배지 가져오기',
    title: '다른 곳에서 받은 배지 가져오기',
    lead: '다른 곳에서 받은 오픈배지를 지갑에 함께 둡니다. 가져와도 확인된 만큼만 확인됐다고 보입니다.',
    what: 'Open Badges 2.0과 3.0을 받습니다. JSON, JWT, 배지가 든 PNG와 SVG, 다른 온일 지갑의 파일을 가져올 수 있습니다.',
    text: '배지 내용이나 링크',
    textHint: '배지의 글을 통째로 붙여 넣으세요. 링크는 우리가 아는 곳의 것만 엽니다.',
    file: '배지 파일',
    fileHint: '20개까지, 하나에 2MB까지.',
    send: '가져오기',
    nothing: '붙여 넣거나 파일을 고르세요.',
    brought: (added, known) =>
      known === 0 ? `배지 ${added}개를 가져왔습니다` : `배지 ${added}개를 가져왔습니다. ${known}개는 이미 있습니다`,
    knownOnly: '이미 지갑에 있는 배지입니다',
    back: '내 지갑',
    says: '배지에 적힌 것',
    saysNote: '적힌 그대로입니다. 확인된 것은 ‘지금 상태’에 있습니다.',
    terms: {
      issuer: '발급한 곳',
      issued: '받은 날',
      until: '끝나는 날',
      says: '무엇을 말하나',
      criteria: '받는 기준',
      form: '모양',
      came: '가져온 때',
    },
    forms: { json: 'JSON', jwt: 'JWT', png: 'PNG 그림', svg: 'SVG 그림' },
    standards: { ob2: 'Open Badges 2.0', ob3: 'Open Badges 3.0' },
    state: '지금 상태',
    recipient: {
      yours: ['내 메일 주소로 발급되었습니다', '알려 주신 메일 주소와 배지에 적힌 것이 맞습니다'],
      'of-another-address': ['다른 메일 주소로 발급되었습니다', '지금 알려 주신 메일 주소와 다릅니다'],
      'not-told': ['누구에게 발급되었는지 알 수 없습니다', '배지에 메일 주소가 적혀 있지 않습니다'],
      'no-address-of-yours': ['누구에게 발급되었는지 보지 못했습니다', '견줄 메일 주소가 온일에 없습니다'],
    },
    take: '도로 가져가기',
    takeNote: '받은 그대로 돌려드립니다. 한 글자도 바꾸지 않습니다.',
    original: '받은 그대로 내려받기',
    remove: '지갑에서 빼기',
    removeNote: '이 배지만 지갑에서 지웁니다. 다시 가져올 수 있습니다.',
    removed: '지갑에서 뺐습니다',
    noTitle: '이름이 적혀 있지 않은 배지',
    wallet: '지갑 통째로 내려받기',
    walletNote:
      '모든 배지를 파일 하나에 담습니다. 다른 온일에서 그대로 가져올 수 있습니다. 지갑의 열쇠는 들어 있지 않습니다.',
  },
  en: {
    section: (n) => `${n} ${n === 1 ? 'badge' : 'badges'} from elsewhere`,
    sectionNote: 'Badges that you received elsewhere. They are not used as confirmed answers when you apply.',
    bring: 'Bring another badge',
    title: 'Bring badges from elsewhere',
    lead: 'Keep open badges from elsewhere in your wallet, too. They show as confirmed only as far as they are.',
    what: 'Open Badges 2.0 and 3.0: JSON, JWT, PNG and SVG pictures that hold a badge, and files of other Onil wallets.',
    text: 'The badge or its link',
    textHint: 'Paste the whole text of the badge. Links are opened only where we know the place.',
    file: 'Badge files',
    fileHint: 'Up to 20 files of up to 2 MB each.',
    send: 'Bring them in',
    nothing: 'Paste something or choose a file.',
    brought: (added, known) =>
      known === 0 ? `${added} brought in` : `${added} brought in; ${known} were there already`,
    knownOnly: 'It is in your wallet already',
    back: 'My wallet',
    says: 'What it says',
    saysNote: 'As it is written. What is confirmed stands under “How it stands now”.',
    terms: {
      issuer: 'Issuer',
      issued: 'Received',
      until: 'Valid until',
      says: 'It says',
      criteria: 'Criteria',
      form: 'Form',
      came: 'Brought in',
    },
    forms: { json: 'JSON', jwt: 'JWT', png: 'PNG picture', svg: 'SVG picture' },
    standards: { ob2: 'Open Badges 2.0', ob3: 'Open Badges 3.0' },
    state: 'How it stands now',
    recipient: {
      yours: ['Issued to your mail address', 'The address that you gave us fits the badge'],
      'of-another-address': ['Issued to another mail address', 'It differs from the address that you gave us'],
      'not-told': ['We cannot tell to whom it was issued', 'The badge names no mail address'],
      'no-address-of-yours': ['To whom it was issued was not looked at', 'Onil has no mail address of yours'],
    },
    take: 'Take it along again',
    takeNote: 'You get back exactly what came. Not one letter is changed.',
    original: 'Download it as it came',
    remove: 'Take it out of the wallet',
    removeNote: 'Deletes this badge from your wallet only. You can bring it in again.',
    removed: 'It is out of your wallet',
    noTitle: 'A badge without a name',
    wallet: 'Download the whole wallet',
    walletNote: 'All badges in one file, which another Onil node can take in. The key of the wallet is not in it.',
  },
})

type Line = readonly [title: string, note: string]

const ko: Readonly<Record<Unproven, Line>> = {
  'hosted-same': ['발급한 곳에 그대로 올라 있습니다', '서명은 없지만, 그곳의 주소에 같은 배지가 지금 있습니다'],
  'hosted-changed': ['발급한 곳의 것과 다릅니다', '그곳의 주소에 있는 배지와 내용이 다릅니다'],
  'hosted-revoked': ['발급한 곳이 취소했습니다', '그곳의 주소에 취소했다고 적혀 있습니다'],
  'host-unreachable': [
    '지금 확인하지 못했습니다',
    '발급한 곳의 주소에서 배지를 읽지 못했습니다. 가짜라는 뜻은 아닙니다',
  ],
  'host-not-asked': [
    '확인하지 않았습니다',
    '발급한 곳의 주소를 온일이 열지 않습니다. 받는 사람이 그곳에 직접 물어볼 수 있습니다',
  ],
  'signature-not-read': ['서명을 확인할 수 없습니다', '온일이 읽지 못하는 서명 방식입니다. 가짜라는 뜻은 아닙니다'],
  'two-signed': [
    '서명이 맞고 취소되지 않았습니다',
    '발급한 곳이 공개한 열쇠와 취소 목록으로 보았습니다. 옛 표준이라 인정한 발급기관인지는 보지 않습니다',
  ],
  'two-expired': ['서명은 맞지만 기한이 끝났습니다', '배지에 적힌 끝나는 날이 지났습니다'],
  'two-revoked': ['발급한 곳이 취소했습니다', '발급한 곳의 취소 목록에 있습니다'],
  'two-altered': ['서명이 맞지 않습니다', '발급한 뒤에 내용이 바뀌었거나 서명이 가짜입니다'],
  'two-key-of-another': ['발급한 곳의 열쇠가 아닙니다', '다른 곳의 열쇠로 서명하고 이 기관의 이름을 썼습니다'],
  'two-incomplete': [
    '발급한 곳의 자료가 온전하지 않습니다',
    '기관의 소개나 열쇠, 취소 목록이 표준대로 올라 있지 않아 서명을 견줄 수 없습니다',
  ],
}

const en: Readonly<Record<Unproven, Line>> = {
  'hosted-same': [
    'Its issuer publishes the same',
    'It has no signature, but the same badge is at its issuer’s address now',
  ],
  'hosted-changed': ['It differs from its issuer’s', 'The badge at its issuer’s address says something else'],
  'hosted-revoked': ['Revoked by its issuer', 'Its issuer’s address says that it is revoked'],
  'host-unreachable': ['Not checked just now', 'The issuer’s address could not be read. That does not make it false'],
  'host-not-asked': ['Not checked', 'Onil does not open that issuer’s address. Whoever receives it can ask there'],
  'signature-not-read': [
    'The signature cannot be checked',
    'It is signed in a way that Onil cannot read. That does not make it false',
  ],
  'two-signed': [
    'The signature is right, and it is not revoked',
    'Looked up with the key and the list that its issuer publishes. The old standard says nothing of accreditation',
  ],
  'two-expired': ['The signature is right, but it has expired', 'The end date in the badge has passed'],
  'two-revoked': ['Revoked by its issuer', 'It is on its issuer’s revocation list'],
  'two-altered': ['The signature is wrong', 'The content changed after it was issued, or the signature is false'],
  'two-key-of-another': ['It is not the issuer’s key', 'Somebody else’s key signed in this issuer’s name'],
  'two-incomplete': [
    'What its issuer publishes is incomplete',
    'Its profile, key or revocation list is not published as the standard asks, so the signature cannot be compared',
  ],
}

/** What can be said of a badge that is not verified, in words. */
export function unprovenWords(state: Unproven, lang: Lang): Line {
  return (lang === 'ko' ? ko : en)[state]
}
