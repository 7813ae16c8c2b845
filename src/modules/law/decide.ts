import type { Day } from '../../kernel/day.ts'
import type { Domain } from './engine/domain.ts'
import { Evaluation, type Known } from './engine/evaluation.ts'
import { type AnyFact, asOf } from './engine/fact.ts'
import { missingUnder } from './engine/missing.ts'
import { type NoValue, noValueUnder } from './engine/no-value.ts'
import type { Node, Plain } from './engine/node.ts'
import { type TraceStep, traceOf } from './engine/trace.ts'

/** What the law says about a case on a day. */
export type Outcome = {
  /** Every result that the known facts settle, under the names of the vocabulary. */
  readonly result: Readonly<Record<string, Plain>>
  /** Facts without which other results stay open. */
  readonly missing: readonly AnyFact[]
  /** Numbers, tables and rules that have no value on their day or for this case: no fact settles what stands on them. */
  readonly noValue: readonly NoValue[]
  /**
   * Of the results that are settled, even if others stay open. `estimate`: a number or wording below is unverified, so no decision
   * can be signed on it. `open`: nothing is settled.
   */
  readonly status: 'settled' | 'estimate' | 'open'
  readonly trace: readonly TraceStep[]
}

/** What is asked for: some results only, or the law of the day as if the case had happened under it. */
export type Asking = { readonly wanted?: readonly string[]; readonly asIf?: boolean }

/**
 * Asks the law: facts and a day in; results, what is missing and the trace out. Pure and idempotent. Facts that a domain
 * does not know are ignored, facts of the wrong form count as unknown (edges refuse them before).
 */
export function decide(domain: Domain, known: Known, day: Day, asking: Asking = {}): Outcome {
  const { result, settled, nodes, asked } = ask(domain, known, day, asking)
  const open = nodes.filter(([, { value }]) => value === undefined)
  const status = settled.some(({ unverified }) => unverified) ? 'estimate' : 'settled'
  return {
    result,
    missing: missingUnder(open.map(([, node]) => node)),
    noValue: noValueUnder(open, day),
    status: settled.length === 0 ? 'open' : status,
    trace: settled.length === 0 ? [] : traceOf([asked, ...settled]),
  }
}

/** The same without writing the trace down: what a run over hundreds of thousands of cases needs. */
export function resultOf(domain: Domain, known: Known, day: Day, asking: Asking = {}): Outcome['result'] {
  return ask(domain, known, day, asking).result
}

type Asked = {
  readonly result: Record<string, Plain>
  readonly settled: readonly Node[]
  readonly nodes: readonly (readonly [name: string, node: Node])[]
  /** The day asked about, the first step of every trace. */
  readonly asked: Node
}

function ask(domain: Domain, known: Known, day: Day, { wanted, asIf }: Asking): Asked {
  const law = new Evaluation(known, day, asIf)
  const result: Record<string, Plain> = {}
  const [settled, nodes]: [Node[], [string, Node][]] = [[], []]
  for (const name of wanted ?? Object.keys(domain.results)) {
    const node = domain.results[name]?.ask(law)
    if (!node) continue
    nodes.push([name, node])
    if (node.value === undefined || isGiven(node)) continue
    settled.push(node)
    result[name] = node.value
  }
  return { result, settled, nodes, asked: law.fact(asOf) }
}

// What was given is no result.
function isGiven({ about }: Node): boolean {
  return about?.kind === 'rule' && about.version === undefined
}
