import type { Light } from './verify/verdict.ts'
import { type Messages, defineMessages } from '../../web/messages.ts'

type Texts = {
  title: string
  lead: string
  paste: string
  pasteHint: string
  file: string
  fileHint: string
  verify: string
  many: {
    title: string
    summary: (all: number, wrong: number) => string
    lights: Readonly<Record<Light, string>>
    columns: { what: string; light: string; reason: string }
    tooMany: (most: number) => string
    csv: string
    csvNote: string
    head: readonly string[]
  }
  another: string
  checkedAt: (at: string) => string
  holder: string
  nameHidden: string
  nameShown: (name: string) => string
  received: string
  ends: string
  noEnd: string
  number: string
  role: string
  period: string
  says: string
  criteria: string
  more: string
  issuedBy: (name: string) => string
  issuerNamed: (name: string) => string
  notTrusted: string
  notAccredited: string
  accredited: string
  offline: string
  valid: string
  checks: (n: number) => string
  secondsAgo: (n: number) => string
  issuerSays: (message: string) => string
  newer: string
  private: string
  privateNote: string
  linkUntil: (day: string) => string
  counted: string
  whatIs: string
  whatIsText: string
}

/** What the pages of verifying say. */
export const verifyTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '배지 확인',
    lead: '받은 배지가 진짜인지, 지금도 유효한지 바로 봅니다. 로그인하지 않아도 됩니다.',
    paste: '배지 링크나 내용',
    pasteHint: '받은 링크를 붙여 넣거나, 배지 파일의 글을 통째로 붙여 넣으세요.',
    file: '배지 파일',
    fileHint:
      'JSON이나 JWT 파일, 배지가 든 PNG·SVG 그림을 20개까지, 하나에 2MB까지. 배지가 여럿 든 파일(JSON 목록, 한 줄에 하나)도 됩니다.',
    many: {
      title: '배지 한꺼번에 확인',
      summary: (all, wrong) =>
        wrong === 0 ? `배지 ${all}개 모두 걸리는 것이 없습니다.` : `배지 ${all}개 가운데 ${wrong}개를 살펴보세요.`,
      lights: { green: '확인됨', amber: '살펴보세요', red: '믿지 마세요' },
      columns: { what: '배지', light: '한눈에', reason: '까닭' },
      tooMany: (most) => `한 번에 ${most}개까지 봅니다. 나머지는 보지 않았으니 나누어 올리세요.`,
      csv: '결과를 표(CSV)로 받기',
      csvNote: '여러 파일을 올리면 결과를 표로 받을 수 있습니다.',
      head: ['파일', '한눈에', '배지', '발급한 곳', '까닭', '확인한 때'],
    },
    verify: '확인하기',
    another: '다른 배지 확인하기',
    checkedAt: (at) => `${at}에 확인했습니다. 로그인하지 않아도 됩니다.`,
    holder: '받은 사람',
    nameHidden: '이름을 가렸습니다',
    nameShown: (name) => `${name} (가진 사람이 보이기로 함)`,
    received: '시작하는 날',
    ends: '끝나는 날',
    noEnd: '없음',
    number: '번호',
    role: '하던 일',
    period: '기간',
    says: '무엇을 말하나',
    criteria: '받는 기준',
    more: '덧붙임',
    issuedBy: (name) => `${name} 발급`,
    issuerNamed: (name) => `발급한 곳으로 ‘${name}’이라고 적혀 있습니다`,
    notTrusted: '아래 내용은 믿을 수 없습니다. 배지에 적힌 그대로입니다.',
    notAccredited: '다만 이런 배지를 내는 기관으로 인정되어 있지 않습니다. 아래에 까닭이 있습니다.',
    accredited: '인정한 발급기관 보기',
    offline: '인터넷 없이 이 기기에서 서명 확인하기',
    valid: '유효함',
    checks: (n) => `확인한 것 ${n}가지`,
    secondsAgo: (n) => (n < 2 ? '방금 읽은 목록으로 봄' : `${n}초 전 목록으로 봄`),
    issuerSays: (message) => `발급한 곳이 적은 상태: “${message}”`,
    newer: '발급한 곳에서 새 배지를 받을 수 있습니다',
    private: '누가 확인했는지 남기지 않습니다',
    privateNote: '취소 목록을 통째로 받아 이 자리에서 찾습니다. 발급한 곳도 알 수 없습니다.',
    linkUntil: (day) => `이 링크는 ${day}까지 열립니다. 배지의 기한과는 다릅니다.`,
    counted: '가진 사람에게는 이 링크가 몇 번, 어느 시간대에 열렸는지만 보입니다. 누가 열었는지는 남지 않습니다.',
    whatIs: '무엇을 보나',
    whatIsText:
      '발급한 곳의 서명, 그곳이 맞는지, 취소되었는지, 기한, 가진 사람이 보냈는지, 인정한 기관인지 여섯 가지를 봅니다.',
  },
  en: {
    title: 'Verify a badge',
    lead: 'See at once whether a badge is genuine and valid now. No sign-in needed.',
    paste: 'Link to the badge, or the badge itself',
    pasteHint: 'Paste the link you received, or the whole text of the badge file.',
    file: 'Badge file',
    fileHint:
      'JSON or JWT files, or PNG or SVG pictures that hold a badge: up to 20 of up to 2 MB. A file may hold many badges (a JSON list, or one a line).',
    many: {
      title: 'Verify many badges',
      summary: (all, wrong) =>
        wrong === 0 ? `Nothing stands out in ${all} badges.` : `Look at ${wrong} of ${all} badges.`,
      lights: { green: 'confirmed', amber: 'have a look', red: 'do not rely on it' },
      columns: { what: 'Badge', light: 'At a glance', reason: 'Reason' },
      tooMany: (most) => `Up to ${most} are looked at together. The rest was not; upload it separately.`,
      csv: 'Get the answers as a table (CSV)',
      csvNote: 'With several files the answers can come as a table.',
      head: ['File', 'At a glance', 'Badge', 'Issuer', 'Reason', 'Checked'],
    },
    verify: 'Verify',
    another: 'Verify another badge',
    checkedAt: (at) => `Verified on ${at}. No sign-in needed.`,
    holder: 'Holder',
    nameHidden: 'The name is hidden',
    nameShown: (name) => `${name} (shown by the holder’s choice)`,
    received: 'Valid from',
    ends: 'Valid until',
    noEnd: 'no end',
    number: 'Number',
    role: 'Role',
    period: 'Period',
    says: 'It says',
    criteria: 'Criteria',
    more: 'Further',
    issuedBy: (name) => `Issued by ${name}`,
    issuerNamed: (name) => `It names “${name}” as its issuer`,
    notTrusted: 'What follows cannot be trusted. It is what the badge says.',
    notAccredited: 'But its issuer is not accredited for such badges. The reason is below.',
    accredited: 'Accredited issuers',
    offline: 'Check signatures on this device, without network',
    valid: 'Valid',
    checks: (n) => `${n} things looked at`,
    secondsAgo: (n) => (n < 2 ? 'by a list read just now' : `by a list read ${n} seconds ago`),
    issuerSays: (message) => `What the issuer says of it: “${message}”`,
    newer: 'The issuer has a newer badge to be fetched',
    private: 'Who verified is not kept',
    privateNote: 'We fetch the whole revocation list and look here. Not even the issuer can tell.',
    linkUntil: (day) => `This link opens until ${day}. That is not how long the badge is valid.`,
    counted: 'The holder sees only how often and in which hour this link was opened, never by whom.',
    whatIs: 'What is looked at',
    whatIsText:
      'Six things: the issuer’s signature, whether it is that issuer, revocation, dates, whether its holder sent it, and whether the issuer is accredited.',
  },
})
