import type { Lang } from '../../platform/http/page-call.ts'
import type { PlainVerdict } from './verify/verdict.ts'

/** An answer in one sentence, what it rests on, and what to do. */
export type Said = { readonly title: string; readonly lead: string }

/** The answer first, in one sentence. */
export const verdictWords: Readonly<Record<Lang, Readonly<Record<PlainVerdict, Said>>>> = {
  ko: {
    valid: { title: '진짜이고, 지금도 유효합니다', lead: '발급한 곳의 서명과 취소 목록을 지금 보았습니다.' },
    expired: { title: '진짜이지만, 기한이 끝났습니다', lead: '가진 사람에게 새로 받은 배지가 있는지 물어보세요.' },
    suspended: {
      title: '진짜이지만, 지금은 멈춰 있습니다',
      lead: '발급한 곳이 잠시 멈췄습니다. 풀리면 다시 유효합니다.',
    },
    revoked: {
      title: '발급한 곳이 취소한 배지입니다',
      lead: '서명은 진짜이지만 이제 쓸 수 없습니다. 까닭은 가진 사람이 압니다.',
    },
    'not-yet-valid': { title: '진짜이지만, 아직 시작하지 않았습니다', lead: '시작하는 날부터 유효합니다.' },
    altered: {
      title: '내용이 바뀐 배지입니다',
      lead: '발급한 뒤에 한 글자라도 바뀌면 이렇게 나옵니다. 믿지 말고 가진 사람에게 원본을 부탁하세요.',
    },
    'unknown-issuer': {
      title: '누가 발급했는지 알 수 없습니다',
      lead: '우리가 아는 기관이 아닙니다. 누구나 배지 모양을 만들 수 있으니 그 기관에 직접 물어보세요.',
    },
    'wrong-holder': {
      title: '다른 사람의 배지입니다',
      lead: '이 배지는 보낸 사람이 아니라 다른 지갑에 발급되었습니다.',
    },
    malformed: { title: '배지로 읽을 수 없습니다', lead: 'Open Badges 3.0 배지가 아니거나 온전하지 않습니다.' },
    unchecked: {
      title: '지금은 끝까지 확인하지 못했습니다',
      lead: '발급한 곳의 자료를 읽지 못했습니다. 가짜라는 뜻은 아닙니다. 조금 뒤에 다시 확인하세요.',
    },
    'not-shown-to-you': {
      title: '여기에 보이려고 낸 것이 아닙니다',
      lead: '다른 회사나 다른 지원에 낸 것을 옮겨 왔습니다. 가진 사람에게 다시 부탁하세요.',
    },
  },
  en: {
    valid: {
      title: 'Genuine, and valid now',
      lead: 'We have just looked at the issuer’s signature and revocation list.',
    },
    expired: { title: 'Genuine, but expired', lead: 'Ask the holder whether there is a newer badge.' },
    suspended: {
      title: 'Genuine, but suspended now',
      lead: 'The issuer stopped it for a time. It can become valid again.',
    },
    revoked: {
      title: 'Revoked by its issuer',
      lead: 'The signature is genuine, but the badge does not hold any more. The holder knows why.',
    },
    'not-yet-valid': { title: 'Genuine, but not valid yet', lead: 'It becomes valid on its first day.' },
    altered: {
      title: 'This badge has been altered',
      lead: 'Something changed after it was issued, be it one letter. Do not trust it; ask the holder for the original.',
    },
    'unknown-issuer': {
      title: 'We cannot tell who issued it',
      lead: 'It is not an issuer that we recognise. Anybody can make something that looks like a badge; ask that issuer directly.',
    },
    'wrong-holder': {
      title: 'This is somebody else’s badge',
      lead: 'It was issued to another wallet than the one that shows it.',
    },
    malformed: {
      title: 'This cannot be read as a badge',
      lead: 'It is no Open Badges 3.0 badge, or it is incomplete.',
    },
    unchecked: {
      title: 'It could not be checked to the end just now',
      lead: 'What the issuer publishes could not be read. That does not make it false. Try again in a while.',
    },
    'not-shown-to-you': {
      title: 'It was not made to be shown here',
      lead: 'It was shown to another employer or for another application. Ask the holder again.',
    },
  },
}

