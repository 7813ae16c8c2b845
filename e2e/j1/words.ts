/** The words of one language. */
export type Words = {
  readonly search: string
  readonly find: string
  readonly vacancy: string
  readonly second: string
  readonly apply: string
  readonly signIn: RegExp
  readonly fetchLink: string
  readonly fetchBadges: RegExp
  readonly mine: RegExp
  readonly resumeLink: string
  readonly meter: RegExp
  readonly startOn: RegExp
  readonly saveWishes: RegExp
  readonly yes: string
  readonly fact: string
  readonly refresh: string
  readonly send: string
  readonly why: string
  readonly anybody: string
  readonly genuine: string
  readonly matches: string
  readonly file: RegExp
  readonly check: string
  readonly confirmed: string
  readonly revoked: string
  readonly revoke: string
  readonly revokedNotice: RegExp
  readonly number: string
  readonly register: string
}

/** What the script says and reads, as it stands on the screen. */
export const words: Readonly<Record<'ko' | 'en', Words>> = {
  ko: {
    search: '안산 설비 보전 월 250만원 이상',
    find: '찾기',
    vacancy: '생산설비 보전원',
    second: '시설관리원 (전기)',
    apply: '지원하기',
    signIn: /으로 로그인$/,
    fetchLink: '배지 가져오기',
    fetchBadges: /고른 곳에서 가져오기/,
    mine: /내 배지 ([1-9]\d*)/,
    resumeLink: '이력서 보기',
    meter: /\d+줄 가운데 \d+줄을 기관이 확인했습니다/,
    startOn: /시작할 수 있는 날/,
    saveWishes: /저장/,
    yes: '네, 할 수 있습니다',
    fact: '이름과 날짜도 보이기',
    refresh: '미리보기 새로',
    send: '이대로 보내기',
    why: '고장 나기 전에 소리로 먼저 압니다. 셋이 한 조로 일한다는 점이 좋습니다.',
    anybody: '누구나 확인할 수 있습니다',
    genuine: '진짜 접수증입니다',
    matches: '진짜 접수증이고, 함께 온 내용도 그때 그대로입니다',
    file: /내려받은 파일$/,
    check: '확인하기',
    confirmed: '국가자격원이 확인',
    revoked: '국가자격원이 취소함',
    revoke: '취소하기',
    revokedNotice: /전기기능사 배지를 취소했습니다/,
    number: '번호',
    register: '이름이나 번호',
  },
  en: {
    search: '안산 설비 보전 월 250만원 이상',
    find: 'Search',
    vacancy: 'Production equipment maintenance technician',
    second: 'Facility technician (electrical)',
    apply: 'Apply',
    signIn: /^Sign in with/,
    fetchLink: 'Fetch badges',
    fetchBadges: /Fetch from the chosen ones/,
    mine: /My badges ([1-9]\d*)/,
    resumeLink: 'See the résumé',
    meter: /\d+ of \d+ lines are confirmed by an agency/,
    startOn: /can start/,
    saveWishes: /Save/,
    yes: 'Yes, I can',
    fact: 'Show name and date too',
    refresh: 'Refresh the preview',
    send: 'Send as it is',
    why: 'I hear a fault before it happens, and I like working in threes.',
    anybody: 'Anybody can check it',
    genuine: 'The receipt is genuine',
    matches: 'The receipt is genuine, and the content is what was handed in',
    file: /downloaded file$/,
    check: 'Check',
    confirmed: 'confirmed by',
    revoked: 'revoked by',
    revoke: 'Revoke',
    revokedNotice: /was revoked by its issuer/,
    number: 'Number',
    register: 'Title or number',
  },
}
