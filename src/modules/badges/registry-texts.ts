import type { Lang } from '../../platform/http/page-call.ts'
import { type Messages, defineMessages } from '../../web/messages.ts'
import type { Standing, StandingReason } from './registry/accreditation.ts'
import type { BadgeKind } from './events.ts'
import { walletTexts } from './wallet-texts.ts'

type Texts = {
  title: string
  lead: string
  none: string
  columns: { issuer: string; kinds: string; span: string; state: string }
  state: Readonly<Record<'upcoming' | 'active' | 'ended', string>>
  span: (from: string, until: string | undefined) => string
  signed: (version: number, at: string) => string
  signedNote: string
  file: string
  history: string
  version: (n: number, at: string) => string
  manage: string
  manageLead: string
  waiting: string
  noneWaiting: string
  propose: string
  proposeLead: string
  change: string
  changeOf: (name: string) => string
  standing: string
  unlisted: string
  decided: string
  noneDecided: string
  proposedBy: (name: string, at: string) => string
  decidedBy: Readonly<Record<'confirmed' | 'refused', (name: string, at: string) => string>>
  isChange: string
  ownProposal: string
  confirm: string
  refuse: string
  confirmLabel: (name: string) => string
  refuseLabel: (name: string) => string
  done: Readonly<Record<'confirmed' | 'refused', string>>
  proposed: string
  fields: Readonly<Record<'did' | 'name' | 'nameEn' | 'kinds' | 'from' | 'until' | 'reason', string>>
  hints: { did: string; until: string; reason: string }
  send: string
  errors: Readonly<Record<string, string>>
}

/** What the pages of accredited issuers say. */
export const registryTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '인정한 발급기관',
    lead: '어느 기관이 어떤 배지를 낼 수 있다고 이 온일의 운영자가 인정했는지입니다. 배지를 확인할 때 이 목록을 봅니다.',
    none: '아직 인정한 기관이 없습니다. 그동안은 배지의 서명만 확인합니다.',
    columns: { issuer: '기관', kinds: '낼 수 있는 것', span: '인정 기간', state: '지금' },
    state: { upcoming: '아직 시작 전', active: '인정함', ended: '인정 끝남' },
    span: (from, until) => (until === undefined ? `${from}부터` : `${from}부터 ${until}까지`),
    signed: (version, at) => `${version}번째 목록 · ${at}에 서명`,
    signedNote: '인정이 끝나도 그 전에 낸 배지는 그대로 유효합니다. 목록은 바뀔 때마다 서명하고, 지난 목록도 남깁니다.',
    file: '서명한 목록 받기(JSON)',
    history: '지난 목록',
    version: (n, at) => `${n}번째 · ${at}`,
    manage: '발급기관 인정',
    manageLead: '한 사람이 제안하고 다른 사람이 확정해야 목록이 바뀝니다.',
    waiting: '확정을 기다리는 제안',
    noneWaiting: '기다리는 제안이 없습니다.',
    propose: '새로 제안하기',
    proposeLead: '다른 운영자가 확정하면 그때 목록에 오릅니다.',
    change: '바꾸거나 끝내기',
    changeOf: (name) => `${name} 인정: 바꾸거나 끝내기`,
    standing: '지금 목록',
    unlisted: '여기에서 배지를 내지만 목록에 없는 기관',
    decided: '결정한 제안',
    noneDecided: '아직 결정한 제안이 없습니다.',
    proposedBy: (name, at) => `${name} 제안 · ${at}`,
    decidedBy: {
      confirmed: (name, at) => `${name} 확정 · ${at}`,
      refused: (name, at) => `${name} 거절 · ${at}`,
    },
    isChange: '목록에 있는 것을 바꾸는 제안입니다',
    ownProposal: '내가 제안했습니다. 다른 운영자가 확정해야 합니다.',
    confirm: '확정하기',
    refuse: '거절하기',
    confirmLabel: (name) => `${name}: 확정하기`,
    refuseLabel: (name) => `${name}: 거절하기`,
    done: { confirmed: '확정했습니다. 새 목록을 서명해 냈습니다', refused: '거절했습니다. 목록은 그대로입니다' },
    proposed: '제안했습니다. 다른 운영자의 확정을 기다립니다',
    fields: {
      did: '발급기관 주소(DID)',
      name: '기관 이름',
      nameEn: '영어 이름',
      kinds: '낼 수 있는 배지',
      from: '인정하는 첫날',
      until: '마지막 날',
      reason: '까닭',
    },
    hints: {
      did: 'did:web: 으로 시작합니다. 배지의 발급한 곳에 적혀 있습니다.',
      until: '비우면 끝나는 날이 없습니다. 끝내려면 그날을 쓰세요.',
      reason: '무엇을 보고 제안하는지 씁니다. 확정하는 사람이 읽습니다.',
    },
    send: '제안 보내기',
    errors: {
      needed: '여기를 써 주세요.',
      'too-long': '더 짧게 써 주세요.',
      'not-a-did': 'did:web: 으로 시작하는 주소를 그대로 쓰세요.',
      'not-a-day': '날짜를 고르세요.',
      'before-from': '첫날과 같거나 뒤의 날을 고르세요.',
    },
  },
  en: {
    title: 'Accredited issuers',
    lead: 'Which issuers the operator of this node accredits, and for which badges. Verifying looks at this list.',
    none: 'No issuer is accredited yet. Until then only signatures are checked.',
    columns: { issuer: 'Issuer', kinds: 'May issue', span: 'Accredited', state: 'Now' },
    state: { upcoming: 'not begun', active: 'accredited', ended: 'has ended' },
    span: (from, until) => (until === undefined ? `since ${from}` : `${from} to ${until}`),
    signed: (version, at) => `List number ${version}, signed on ${at}`,
    signedNote:
      'When an accreditation ends, badges issued before stay good. Each change is signed anew, and earlier lists stay.',
    file: 'Signed list (JSON)',
    history: 'Earlier lists',
    version: (n, at) => `Number ${n} · ${at}`,
    manage: 'Accrediting issuers',
    manageLead: 'One person proposes and another confirms; only then does the list change.',
    waiting: 'Proposals that wait for a second person',
    noneWaiting: 'No proposal waits.',
    propose: 'Propose an issuer',
    proposeLead: 'It comes onto the list when another operator confirms it.',
    change: 'Change or end',
    changeOf: (name) => `Change or end: ${name}`,
    standing: 'The list now',
    unlisted: 'Issuers of this node that are not on it',
    decided: 'Decided proposals',
    noneDecided: 'Nothing has been decided yet.',
    proposedBy: (name, at) => `Proposed by ${name} · ${at}`,
    decidedBy: {
      confirmed: (name, at) => `Confirmed by ${name} · ${at}`,
      refused: (name, at) => `Refused by ${name} · ${at}`,
    },
    isChange: 'It changes what is on the list',
    ownProposal: 'You proposed it. Another operator has to confirm it.',
    confirm: 'Confirm',
    refuse: 'Refuse',
    confirmLabel: (name) => `Confirm: ${name}`,
    refuseLabel: (name) => `Refuse: ${name}`,
    done: { confirmed: 'Confirmed. A new list is signed and published', refused: 'Refused. The list stays as it is' },
    proposed: 'Proposed. It waits for another operator',
    fields: {
      did: 'Address of the issuer (DID)',
      name: 'Name of the issuer',
      nameEn: 'Name in English',
      kinds: 'Badges it may issue',
      from: 'First day',
      until: 'Last day',
      reason: 'Reason',
    },
    hints: {
      did: 'It begins with did:web: and stands in the badge as its issuer.',
      until: 'Empty means no end. To end it, write that day.',
      reason: 'What the proposal rests on; whoever confirms it reads this.',
    },
    send: 'Send the proposal',
    errors: {
      needed: 'Please fill this in.',
      'too-long': 'Please write less.',
      'not-a-did': 'Write the address exactly, beginning with did:web:.',
      'not-a-day': 'Choose a date.',
      'before-from': 'Choose the first day or a later one.',
    },
  },
})