type Line = readonly [title: string, note: string]

// 'check.detail'; codes of documents that could not be read are in `unreadableWords`.
const ko: Readonly<Record<string, Line>> = {
  'signature.unaltered': ['서명이 맞습니다', '한 글자도 바뀌지 않았습니다'],
  'signature.altered': ['서명이 맞지 않습니다', '발급한 뒤에 내용이 바뀌었거나 서명이 가짜입니다'],
  'signature.not-checked': ['서명은 보지 못했습니다', '발급한 곳을 몰라서 서명을 견줄 열쇠가 없습니다'],
  'issuer.recognised': ['발급한 곳이 맞습니다', '그곳이 공개한 열쇠로 서명했습니다'],
  'issuer.key-of-another': ['발급한 곳의 열쇠가 아닙니다', '다른 곳의 열쇠로 서명하고 이 기관의 이름을 썼습니다'],
  'issuer.issuer-unreachable': ['발급한 곳을 지금 볼 수 없습니다', '열쇠를 공개하는 주소가 답하지 않습니다'],
  'issuer.not-recognised': [
    '우리가 아는 발급기관이 아닙니다',
    '이 주소의 기관은 목록에 없거나 그 열쇠를 공개하지 않습니다',
  ],
  'issuer.key-not-for-badges': ['배지를 내는 열쇠가 아닙니다', '그 기관의 열쇠이지만 배지에 쓰는 것이 아닙니다'],
  'issuer.key-revoked': ['못 쓰게 된 열쇠입니다', '그 기관이 이 열쇠를 거두었습니다'],
  'issuer.key-expired': ['기한이 끝난 열쇠입니다', '그 기관이 이 열쇠를 그만 쓴 뒤에 서명했습니다'],
  'status.in-force': ['취소되지 않았습니다', '발급한 곳의 목록에서 찾았습니다'],
  'status.none-published': ['취소 목록이 없는 배지입니다', '발급한 곳이 취소를 알리지 않는 배지입니다'],
  'status.not-checked': ['취소되었는지 보지 않았습니다', '앞의 확인에서 멈췄습니다'],
  'status.unknown-method': ['취소되었는지 볼 수 없습니다', '우리가 읽지 못하는 방식으로 알립니다'],
  'status.purpose-not-read': ['취소와 상관없는 목록입니다', '취소나 정지를 알리는 목록이 아닙니다'],
  'status.list-unreachable': ['취소되었는지 보지 못했습니다', '발급한 곳의 목록을 지금 읽을 수 없습니다'],
  'status.outside-list': ['취소되었는지 볼 수 없습니다', '배지에 적힌 번호가 목록에 없습니다'],
  'status.other-list': ['취소되었는지 볼 수 없습니다', '그 주소에 다른 목록이 있습니다'],
  'status.list-of-another-issuer': ['취소되었는지 볼 수 없습니다', '다른 기관의 목록입니다'],
  'status.list-out-of-date': ['취소되었는지 볼 수 없습니다', '목록이 오래되어 믿을 수 없습니다'],
  'status.list-too-short': ['취소되었는지 볼 수 없습니다', '목록이 너무 짧아 누구를 찾는지 드러납니다'],
  'status.malformed': ['취소되었는지 볼 수 없습니다', '배지나 목록에 상태가 잘못 적혀 있습니다'],
  'status.message': ['발급한 곳이 상태를 알립니다', '취소나 정지를 알리는 목록은 없습니다'],
  'status.newer-one': ['더 새로운 배지가 있습니다', '취소나 정지를 알리는 목록은 없습니다'],
  'status.revoked': ['취소되었습니다', '발급한 곳의 취소 목록에 있습니다'],
  'status.suspended': ['잠시 멈췄습니다', '발급한 곳의 정지 목록에 있습니다'],
  'dates.in-time': ['기한이 지나지 않았습니다', ''],
  'dates.without-end': ['기한이 없는 배지입니다', ''],
  'dates.expired': ['기한이 지났습니다', '배지에 적힌 끝나는 날이 지났습니다'],
  'dates.not-yet-valid': ['아직 시작하지 않았습니다', '배지에 적힌 시작하는 날이 오지 않았습니다'],
  'holder.not-asked': ['누가 보냈는지는 보지 않았습니다', '파일이나 글만으로는 가진 사람이 보냈는지 알 수 없습니다'],
  'holder.same-holder': ['가진 사람이 직접 보냈습니다', '배지를 받은 지갑에서 왔습니다'],
  'holder.other-holder': ['가진 사람이 보낸 것이 아닙니다', '다른 지갑에 발급된 배지입니다'],
}

