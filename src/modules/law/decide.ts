import type { Day } from '../../kernel/day.ts'
import type { Domain } from './engine/domain.ts'
import { Evaluation, type Known } from './engine/evaluation.ts'
import type { AnyFact } from './engine/fact.ts'
import { isUnverified, missingUnder } from './engine/look-under.ts'
import type { Node, Plain } from './engine/node.ts'
import { type TraceStep, traceOf } from './engine/trace.ts'

/** What the law says about a case on a day. */
export type Outcome = {
  /** Every result that the known facts settle, under the names of the vocabulary. */
  readonly result: Readonly<Record<string, Plain>>
  /** Facts without which other results stay open. */
  readonly missing: readonly AnyFact[]
  /** `estimate`: a number or wording below is unverified, so no decision can be signed on it. `open`: nothing is settled. */
  readonly status: 'settled' | 'estimate' | 'open'
  readonly trace: readonly TraceStep[]
}

/**
 * Asks the law: facts and a day in; results, what is missing and the trace out. Pure and idempotent. Facts that a domain
 * does not know are ignored, facts of the wrong form count as unknown (edges refuse them before).
 */
export function decide(domain: Domain, known: Known, day: Day, wanted?: readonly string[]): Outcome {
  const law = new Evaluation(known, day)
  const nodes = Object.entries(domain.results)
    .filter(([name]) => wanted?.includes(name) ?? true)
    .map(([name, rule]): [string, Node] => [name, rule.ask(law)])
  const settled = nodes.flatMap(([name, node]): [string, Node, Plain][] =>
    node.value === undefined || isGiven(node) ? [] : [[name, node, node.value]],
  )
  const status = settled.some(([, node]) => isUnverified(node)) ? 'estimate' : 'settled'
  return {
    result: Object.fromEntries(settled.map(([name, , value]) => [name, value])),
    missing: missingUnder(nodes.map(([, node]) => node)),
    status: settled.length === 0 ? 'open' : status,
    trace: traceOf(settled.map(([, node]) => node)),
  }
}

// What was given is no result.
function isGiven({ about }: Node): boolean {
  return about?.kind === 'rule' && about.version === undefined
}