type Line = readonly [title: string, note: string]

const ko: Readonly<Record<StandingReason, (day: string, kinds: string) => Line>> = {
  listed: () => ['인정한 발급기관입니다', '이런 배지를 낼 수 있는 기관 목록에 있습니다'],
  'ended-since': (day) => [
    '낼 때 인정한 발급기관이었습니다',
    `인정은 ${day}에 끝났지만 그 전에 낸 배지는 그대로 유효합니다`,
  ],
  'other-kind': (_, kinds) => [
    '이런 배지로는 인정하지 않은 기관입니다',
    `목록에는 ${kinds} 배지만 인정한다고 되어 있습니다`,
  ],
  'before-start': (day) => ['인정하기 전에 낸 배지입니다', `이 기관은 ${day}부터 인정합니다`],
  'after-end': (day) => ['인정이 끝난 뒤에 낸 배지입니다', `이 기관의 인정은 ${day}에 끝났습니다`],
  'not-listed': () => ['인정 목록에 없는 기관입니다', '서명은 확인했지만 이런 배지를 낼 자격이 있는지는 모릅니다'],
  'list-unreadable': () => ['인정한 기관인지 보지 못했습니다', '인정 목록을 지금 읽을 수 없습니다'],
  'not-proven': () => ['인정한 기관인지 볼 수 없습니다', '그 기관이 낸 것인지 확인되지 않았습니다'],
}

const en: Readonly<Record<StandingReason, (day: string, kinds: string) => Line>> = {
  listed: () => ['An accredited issuer', 'It is on the list of who may issue such badges'],
  'ended-since': (day) => [
    'It was accredited when it issued this',
    `The accreditation ended on ${day}; badges issued before stay good`,
  ],
  'other-kind': (_, kinds) => ['Not accredited for such badges', `The list names it only for: ${kinds}`],
  'before-start': (day) => ['Issued before it was accredited', `It is accredited from ${day}`],
  'after-end': (day) => ['Issued after its accreditation ended', `The accreditation ended on ${day}`],
  'not-listed': () => [
    'Not on the list of accredited issuers',
    'The signature is right, but we do not know whether it may issue such badges',
  ],
  'list-unreadable': () => ['Accreditation could not be looked up', 'The list cannot be read just now'],
  'not-proven': () => ['Accreditation cannot be looked up', 'It is not proven that this issuer made it'],
}

/** What the list says of a badge's issuer, in words. */
export function standingWords({ why, kinds = [] }: Standing, day: string, lang: Lang): Line {
  return (lang === 'ko' ? ko : en)[why](day, kindWords(kinds, lang))
}

/** Kinds of badges in words. */
export function kindWords(kinds: readonly BadgeKind[], lang: Lang): string {
  return kinds.map((kind) => walletTexts[lang].kind[kind]).join(lang === 'ko' ? '·' : ', ')
}