const en: Readonly<Record<string, Line>> = {
  'signature.unaltered': ['The signature is right', 'Not one letter has changed'],
  'signature.altered': ['The signature is wrong', 'The content changed after it was issued, or the signature is false'],
  'signature.not-checked': ['The signature was not looked at', 'Without the issuer there is no key to compare it with'],
  'issuer.recognised': ['The issuer is right', 'It is signed with a key that the issuer publishes'],
  'issuer.key-of-another': ['It is not the issuer’s key', 'Somebody else’s key signed in this issuer’s name'],
  'issuer.issuer-unreachable': [
    'The issuer cannot be reached now',
    'The address at which it publishes its keys does not answer',
  ],
  'issuer.not-recognised': [
    'Not an issuer that we recognise',
    'The issuer is not on our list, or does not publish this key',
  ],
  'issuer.key-not-for-badges': ['Not a key for badges', 'It is the issuer’s key, but not one for badges'],
  'issuer.key-revoked': ['The key is no longer good', 'The issuer has withdrawn this key'],
  'issuer.key-expired': ['The key’s time was over', 'It was signed after the issuer had stopped using this key'],
  'status.in-force': ['Not revoked', 'Looked up in the issuer’s list'],
  'status.none-published': ['A badge without a revocation list', 'The issuer does not publish whether it is revoked'],
  'status.not-checked': ['Revocation was not looked at', 'An earlier check stopped us'],
  'status.unknown-method': ['Revocation cannot be looked up', 'It is published in a way that we cannot read'],
  'status.purpose-not-read': ['The list is about something else', 'It is not about revocation or suspension'],
  'status.list-unreachable': ['Revocation could not be looked up', 'The issuer’s list cannot be read just now'],
  'status.outside-list': ['Revocation cannot be looked up', 'The number in the badge is not in the list'],
  'status.other-list': ['Revocation cannot be looked up', 'There is another list at that address'],
  'status.list-of-another-issuer': ['Revocation cannot be looked up', 'It is another issuer’s list'],
  'status.list-out-of-date': ['Revocation cannot be looked up', 'The list is too old to be trusted'],
  'status.list-too-short': ['Revocation cannot be looked up', 'The list is so short that it tells whom one looks for'],
  'status.malformed': ['Revocation cannot be looked up', 'The state is written wrongly in the badge or in the list'],
  'status.message': ['The issuer tells a state', 'It has no list about revocation or suspension'],
  'status.newer-one': ['There is a newer badge', 'It has no list about revocation or suspension'],
  'status.revoked': ['Revoked', 'It is on the issuer’s revocation list'],
  'status.suspended': ['Suspended', 'It is on the issuer’s suspension list'],
  'dates.in-time': ['Not expired', ''],
  'dates.without-end': ['It has no end date', ''],
  'dates.expired': ['Expired', 'The end date in the badge has passed'],
  'dates.not-yet-valid': ['Not valid yet', 'The first day in the badge has not come'],
  'holder.not-asked': ['Who sent it was not looked at', 'A file or text alone cannot tell whether its holder sent it'],
  'holder.same-holder': ['Its holder shows it', 'It comes from the wallet that it was issued to'],
  'holder.other-holder': ['Not shown by its holder', 'It was issued to another wallet'],
}

