import { Evaluation } from '../engine/evaluation.ts'
import { type AnyFact, asOf } from '../engine/fact.ts'
import type { Node } from '../engine/node.ts'
import type { AnyRule } from '../engine/rule.ts'
import type { Question } from './question.ts'

/** The facts on which an answer stands, each where the law came upon it first. */
export type AskedFacts = {
  /** Without these a result stays open, or they are known, or their day chooses the law. */
  readonly needed: readonly AnyFact[]
  /** The law presumes something until told, or another fact says the same. */
  readonly more: readonly AnyFact[]
}

/** Which facts a form asks for: those that the law asks for of this case, not all that the domain knows. */
export function askedFacts({ domain, known, day, wanted }: Question, missing: readonly AnyFact[]): AskedFacts {
  const law = new Evaluation(known, day)
  const nodes = wanted.flatMap((name) => domain.results[name]?.ask(law) ?? [])
  const { needed, more } = visited(nodes, law)
  const must = new Set([...missing, ...needed].map(({ name }) => name))
  const all = ofDomain([...needed, ...more])
  const first = all.filter(({ name }) => must.has(name) || known[name] !== undefined)
  return { needed: first, more: all.filter((fact) => !first.includes(fact)) }

  function ofDomain(facts: readonly AnyFact[]): AnyFact[] {
    const own = new Set(domain.facts.map(({ name }) => name))
    return [...new Map(facts.map((fact) => [fact.name, fact])).values()].filter(({ name }) => own.has(name))
  }
}

type Visited = { readonly needed: Set<AnyFact>; readonly more: Set<AnyFact> }

function visited(nodes: readonly Node[], law: Evaluation): Visited {
  const found: Visited = { needed: new Set(), more: new Set() }
  const seen = new Set<Node>()
  for (const node of nodes) visit(node)
  return found

  function visit(node: Node): void {
    if (seen.has(node)) return
    seen.add(node)
    if (node.about?.kind === 'fact' && node.about.fact.name !== asOf.name) found.more.add(node.about.fact)
    if (node.about?.kind === 'rule') choosers(node.about.rule)
    for (const each of node.of) visit(each)
  }

  // The first day that may choose the wording is asked for; the others only where somebody has them.
  function choosers({ appliesBy, given }: AnyRule): void {
    appliesBy.forEach((chooser, at) => {
      if ('ask' in chooser) visit(chooser.ask(law))
      else (at === 0 ? found.needed : found.more).add(chooser)
    })
    if (given) found.more.add(given)
  }
}
