import { type Day, toDay } from '../../../../kernel/day.ts'
import { article, useParameter } from '../../../law/index.ts'
import { type Terms, termsIn } from './read-terms.ts'
import { type Wage, wagesIn } from './read-wages.ts'

const minimum = useParameter('minimum-wage-hourly', '2015-01-01')
const rate = useParameter('probation-rate', '2019-01-01')
const longest = useParameter('probation-months', '2019-01-01')
const shortest = useParameter('probation-contract-months', '2019-01-01')

/** On which day a text is judged; `dated` when the day is the vacancy's own and not only the day of reading. */
export type Asked = { readonly day: Day; readonly dated: boolean }

/** What is wrong with an amount of pay, where it stands, in won an hour. */
export type WageFault = {
  readonly id: 'low-wage' | 'low-probation' | 'probation-terms' | 'hours-missing' | 'year-missing'
  readonly verdict: 'unlawful' | 'needs-review'
  readonly article: string
  readonly start: number
  readonly end: number
  readonly least: number
}

/** Judges every amount of pay in a normalised text by the minimum wage of its day (최저임금법 제5조, 제6조). */
export function wageFaults(text: string, asked: Asked): readonly WageFault[] {
  const terms = termsIn(text)
  const wages = wagesIn(text)
  const faults = wages.flatMap((wage) => faultOf(wage, terms, asked) ?? [])
  const probation = probationFault(text, wages, terms, asked)
  return probation ? [...faults, probation] : faults
}

type Floor = { readonly least: number; readonly sure: boolean }

// The minimum that an amount must reach. Not sure: nobody says the year, and a recent year's minimum would allow it.
function floorOf(wage: Pick<Wage, 'year'>, terms: Terms, { day, dated }: Asked, hourly: number): Floor | undefined {
  if (wage.year === undefined) {
    const least = minimum.atLeastOn(day).value
    const before = minimum.on(toDay(`${Number(day.slice(0, 4)) - 2}-01-01`)).value
    return { least, sure: dated || hourly < before }
  }
  if (wage.year < 2015)
    return terms.statedMinimum === undefined ? undefined : { least: terms.statedMinimum, sure: true }
  return { least: minimum.atLeastOn(toDay(`${wage.year}-01-01`)).value, sure: true }
}

function faultOf(wage: Wage, terms: Terms, asked: Asked): WageFault | undefined {
  const by = hourlyOf(wage, terms)
  const floor = floorOf(wage, terms, asked, by.hourly)
  if (!floor || by.hourly >= floor.least) return undefined
  const at = { start: wage.start, end: wage.end, least: floor.least }
  if (wage.probation) return allowed(ofProbation(by.hourly, floor, terms, at, asked.day), terms, asked.day)
  if (!by.sure) return { ...at, id: 'hours-missing', verdict: 'needs-review', article: article('minimum-wage-6').ko }
  if (!floor.sure) return { ...at, id: 'year-missing', verdict: 'needs-review', article: article('minimum-wage-6').ko }
  return { ...at, id: 'low-wage', verdict: 'unlawful', article: article('minimum-wage-6').ko }
}

type Place = Pick<WageFault, 'start' | 'end' | 'least'>

// Below the minimum during probation: never below nine tenths, never for simple work, only in a contract of a year, for three months.
function ofProbation(hourly: number, floor: Floor, terms: Terms, at: Place, day: Day): WageFault {
  const part = Math.ceil((floor.least * rate.on(day).value) / 100)
  const never =
    hourly < part ||
    terms.simple ||
    (terms.probationMonths ?? 0) > longest.on(day).value ||
    (terms.contractMonths ?? Number.POSITIVE_INFINITY) < shortest.on(day).value
  const place = { ...at, article: article('minimum-wage-5').ko }
  if (never && floor.sure) return { ...place, id: 'low-probation', verdict: 'unlawful' }
  if (never) return { ...place, id: 'year-missing', verdict: 'needs-review' }
  return { ...place, id: 'probation-terms', verdict: 'needs-review' }
}