const unreadableWords: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  ko: {
    'not-an-object': '배지가 아니라 다른 자료입니다',
    'too-large': '배지라고 보기에는 너무 큽니다',
    'too-deep': '너무 여러 겹으로 싸여 있습니다',
    'forbidden-key': '배지에 있을 수 없는 이름의 칸이 있습니다',
    'forbidden-value': '비어 있거나 서명할 수 없는 값이 있습니다',
    'unknown-context': '우리가 아는 Open Badges 3.0의 말로 쓰이지 않았습니다',
    'no-proof': '서명이 없습니다',
    'several-proofs': '서명이 여러 개라 어느 것인지 알 수 없습니다',
    'unknown-suite': '우리가 읽지 못하는 서명 방식입니다',
    'unsupported-proof': '우리가 읽지 못하는 서명 모양입니다',
    'not-a-badge': '배지에 있어야 할 칸이 없습니다',
    'hidden-part': '보이지 않는 곳에 내용을 숨겼습니다',
    'undefined-term': '뜻이 정해지지 않은 말이 있습니다',
    'jose-not-compact': '배지가 아니라 다른 글입니다',
    'jose-encrypted': '암호로 잠긴 글이라 읽을 수 없습니다',
    'jose-not-secured': '서명이 없습니다',
    'jose-alg-unknown': '우리가 읽지 못하는 서명 방식입니다',
    'jose-alg-not-of-key': '서명 방식과 열쇠가 맞지 않습니다',
    'jose-kid-missing': '어느 열쇠로 서명했는지 적혀 있지 않습니다',
    jose: '서명한 글의 머리말이 배지와 맞지 않습니다',
    unreadable: '읽을 수 없습니다',
    'other-purpose': '보이려고 한 서명이 아닙니다',
    'other-audience': '다른 곳에 보이려고 낸 것입니다',
    'other-occasion': '다른 때에 보이려고 낸 것입니다',
    'bound-to-reader': '여기에 보이려고 낸 것입니다',
  },
  en: {
    'not-an-object': 'It is something other than a badge',
    'too-large': 'It is too large to be a badge',
    'too-deep': 'It is nested too deeply',
    'forbidden-key': 'It has a field with a name that no badge has',
    'forbidden-value': 'It has a value that is empty or cannot be signed',
    'unknown-context': 'It is not written in the vocabulary of Open Badges 3.0 that we know',
    'no-proof': 'It has no signature',
    'several-proofs': 'It has several signatures, and it is not clear which one counts',
    'unknown-suite': 'Its way of signing is one that we cannot read',
    'unsupported-proof': 'Its signature has a form that we cannot read',
    'not-a-badge': 'It lacks what a badge must have',
    'hidden-part': 'It hides content where readers do not look',
    'undefined-term': 'It uses words without a defined meaning',
    'jose-not-compact': 'It is some other text, not a badge',
    'jose-encrypted': 'It is encrypted, so that it cannot be read',
    'jose-not-secured': 'It has no signature',
    'jose-alg-unknown': 'Its way of signing is one that we cannot read',
    'jose-alg-not-of-key': 'Its way of signing does not fit its key',
    'jose-kid-missing': 'It does not say which key signed it',
    jose: 'The head of the signed text does not fit the badge',
    unreadable: 'It cannot be read',
    'other-purpose': 'It was not signed to be shown',
    'other-audience': 'It was made to be shown to somebody else',
    'other-occasion': 'It was made to be shown on another occasion',
    'bound-to-reader': 'It was made to be shown here',
  },
}

/** One check in words: what was found, and a note. */
export function checkWords(check: string, detail: string, lang: Lang): Line {
  const known = (lang === 'ko' ? ko : en)[`${check}.${detail}`]
  const heads = {
    ko: { form: '배지의 모양', signature: '서명을 볼 수 없습니다' },
    en: { form: 'The form of the badge', signature: 'The signature cannot be looked at' },
  }[lang]
  return (
    known ?? [
      check === 'signature' ? heads.signature : heads.form,
      unreadableWords[lang][detail] ?? unreadableWords[lang][detail.split('-')[0] ?? ''] ?? detail,
    ]
  )
}
