import { type Day, dayOf } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import type { AnyFact, Outcome, TraceStep } from '../../law/index.ts'
import { type History, factsOf } from './facts-of.ts'
import { type KnownFact, valuesOf } from './known-fact.ts'
import { readHistory } from './read-history.ts'
import { benefitOf, conditionsOf, eligibilityOf, periodOf, presumptions } from './wanted.ts'

type Numbers = {
  /** undefined: it hangs on something nobody has said yet. */
  readonly eligible: boolean | undefined
  /** The law's word for the first condition that fails. */
  readonly reason: string | undefined
  readonly days: number | undefined
  readonly won: number | undefined
  readonly firstPayable: string | undefined
  readonly waitingDays: number | undefined
  readonly yearEnd: string | undefined
}

/** What a claim would come to, from what is known today. */
export type Estimate = Numbers & {
  /** The separation certificate is not there yet. */
  readonly certificateMissing: boolean
  /** What no register knows. */
  readonly missing: readonly AnyFact[]
  /** Numbers of the law under the amounts that were not read in their source: nothing can be signed on them. */
  readonly unread: readonly string[]
  /** What was taken for granted, for the numbers only. */
  readonly presumed: readonly string[]
  readonly facts: readonly KnownFact[]
  /** The conditions as the facts settle them; what is not there is open. */
  readonly conditions: Readonly<Record<string, unknown>>
  /** Why: of the conditions from what was said, of the amounts with what is taken for granted. */
  readonly trace: Readonly<Record<'conditions' | 'period' | 'amounts', readonly TraceStep[]>>
}

/** What benefit after one spell would come to: eligible, days, won a day, and what is missing. Nothing is kept. */
export async function estimate(tx: Tx, node: Node, person: string, spell: string): Promise<Estimate | undefined> {
  const claimedOn = dayOf(node.clock.now())
  const history = await readHistory(tx, node, { person, spell, claimedOn, answers: {} })
  return history && estimateOf(history, claimedOn)
}

/** The same of a history at hand. Pure. */
export function estimateOf(history: History, today: Day): Estimate {
  const facts = factsOf(history)
  const said = valuesOf(facts)
  const presumed = presumptions(today)
  const [law, amounts] = [eligibilityOf({ ...presumed, ...said }, today), benefitOf({ ...presumed, ...said }, today)]
  const [asked, period] = [conditionsOf(said, today), periodOf(said, today)]
  return {
    ...numbersOf({ ...law.result, ...amounts.result }),
    certificateMissing: history.certificate === undefined && history.spell.kind !== '자영업자',
    missing: [...asked.missing, ...eligibilityOf(said, today).missing, ...benefitOf(said, today).missing].filter(
      isFirst,
    ),
    unread: unreadIn(amounts),
    presumed: Object.keys(presumed).filter((name) => said[name] === undefined),
    facts,
    // Two of the conditions are judgements themselves.
    conditions: { ...said, ...asked.result, ...period.result },
    trace: { conditions: asked.trace, period: period.trace, amounts: amounts.trace },
  }
}

function unreadIn({ trace }: Outcome): string[] {
  const steps = trace.filter(({ status, parameter }) => status === 'unverified' && parameter !== undefined)
  return [...new Set(steps.map(({ parameter = '' }) => parameter))]
}

function numbersOf(results: Readonly<Record<string, unknown>>): Numbers {
  return {
    eligible: typeof results['eligible'] === 'boolean' ? results['eligible'] : undefined,
    reason: word(results['reason']),
    days: amount(results['benefitDays']),
    won: amount(results['dailyBenefit']),
    firstPayable: word(results['firstPayableDate']),
    waitingDays: amount(results['waitingDays']),
    yearEnd: word(results['benefitYearEnd']),
  }
}

function isFirst({ name }: AnyFact, at: number, all: readonly AnyFact[]): boolean {
  return all.findIndex((each) => each.name === name) === at
}
function word(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
function amount(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}
