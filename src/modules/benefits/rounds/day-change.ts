import { type Day, addDays, monthsBetween, toDay } from '../../../kernel/day.ts'
import { useParameter } from '../../law/index.ts'

/** Why the day of a round is to be changed. */
export const grounds = ['before', 'cause', 'mistake', 'job'] as const
/** One of them. */
export type Ground = (typeof grounds)[number]

const days = useParameter('recognition-change-days', '2016-01-01')
const mistakes = useParameter('recognition-change-mistakes', '2016-01-01')
const months = useParameter('recognition-change-job-months', '2016-01-01')

/** A round whose day is to be changed: its own day, the days of its neighbours, and how often a mistake was forgiven. */
export type Changing = {
  readonly from: Day
  readonly due: Day
  readonly nextDue: Day | undefined
  readonly forgiven: number
  readonly today: Day
}

/** What is wrong with a wish, by field; nothing when it may be asked for. */
export function faultsOf({ ground, wanted }: { ground: Ground; wanted: Day }, round: Changing): Record<string, string> {
  return {
    ...(!inTime(ground, round) && { ground: 'too-late' }),
    ...(ground === 'mistake' && round.forgiven >= mistakes.on(round.today).value && { ground: 'used-up' }),
    ...(!fits(ground, wanted, round) && { wanted: 'not-then' }),
  }
}

/** Grounds on which a day may be changed now. */
export function openGrounds(round: Changing): Ground[] {
  const left = round.forgiven < mistakes.on(round.today).value
  return grounds.filter((ground) => inTime(ground, round) && (ground !== 'mistake' || left))
}

/** Whether the rules grant it without anybody looking: a mistake is forgiven as often as the law says, the rest is judged. */
export function isMechanical(ground: Ground): boolean {
  return ground === 'mistake'
}

/** Whether a day that has passed may still be changed for a cause or by mistake. */
export function isChangeable(due: Day, today: Day): boolean {
  return today >= due && today <= addDays(due, days.on(today).value)
}

// Before the day for whatever reason; after it within the days or months of the law.
function inTime(ground: Ground, { due, today }: Changing): boolean {
  if (ground === 'before') return today < due
  if (ground === 'job')
    return today >= due && monthsBetween(addDays(due, 1), addDays(today, -1)) < months.on(today).value
  return isChangeable(due, today)
}

// Never before today, nor on or after the day of the next round; after the day no later than it may be asked for.
function fits(ground: Ground, wanted: Day, { from, due, nextDue, today }: Changing): boolean {
  if (wanted < today || wanted < from || (nextDue !== undefined && wanted >= nextDue)) return false
  return ground === 'job' || wanted <= toDay(addDays(due, days.on(today).value))
}
