import { type Day, addDays, daysBetween } from '../../../kernel/day.ts'
import { type Won, won } from '../../../kernel/won.ts'
import { attendsOffice, dueDayNumber, setDays } from './round-law.ts'
import { type Holidays, noHolidays, workingDay } from './working-day.ts'

/** What a granted claim says of its rounds. */
export type Entitlement = {
  readonly registeredOn: Day
  readonly payableFrom: Day
  readonly benefitYearEnd: Day
  /** Ordinary days and those of an extension. */
  readonly benefitDays: number
  readonly dailyBenefit: number
  /** Days after the ordinary ones have a daily benefit of their own (제54조). */
  readonly extension?: Extension | undefined
}

/** After how many paid days an extension begins, and what each of its days pays. */
export type Extension = { readonly after: number; readonly dailyBenefit: number }

/** What some days pay that follow others which were paid already. */
export function amountOf(
  { dailyBenefit, extension }: Pick<Entitlement, 'dailyBenefit' | 'extension'>,
  days: number,
  before: number,
): Won {
  const ordinary = extension ? Math.max(0, Math.min(days, extension.after - before)) : days
  return won(ordinary * dailyBenefit + (days - ordinary) * (extension?.dailyBenefit ?? 0))
}

/** A round as it is planned: its period, the day it is due, and what it would pay with no day of work in it. */
export type PlannedRound = {
  readonly number: number
  readonly from: Day
  readonly dueOn: Day
  readonly atOffice: boolean
  readonly days: number
  readonly amount: Won
}

/**
 * The rounds of a claim until its days or its benefit year are used up, by the law of a day (고용보험법 제44조제2항, 제48조; 실업인정 및
 * 재취업지원규정 제12조). A period is the day after the round before to the due day, that day counted in.
 */
export function calendarOf(e: Entitlement, law: Day, off: Holidays = noHolidays): PlannedRound[] {
  const rounds: PlannedRound[] = []
  for (let left = e.benefitDays; left > 0; ) {
    const round = nextRound(e, rounds.at(-1), left, { law, off })
    rounds.push(round)
    left -= round.days
    if (round.dueOn >= e.benefitYearEnd) break
  }
  return rounds
}

/** By which law days are set, and which days nobody works on beside weekends. */
export type Setting = { readonly law: Day; readonly off: Holidays }

/** The round after another one, while days of benefit are left; the first one where there is none before. */
export function nextRound(
  e: Entitlement,
  before: Pick<PlannedRound, 'number' | 'dueOn'> | undefined,
  left: number,
  set: Setting,
): PlannedRound {
  const number = (before?.number ?? 0) + 1
  const atOffice = attendsOffice(number, set.law)
  const dueOn = dueDay(e, number, before?.dueOn, left, set)
  const from = before ? addDays(before.dueOn, 1) : firstDay(e, dueOn)
  const days = Math.min(left, payableDays(e, from, dueOn))
  return { number, from, dueOn, atOffice, days, amount: amountOf(e, days, e.benefitDays - left) }
}

// Where the waiting is longer than the first round (소득감소 이직), that round has no day to pay.
function firstDay({ payableFrom, registeredOn }: Entitlement, dueOn: Day): Day {
  return payableFrom <= dueOn ? payableFrom : registeredOn
}

/** How many days of a period can be paid at all: those from the first payable one to the end of the benefit year. */
export function payableDays(
  { payableFrom, benefitYearEnd }: Pick<Entitlement, 'payableFrom' | 'benefitYearEnd'>,
  from: Day,
  to: Day,
): number {
  const first = from > payableFrom ? from : payableFrom
  const last = to < benefitYearEnd ? to : benefitYearEnd
  return Math.max(0, daysBetween(first, last) + 1)
}

function dueDay(e: Entitlement, number: number, before: Day | undefined, left: number, set: Setting): Day {
  const nth = dueDayNumber(number, set.law)
  const due = nth === undefined ? undefined : addDays(e.registeredOn, nth)
  // Rounds of a claim that was granted on appeal are counted from later: what would lie before the one before is for the office to set.
  if (due !== undefined && (before === undefined || due > before)) return due
  return setDay(e, before ?? e.registeredOn, left, set)
}

// The office sets the day: the last working day within the limits, or sooner where nothing is left to pay after it.
function setDay(e: Entitlement, before: Day, left: number, { law, off }: Setting): Day {
  const { least, most } = setDays(law)
  const first = before < addDays(e.payableFrom, -1) ? addDays(e.payableFrom, -1) : before
  const ends = addDays(first, left)
  const end = ends < e.benefitYearEnd ? ends : e.benefitYearEnd
  const wanted = Math.min(most, Math.max(least, daysBetween(before, end)))
  const forward = workingDay(addDays(before, wanted), 1, off)
  if (daysBetween(before, forward) <= most) return forward
  const back = workingDay(addDays(before, most), -1, off)
  // No list of holidays is so long that a round could end before it may.
  return daysBetween(before, back) >= least ? back : workingDay(addDays(before, most), -1, noHolidays)
}
