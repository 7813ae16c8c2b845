import { type Messages, defineMessages } from '../../../../web/messages.ts'

type Words =
  | 'title'
  | 'lead'
  | 'name'
  | 'did'
  | 'document'
  | 'page'
  | 'keys'
  | 'present'
  | 'retired'
  | 'revoked'
  | 'since'
  | 'until'
  | 'revokedFrom'
  | 'reason'
  | 'rotate'
  | 'rotateLead'
  | 'rotateDo'
  | 'rotated'
  | 'revoke'
  | 'revokeLead'
  | 'revokeDo'
  | 'revokedDone'
  | 'which'
  | 'fromHint'
  | 'onlyAdministrators'
type Texts = Readonly<Record<Words, string>> & { readonly errors: Readonly<Record<string, string>> }

/** What the page of an agency's keys says. */
export const keysTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '기관과 열쇠',
    lead: '배지는 이 열쇠로 서명합니다. 확인하는 곳은 아래 문서를 읽어 서명을 확인합니다.',
    name: '기관',
    did: '기관의 식별자',
    document: '공개 문서',
    page: '공개 화면',
    keys: '열쇠와 이력',
    present: '지금 서명함',
    retired: '물러남. 낸 배지는 유효',
    revoked: '취소됨',
    since: '쓰기 시작한 날',
    until: '물러난 날',
    revokedFrom: '믿을 수 없게 된 날',
    reason: '까닭',
    rotate: '열쇠 바꾸기',
    rotateLead: '새 열쇠를 만들어 지금부터 서명합니다. 앞의 열쇠로 낸 배지는 그대로 확인됩니다.',
    rotateDo: '새 열쇠로 바꾸기',
    rotated: '열쇠를 바꾸었습니다. 앞의 열쇠는 이력에 남아 있습니다',
    revoke: '열쇠 취소하기',
    revokeLead:
      '열쇠가 새어 나갔을 때만 하세요. 고른 날부터 이 열쇠로 서명한 것은 어디서도 확인되지 않고, 되돌릴 수 없습니다. 지금 서명하는 열쇠라면 새 열쇠를 먼저 만듭니다.',
    revokeDo: '이 열쇠 취소하기',
    revokedDone: '열쇠를 취소했습니다. 확인하는 곳에서 1분 안에 압니다',
    which: '취소할 열쇠',
    fromHint: '오늘이면 지금부터입니다. 언제 새어 나갔는지 알면 그날을 고르세요.',
    onlyAdministrators: '열쇠는 기관의 관리자가 바꿉니다.',
    errors: {
      needed: '까닭을 써 주세요.',
      'too-long': '조금 더 짧게 써 주세요.',
      'not-a-day': '날짜를 고르세요.',
      'in-the-future': '오늘이나 그 앞의 날을 고르세요.',
    },
  },
  en: {
    title: 'Agency and keys',
    lead: 'Badges are signed with this key. Whoever verifies reads the document below.',
    name: 'Agency',
    did: 'Identifier',
    document: 'Published document',
    page: 'Public page',
    keys: 'Keys and their history',
    present: 'Signs now',
    retired: 'Retired; its badges hold',
    revoked: 'Revoked',
    since: 'In use since',
    until: 'Retired on',
    revokedFrom: 'Not to be trusted from',
    reason: 'Reason',
    rotate: 'Change the key',
    rotateLead: 'Makes a new key that signs from now on. Badges signed with the one before still verify.',
    rotateDo: 'Change to a new key',
    rotated: 'The key was changed. The one before stays in the history',
    revoke: 'Revoke a key',
    revokeLead:
      'Only when a key has leaked. What it signed from that day on verifies nowhere, and this cannot be undone. If it is the present key, a new one is made first.',
    revokeDo: 'Revoke this key',
    revokedDone: 'The key was revoked. Verifiers know within a minute',
    which: 'Key to revoke',
    fromHint: 'Today means from this moment. If you know when it leaked, choose that day.',
    onlyAdministrators: 'Keys are changed by the agency’s administrators.',
    errors: {
      needed: 'Please say why.',
      'too-long': 'Please make it shorter.',
      'not-a-day': 'Choose a date.',
      'in-the-future': 'Choose today or an earlier day.',
    },
  },
})
