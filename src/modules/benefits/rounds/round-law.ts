import type { Day } from '../../../kernel/day.ts'
import { Refused, refusal } from '../../../kernel/refusal.ts'
import { type Domain, type Outcome, decide, domainNamed, useParameter } from '../../law/index.ts'

const counted = useParameter('recognition-report-day-counted', '2026-09-01')
const least = useParameter('recognition-set-days-least', '2016-01-01')
const most = useParameter('recognition-set-days-most', '2016-01-01')

const recognition: Domain = found(domainNamed('recognition'))

function found(domain: Domain | undefined): Domain {
  if (!domain) throw new Error('the law has no field of recognition')
  return domain
}

/** Facts under the names of the law. */
export type Facts = Parameters<typeof decide>[1]

/** Results of the law of recognition on a day; what the facts leave open is not among them. */
export function decideOn(facts: Facts, law: Day, wanted: readonly string[]): Outcome['result'] {
  return decide(recognition, facts, law, { wanted }).result
}

/** Whether a round is at the office. A day whose law is not known here gives a refusal, never a guess. */
export function attendsOffice(round: number, law: Day): boolean {
  const word = decideOn({ round }, law, ['attendance'])['attendance']
  if (word === undefined) throw new Refused(refusal('benefits.rounds-not-known', 409, { facts: { day: law } }))
  return word === '고용센터 출석'
}

/** How many days after the report of unemployment a round is due; undefined where the office sets the day. */
export function dueDayNumber(round: number, law: Day): number | undefined {
  const nth = decideOn({ round }, law, ['dayNumberFromRegistration'])['dayNumberFromRegistration']
  return typeof nth === 'number' ? nth - counted.on(law).value : undefined
}

/** Within how many days after the one before the office sets a day (법 제44조제2항). */
export function setDays(law: Day): { least: number; most: number } {
  return { least: least.on(law).value, most: most.on(law).value }
}
