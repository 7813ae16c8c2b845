import { type Day, addDays } from '../../../kernel/day.ts'
import { useParameter } from '../../law/index.ts'

const since = '2016-01-01'
const ask = useParameter('appeal-days', since)

/** Fields whose decisions are contested before the examiner (고용보험법 §87①); of others it is not verified where. */
const contestable: ReadonlySet<string> = new Set([
  'eligibility',
  'benefit',
  'recognition',
  'extension',
  'earlyReemployment',
  'misconduct',
  'parental',
])

/** Whether a decision of the field goes to the examiner. */
export function isContestable(domain: string): boolean {
  return contestable.has(domain)
}

/** The last day to ask, when the decision became known on a day; that day does not count (민법 §157). */
export function lastDayToAsk(known: Day): Day {
  return addDays(known, ask.on(known).value)
}

/** How many days there are to ask. */
export function daysToAsk(on: Day): number {
  return ask.on(on).value
}
