import type { Status } from '../parameter.ts'
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
  const ids = new Map<Node, number>()
  for (const result of results) visit(result)
  return steps

  function visit(node: Node): number {
    const before = ids.get(node)
    if (before !== undefined) return before
    const use = node.about?.kind === 'rule' ? node.about.by : undefined
    const by = use && visit(use)
    const of = node.of.map((each) =>
      each.op === 'literal' && each.value !== undefined ? { is: each.value } : visit(each),
    )
    const id = steps.length
    ids.set(node, id)
    steps.push({ id, op: node.op, of, value: node.value ?? null, ...said(node), ...(by !== undefined && { by }) })
    return id
  }
}

function said({ about }: Node): Partial<TraceStep> {
  switch (about?.kind) {
    case undefined:
      return {}
    case 'fact':
      return { fact: about.fact.name }
    case 'parameter':
      return { parameter: about.parameter.id, ...(about.on && inForce(about.on)) }
    case 'table':
      return { table: about.table.id, ...(about.on && inForce(about.on)) }
    case 'rule':
      return {
        rule: about.rule.name,
        article: about.rule.article,
        ...(about.version && { from: about.version.from, status: about.version.status }),
      }
  }
}

function inForce(on: { from: string; source: string; status: Status }): Partial<TraceStep> {
  return { from: on.from, source: on.source, status: on.status }
}
