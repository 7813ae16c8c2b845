import type { Day } from '../../../kernel/day.ts'
import { decide, resultOf } from '../decide.ts'
import type { Domain } from '../engine/domain.ts'
import type { Known } from '../engine/evaluation.ts'
import type { Plain } from '../engine/node.ts'
import type { TraceStep } from '../engine/trace.ts'

/** A result before and after, and for amounts by how much. */
export type Change = {
  readonly result: string
  readonly before: Plain | undefined
  readonly after: Plain | undefined
  /** After less before: won or days. Absent when one of them is no number. */
  readonly by?: number
}

/** What another day's law changes for a case, and the wordings, parameters and tables that make it. */
export type Difference = { readonly changes: readonly Change[]; readonly because: readonly Because[] }
export type Because = {
  readonly kind: 'rule' | 'parameter' | 'table'
  readonly name: string
  readonly before: string | undefined
  readonly after: string | undefined
}

/**
 * The case under the law that applies to it, against the law of another day as if it had happened then. Undefined when
 * nothing changes. Facts stay the same: what people would do differently under another law is not in it.
 */
export function compareLaws(
  domain: Domain,
  known: Known,
  day: Day,
  under: Day,
  wanted: readonly string[] = Object.keys(domain.results),
): Difference | undefined {
  const before = resultOf(domain, known, day, { wanted })
  const after = resultOf(domain, known, under, { wanted, asIf: true })
  const names = wanted.filter((name) => before[name] !== after[name])
  if (names.length === 0) return undefined
  return {
    changes: names.map((name) => change(name, before[name], after[name])),
    because: reasons(domain, known, day, under, names),
  }
}

function change(result: string, before: Plain | undefined, after: Plain | undefined): Change {
  const numbers = typeof before === 'number' && typeof after === 'number'
  return { result, before, after, ...(numbers && { by: after - before }) }
}

function reasons(domain: Domain, known: Known, day: Day, under: Day, wanted: readonly string[]): Because[] {
  const before = sources(decide(domain, known, day, { wanted }).trace)
  const after = sources(decide(domain, known, under, { wanted, asIf: true }).trace)
  const keys = new Set([...before.keys(), ...after.keys()])
  return [...keys].flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)]
    const { kind, name } = old ?? now ?? { kind: 'rule', name: key }
    return old?.from === now?.from ? [] : [{ kind, name, before: old?.from, after: now?.from }]
  })
}

type Source = { readonly kind: Because['kind']; readonly name: string; readonly from: string | undefined }

function sources(trace: readonly TraceStep[]): Map<string, Source> {
  return new Map(
    trace.flatMap(({ rule, parameter, table, from }): [string, Source][] => {
      const kind = rule !== undefined ? 'rule' : parameter !== undefined ? 'parameter' : 'table'
      const name = rule ?? parameter ?? table
      return name === undefined ? [] : [[`${kind} ${name}`, { kind, name, from }]]
    }),
  )
}
