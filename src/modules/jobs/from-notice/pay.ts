import type { PayPeriod } from '../contract.ts'
import type { Found, Span } from './found.ts'
import { amount, wonIn } from './amount.ts'
import { type Notice, found } from './notice.ts'

type Offer = Span & { readonly per: PayPeriod; readonly min: number; readonly max?: number }

const between = String.raw`\s*(?:은|는|이|을|로|제)?\s*[:|\-]?\s*\(?(?:세전|세후|약|최소|최저|기본급|총)?\)?\s*`
// What a period is called before an amount. 급여 alone means the month, where nothing else could be so much.
const called: Readonly<Record<PayPeriod, string>> = {
  hour: '시급|시간당|시간급',
  day: '일급|일당|하루|(?<![가-힣\\d요][,·/~\\s]{0,3})일(?=\\s*\\d[\\d,.]*\\s?(?:만|천|원))',
  month: '월급여|월\\s?급여|월급|월봉|월\\s?기본급|(?<![가-힣\\d])월(?![~\\-요화수목금토일,·/])|급여|기본급',
  year: '연봉|(?<![가-힣])연(?=\\s*\\d)',
}
const range = String.raw`(?<low>${amount})(?:\s*(?:~|-|에서|부터)\s*(?<high>${amount}))?`
const patterns = (['hour', 'day', 'month', 'year'] as const).map(
  (per) => [per, new RegExp(String.raw`(?:${called[per]})${between}${range}`, 'gu')] as const,
)
// The least and the most that is taken for pay of the period: anything else is something else, or a slip.
const bounds: Readonly<Record<PayPeriod, readonly [number, number]>> = {
  hour: [5000, 300_000],
  day: [30_000, 1_500_000],
  month: [300_000, 20_000_000],
  year: [8_000_000, 300_000_000],
}
// '월 280', '연봉 2800': amounts of this kind are said in tens of thousands.
const inTenThousands: Readonly<Record<PayPeriod, RegExp>> = {
  hour: /^$/u,
  day: /^\d{1,2}$/u,
  month: /^[1-9]\d{2}$/u,
  year: /^[1-9],?\d{3}$/u,
}
const notPayBefore =
  /(?:월세|식대|식비|교통비|상여|상여금|성과급|인센티브|보증금|수당|매출|장려금|축하금|면접비|수습|건당|주말|야간|평일|\+)[^,.\n]{0,6}$/u
const notPayAfter =
  /^[^\S\n]*(?:[:/]\s?\d|상당|식대|식비|교통비|수당|매출|(?:명|개|시간|분|일|회|년|월|시|세|호|층)(?![가-힣]*\s*(?:드|지급)))/u

/** Pay before tax: one offer, or a range. Several that differ by the same period, or pay by the piece, are left to the person. */
export function payIn(notice: Notice): readonly Found[] {
  const offers = patterns
    .flatMap(([per, pattern]) =>
      [...notice.text.matchAll(pattern)].flatMap((match) => offerOf(notice.text, per, match)),
    )
    .toSorted((a, b) => a.start - b.start)
  const [first] = offers
  if (!first || offers.some((other) => other.per === first.per && other.min !== first.min)) return []
  if (/건당|콜당/u.test(notice.text)) return []
  const { per, min, max } = first
  return [found(notice, 'pay', { pay: { per, min, ...(max !== undefined && { max }) } }, first)]
}

function offerOf(text: string, per: PayPeriod, match: RegExpExecArray): Offer[] {
  const [start, end] = [match.index, match.index + match[0].trimEnd().length]
  const { low = '', high } = match.groups ?? {}
  if (isOther(text, match[0], start, end)) return []
  const later = high === undefined ? upTo(text, end) : undefined
  const top = high ?? later?.words ?? low
  const [min, max] = [won(per, low, top), won(per, top, top)]
  if (!fits(per, min)) return []
  if (fits(per, max) && max > min) return [{ per, min, max, start, end: later?.end ?? end }]
  return high === undefined ? [{ per, min, start, end }] : []
}

// Something else than pay, or only a part of it.
function isOther(text: string, words: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 14), start), text.slice(end)]
  return notPayBefore.test(before) || notPayAfter.test(after) || (words.startsWith('기본급') && /^\s*\+/u.test(after))
}

// '260만 원이며 경력에 따라 290만 원까지'
function upTo(text: string, end: number): { words: string; end: number } | undefined {
  const match = new RegExp(String.raw`^[^\d\n.]{0,18}?\s(${amount})\s?까지`, 'u').exec(text.slice(end))
  return match?.[1] === undefined ? undefined : { words: match[1], end: end + match[0].length }
}

// The unit of a range stands behind its end: 2,800~3,200만원.
function won(per: PayPeriod, words: string, last: string): number | undefined {
  const own = wonIn(words)
  if (!own || own.unit) return own?.won
  const ten = inTenThousands[per].test(words.trim())
  const unit = /만\s?원?\s*$/u.test(last) && own.won < 100_000
  return ten || unit ? own.won * 10_000 : own.won
}

function fits(per: PayPeriod, amountInWon: number | undefined): amountInWon is number {
  const [least, most] = bounds[per]
  return amountInWon !== undefined && amountInWon >= least && amountInWon <= most
}
