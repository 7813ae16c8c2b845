import type { Status } from '../parameter.ts'
import type { RuleUse } from './about.ts'
import type { Node, Plain } from './node.ts'

/** A reference to a step by its number, or a bare value of the rule's text. */
export type Ref = number | { readonly is: Plain }

/** One step as it is stored, printed and checked. Steps stand after the steps that they use. */
export type TraceStep = {
  readonly id: number
  readonly op: string
  readonly of: readonly Ref[]
  /** null: not known. */
  readonly value: Plain | null
  readonly fact?: string
  readonly parameter?: string
  readonly table?: string
  readonly rule?: string
  readonly article?: string
  /** The first day of the version, parameter or table that was used. */
  readonly from?: string
  /** The step whose day chose the rule's version. */
  readonly by?: number
  readonly source?: string
  readonly status?: Status
}

/** The trace of some results: every step under them once, in an order in which each can be worked out. */
export function traceOf(results: readonly Node[]): TraceStep[] {
  const steps: TraceStep[] = []
  for (const result of results) written(result, steps)
  return steps
}

function written(node: Node, steps: TraceStep[]): number {
  if (node.writtenIn === steps) return node.writtenAs
  const { about } = node
  const by = about?.kind === 'rule' && about.by ? written(about.by, steps) : undefined
  const of: Ref[] = []
  for (const each of node.of)
    of.push(each.op === 'literal' && each.value !== undefined ? { is: each.value } : written(each, steps))
  const id = steps.length
  node.writtenIn = steps
  node.writtenAs = id
  steps.push(said(id, node, of, by))
  return id
}

// Written out field by field: spreading them together took half of the time of a trace.
function said(id: number, node: Node, of: readonly Ref[], by: number | undefined): TraceStep {
  const { op, about } = node
  const value = node.value ?? null
  switch (about?.kind) {
    case undefined:
      return { id, op, of, value }
    case 'fact':
      return { id, op, of, value, fact: about.fact.name }
    case 'parameter': {
      const { parameter, on } = about
      if (!on) return { id, op, of, value, parameter: parameter.id }
      const { from, source, status } = on
      return { id, op, of, value, parameter: parameter.id, from, source, status }
    }
    case 'table': {
      const { table, on } = about
      if (!on) return { id, op, of, value, table: table.id }
      const { from, source, status } = on
      return { id, op, of, value, table: table.id, from, source, status }
    }
    case 'rule':
      return named({ id, op, of, value }, about, by)
  }
}

type Bare = Pick<TraceStep, 'id' | 'op' | 'of' | 'value'>

function named({ id, op, of, value }: Bare, { rule, article, version }: RuleUse, by: number | undefined): TraceStep {
  const { name } = rule
  if (by === undefined) return { id, op, of, value, rule: name, article }
  if (!version) return { id, op, of, value, rule: name, article, by }
  return { id, op, of, value, rule: name, article, from: version.from, status: version.status, by }
}
