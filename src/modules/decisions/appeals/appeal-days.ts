import { type Day, addDays } from '../../../kernel/day.ts'
import { useParameter } from '../../law/index.ts'
import type { Instance } from '../tables.ts'

const since = '2016-01-01'
const ask = useParameter('appeal-days', since)
const examiner = useParameter('appeal-examiner-days', since)
const more = useParameter('appeal-examiner-more-days', since)
const committee = useParameter('appeal-committee-days', since)

/** Fields whose decisions are contested before the examiner (고용보험법 §87①); of others it is not verified where. */
const contestable: ReadonlySet<string> = new Set([
  'eligibility',
  'benefit',
  'recognition',
  'extension',
  'earlyReemployment',
  'misconduct',
  'parental',
  'leave',
  'jobCosts',
])

/** Whether a decision of the field goes to the examiner. */
export function isContestable(domain: string): boolean {
  return contestable.has(domain)
}

/** The last day to ask, when the decision became known on a day; that day does not count (민법 §157). */
export function lastDayToAsk(known: Day): Day {
  return addDays(known, ask.on(known).value)
}

/** The day by which it is decided, when it came in on a day. */
export function dueOn(instance: Instance, received: Day): Day {
  return addDays(received, (instance === 'examiner' ? examiner : committee).on(received).value)
}

/** The day by which the examiner decides after having taken longer, once (고용보험법 §89②). */
export function longerDue(due: Day): Day {
  return addDays(due, more.on(due).value)
}

/** How many days there are to ask. */
export function daysToAsk(on: Day): number {
  return ask.on(on).value
}

/** The clocks of appeals, for what other parts decide by name. */
export const appealClock: {
  readonly days: typeof daysToAsk
  readonly until: typeof lastDayToAsk
  readonly due: typeof dueOn
  readonly longer: typeof longerDue
} = { days: daysToAsk, until: lastDayToAsk, due: dueOn, longer: longerDue }
