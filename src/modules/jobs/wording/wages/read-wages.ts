import type { PayPeriod } from '../../contract.ts'

/** An amount of pay in a text: for what, how much, where it stands, in which year, and whether it is for the probation. */
export type Wage = {
  readonly per: PayPeriod | 'week'
  readonly won: number
  readonly start: number
  readonly end: number
  readonly year?: number
  readonly probation: boolean
  /** The amount holds the paid weekly rest (주휴수당 포함). */
  readonly withRest: boolean
}

const amount = String.raw`(?<n>\d[\d,]*(?:\.\d+)?)?\s*(?<unit>천만|백만|만|천)?\s*(?<rest>\d{1,4})?\s*(?<small>천|백)?\s*(?<tail>만)?\s*(?<won>원)?`
const between = String.raw`\s*(?:은|는|이|을|로)?\s*[:：]?\s*(?:세전|세후|실수령|약|최소|기본|기본급|총)?\s*`
const of: Readonly<Record<Wage['per'], RegExp>> = {
  hour: new RegExp(
    String.raw`(?:시급|시간당|시간급|(?:급여|임금|페이|알바비|보수)\s*[:：]?\s*시간)(?:제)?${between}${amount}`,
    'gu',
  ),
  week: new RegExp(String.raw`(?:주급|주당\s*급여)${between}${amount}`, 'gu'),
  day: new RegExp(String.raw`(?:일급|일당|하루\s*일당)${between}${amount}`, 'gu'),
  month: new RegExp(
    String.raw`(?:월급|월급여|월\s*급여|월봉|(?<![가-힣\d])월|(?<![가-힣])급여|기본급)${between}${amount}`,
    'gu',
  ),
  year: new RegExp(String.raw`(?:연봉|(?<![가-힣])연)${between}${amount}`, 'gu'),
}
const least: Readonly<Record<Wage['per'], number>> = {
  hour: 1000,
  day: 10_000,
  week: 50_000,
  month: 400_000,
  year: 5_000_000,
}
// '시급 9500', '월 190', '연봉 2400': the unit goes without saying. Nothing else is so large by the hour, nothing so small by the month.
const bare: Readonly<Record<Wage['per'], { readonly digits: RegExp; readonly unit: number } | undefined>> = {
  hour: { digits: /^\d{1,2},?\d{3}$/u, unit: 1 },
  day: { digits: /^\d{2,3},?\d{3}$/u, unit: 1 },
  week: undefined,
  month: { digits: /^[1-9]\d{2}$/u, unit: 10_000 },
  year: { digits: /^[1-9],?\d{3}$/u, unit: 10_000 },
}
const counted =
  /^\s*(?:[\d%:]|[.]\d|시간|명|개|회|건|일|번|년|호|층|km|점|세|분|석|대|여|억|달러|불|포인트|주년|kg|평)/u
const notPay =
  /(?:월세|(?:식대|식비|교통비)(?!\s*(?:를|을)?\s*포함)|상여|성과급|인센|대출|보증금|인센티브|축하금|면접비|장려금|(?<!(?:사무|주방|조리|업무|생산|행정|간호|진료|치과|설치|현장|배송|포장|매장|강의|수업)\s?)보조|매출|임대|관리비|학자금|회비|시설|(?<!주휴\s?)수당|저축|적금)[^,.]{0,4}$/u

/** Every amount of pay in a normalised text. */
export function wagesIn(text: string): readonly Wage[] {
  const periods: readonly Wage['per'][] = ['hour', 'day', 'week', 'month', 'year']
  const all = periods.flatMap((per) => [...text.matchAll(of[per])].flatMap((match) => wageOf(text, per, match)))
  return all.filter(
    (one) =>
      !all.some(
        (other) => other !== one && other.start <= one.start && other.end > one.start && other.start < one.start,
      ),
  )
}

function wageOf(text: string, per: Wage['per'], match: RegExpExecArray): Wage[] {
  const start = match.index
  const won = wonOf(match.groups ?? {}) ?? bareWon(per, match.groups?.['n'], text.slice(start + match[0].length))
  if (won === undefined || won < least[per] || notPay.test(text.slice(Math.max(0, start - 12), start))) return []
  if (won < 1_000_000 && /^월\s*\d/u.test(match[0]) && !/급|주\s*\d/u.test(text)) return []
  const end = start + match[0].trimEnd().length
  const sentence = sentenceAround(text, start)
  const before = text.slice(Math.max(sentence.start, start - 24), start)
  const near = text.slice(sentence.start, sentence.end)
  const year = nearestYear(text, start, sentence)
  return [
    {
      per,
      won,
      start,
      end,
      probation: /(?:수습|시용|인턴\s*기간)[^,.]{0,20}$/u.test(before),
      withRest: /주휴\s*(?:수당)?\s*(?:을|를)?\s*(?:포함|합)(?!\s*(?:아님|아닙|아니|안\s|X|되지|하지|전))/u.test(near),
      ...(year !== undefined && { year }),
    },
  ]
}

const worth = new Map([
  ['천만', 10_000_000],
  ['백만', 1_000_000],
  ['만', 10_000],
  ['천', 1000],
  ['백', 100],
])
const times = (unit: string | undefined): number => worth.get(unit ?? '') ?? 1

function wonOf({ n, unit, rest, small, tail, won }: Readonly<Record<string, string | undefined>>): number | undefined {
  if (won === undefined && unit === undefined) return undefined
  if (n === undefined && unit === undefined) return undefined
  const many = n === undefined ? 1 : Number(n.replaceAll(',', ''))
  const more = rest === undefined ? 0 : Number(rest) * times(small)
  return (Math.round(many * times(unit)) + more) * times(tail)
}

function bareWon(per: Wage['per'], n: string | undefined, after: string): number | undefined {
  const unsaid = bare[per]
  if (n === undefined || !unsaid?.digits.test(n) || counted.test(after)) return undefined
  return Number(n.replaceAll(',', '')) * unsaid.unit
}

function sentenceAround(text: string, at: number): { start: number; end: number } {
  const start = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('. ', at)) + 1
  const ends = [text.indexOf('\n', at), text.indexOf('. ', at)].filter((end) => end !== -1)
  return { start, end: Math.min(text.length, ...ends) }
}

const yearPattern = /(?<!\d)(20[0-3]\d)(?!\d)(?=\s*(?:년|[.)\-,]|$|\s))/gu

// The year said nearest before the amount, else the nearest after it, else any in the text.
function nearestYear(text: string, at: number, { start, end }: { start: number; end: number }): number | undefined {
  const all = [...text.matchAll(yearPattern)].map((match) => ({ year: Number(match[1]), at: match.index }))
  const inside = all.filter((one) => one.at >= start && one.at < end)
  const from = inside.length > 0 ? inside : all
  return from.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0]?.year
}
