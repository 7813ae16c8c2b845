import { type Day, addDays, toDay } from '../../../kernel/day.ts'
import { domainNamed, decide } from '../../law/index.ts'
import type { Row } from '../tables.ts'
import type { Span } from './spans.ts'

/** A spell that has ended. */
export type Lost = Row<'spell'> & { readonly to_day: string }

/** Whether a spell has ended. */
export function isLost(spell: Row<'spell'>): spell is Lost {
  return spell.to_day !== null
}

/** Employees, daily workers among them: their unit is the day, that of the others the month. */
export function isEmployee({ kind }: Pick<Row<'spell'>, 'kind'>): boolean {
  return kind === '근로자' || kind === '일용' || kind === '건설일용'
}

/** The name under which the law asks for the day on which a spell ended. */
export function endingFact({ kind }: Pick<Row<'spell'>, 'kind'>): 'separationDate' | 'closureDate' {
  return kind === '자영업자' ? 'closureDate' : 'separationDate'
}

/** A day that the law worked out; throws where it worked out none. */
export function dayIn(value: unknown): Day {
  return toDay(typeof value === 'string' ? value : '')
}

type Answers = Readonly<Record<string, unknown>>

/**
 * The days in which insured time counts: the base period of the law, and nothing up to a separation that already yielded
 * benefit (고용보험법 제40조제2항, 제41조제2항).
 */
export function windowOf(spell: Lost, answers: Answers, paidUntil: Day | undefined): Span {
  const to = toDay(spell.to_day)
  const known = { workerType: spell.kind, [endingFact(spell)]: spell.to_day, ...narrowing(answers) }
  const start = dayIn(decide(eligibility(), known, to, { wanted: ['basePeriodStart'] }).result['basePeriodStart'])
  const after = paidUntil === undefined ? start : addDays(paidUntil, 1)
  return { from: after > start ? after : start, to }
}

function narrowing(answers: Answers): Record<string, number> {
  const asked = ['unpaidAbsenceDays', 'weeklyHoursAtSeparation', 'weeklyDaysAtSeparation', 'shortHourInsuredDays']
  return Object.fromEntries(asked.flatMap((name) => (typeof answers[name] === 'number' ? [[name, answers[name]]] : [])))
}

/** The field of the law in which a claim is decided. */
export function eligibility(): NonNullable<ReturnType<typeof domainNamed>> {
  const domain = domainNamed('eligibility')
  if (!domain) throw new Error('no domain eligibility')
  return domain
}