const share: readonly RegExp[] = [
  /(?:수습|시용)[^.]{0,40}?\d{2,3}\s*(?:%|퍼센트|프로)/u,
  /\d{2,3}\s*(?:%|퍼센트|프로)[^.,]{0,12}수습/u,
]

/** A share of the pay during probation ('수습 3개월 90%'), where the amount itself is said elsewhere or not at all. */
function probationFault(text: string, wages: readonly Wage[], terms: Terms, asked: Asked): WageFault | undefined {
  const percent = terms.probationPercent
  const match = share.map((pattern) => pattern.exec(text)).find((found) => found !== null)
  if (percent === undefined || percent >= 100 || !match) return undefined
  const base = wages.find((wage) => !wage.probation)
  const year = base?.year ?? yearIn(text)
  const floor = floorOf({ ...(year !== undefined && { year }) }, terms, asked, 0)
  if (!floor) return undefined
  const at = { start: match.index, end: match.index + match[0].length, least: floor.least }
  const whole = wholeOf(base, terms, floor.least)
  if (whole === undefined)
    return { ...at, id: 'probation-terms', verdict: 'needs-review', article: article('minimum-wage-5').ko }
  const paid = terms.probationOfMinimum ? Math.ceil((whole * percent) / 100) : Math.floor((whole * percent) / 100)
  if (paid >= floor.least) return undefined
  return allowed(ofProbation(paid, { ...floor, sure: true }, terms, at, asked.day), terms, asked.day)
}

// What the share is of: the pay that is named, or the minimum wage where the text says so (or simple work leaves no less).
function wholeOf(base: Wage | undefined, terms: Terms, least: number): number | undefined {
  if (base && !terms.probationOfMinimum) return hourlyOf(base, terms).hourly
  return terms.probationOfMinimum || terms.simple ? least : undefined
}

// A contract that says it lasts a year, and a probation that says it is short enough, leave no question.
function allowed(fault: WageFault, terms: Terms, day: Day): WageFault | undefined {
  const said = terms.contractMonths !== undefined && terms.contractMonths >= shortest.on(day).value
  return fault.id === 'probation-terms' && said ? undefined : fault
}

function yearIn(text: string): number | undefined {
  const found = /(?<!\d)(20[0-3]\d)\s*(?:년|[.)])/u.exec(text)?.[1]
  return found === undefined ? undefined : Number(found)
}

const weeksAMonth = 365 / 7 / 12

/** Pay by the hour, and whether the hours were said (or go without saying). */
function hourlyOf(wage: Wage, terms: Terms): { hourly: number; sure: boolean } {
  const weekly = terms.weekly
  switch (wage.per) {
    case 'hour':
      return { hourly: wage.withRest && (weekly ?? 40) >= 15 ? Math.floor((wage.won * 40) / 48) : wage.won, sure: true }
    case 'day':
      return { hourly: Math.floor(wage.won / (terms.daily ?? 8)), sure: terms.daily !== undefined }
    case 'week':
      return { hourly: Math.floor(wage.won / paidAWeek(terms)), sure: weekly !== undefined }
    case 'month':
      return { hourly: Math.floor(wage.won / paidAMonth(terms)), sure: hoursKnown(terms) }
    case 'year':
      return { hourly: Math.floor(wage.won / 12 / paidAMonth(terms)), sure: hoursKnown(terms) }
  }
}

const hoursKnown = ({ weekly, monthly, fullTime }: Terms): boolean =>
  weekly !== undefined || monthly !== undefined || fullTime

const paidAMonth = (terms: Terms): number => terms.monthly ?? Math.ceil(paidAWeek(terms) * weeksAMonth)

// With the paid rest (주휴) of whoever works fifteen hours or more. Five days where only the hours of one are said.
function paidAWeek({ weekly, daily }: Terms): number {
  const week = weekly ?? (daily === undefined ? 40 : daily * 5)
  return week + (week >= 15 ? Math.min(8, week / 5) : 0)
}
