import type { Status, Value } from '../parameter.ts'
import type { TableValue } from '../table.ts'
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
  if (node.place.trace === steps) return node.place.id
  const { about } = node
  const by = about?.kind === 'rule' && about.by ? written(about.by, steps) : undefined
  const of: Ref[] = []
  for (const each of node.of)
    of.push(each.op === 'literal' && each.value !== undefined ? { is: each.value } : written(each, steps))
  const id = steps.length
  node.place = { trace: steps, id }
  steps.push(said(id, node, of, by))
  return id
}

function said(id: number, node: Node, of: readonly Ref[], by: number | undefined): TraceStep {
  const { op, about } = node
  const value = node.value ?? null
  switch (about?.kind) {
    case undefined:
      return { id, op, of, value }
    case 'fact':
      return { id, op, of, value, fact: about.fact.name }
    case 'parameter':
      return { id, op, of, value, parameter: about.parameter.id, ...inForce(about.on) }
    case 'table':
      return { id, op, of, value, table: about.table.id, ...inForce(about.on) }
    case 'rule':
      return { id, op, of, value, ...named(about), ...(by !== undefined && { by }) }
  }
}

function named({ rule, version }: RuleUse): Partial<TraceStep> {
  const { name, article } = rule
  if (!version) return { rule: name, article }
  return { rule: name, article, from: version.from, status: version.status }
}

function inForce(on: Value | TableValue | undefined): Partial<TraceStep> {
  return on ? { from: on.from, source: on.source, status: on.status } : {}
}
