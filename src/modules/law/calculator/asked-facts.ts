import { type Outcome, decide } from '../decide.ts'
import { Evaluation } from '../engine/evaluation.ts'
import { type AnyFact, asOf } from '../engine/fact.ts'
import { missingUnder } from '../engine/missing.ts'
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
  const { needed, all: met } = visited(nodes, law)
  const must = new Set([...missing, ...needed].map(({ name }) => name))
  const all = ofDomain([...met])
  const first = all.filter(({ name }) => must.has(name) || known[name] !== undefined)
  return { needed: first, more: all.filter((fact) => !first.includes(fact)) }

  function ofDomain(facts: readonly AnyFact[]): AnyFact[] {
    const own = new Set(domain.facts.map(({ name }) => name))
    return [...new Map(facts.map((fact) => [fact.name, fact])).values()].filter(({ name }) => own.has(name))
  }
}

/** What is worth telling: facts missing for results whose law is known on the day. Told, they lead to something. */
export function stillMissing(
  { domain, known, day, wanted }: Question,
  { noValue, missing }: Pick<Outcome, 'noValue' | 'missing'>,
): readonly AnyFact[] {
  const closed = new Set(noValue.flatMap(({ why, results }) => (why === 'unset' || why === 'none' ? results : [])))
  if (closed.size === 0) return missing
  return decide(domain, known, day, { wanted: wanted.filter((name) => !closed.has(name)) }).missing
}

/** What was told and no result asks for in this case: it changes nothing, and who told it should know. */
export function unusedFacts(question: Question, { needed, more }: AskedFacts): AnyFact[] {
  return question.domain.facts.filter(
    (fact) => question.known[fact.name] !== undefined && ![...needed, ...more].some(({ name }) => name === fact.name),
  )
}

/** Facts in the order in which the law comes upon them, and those of them that a form asks for first. */
type Visited = { readonly all: Set<AnyFact>; readonly needed: Set<AnyFact> }

function visited(nodes: readonly Node[], law: Evaluation): Visited {
  const found: Visited = { all: new Set(), needed: new Set() }
  const seen = new Set<Node>()
  for (const node of nodes) visit(node)
  return found

  function visit(node: Node): void {
    if (seen.has(node)) return
    seen.add(node)
    if (node.about?.kind === 'fact' && node.about.fact.name !== asOf.name) found.all.add(node.about.fact)
    if (node.about?.kind === 'rule') choosers(node.about.rule)
    if (node.value === undefined) papers(node)
    for (const each of node.of) visit(each)
  }

  // The first day that may choose the wording is asked for; the others only where somebody has them.
  function choosers({ appliesBy, given }: AnyRule): void {
    appliesBy.forEach((chooser, at) => {
      if ('ask' in chooser) visit(chooser.ask(law))
      else add(chooser, at === 0)
    })
    if (given) add(given, false)
  }

  // Who does not have the paper may have what it was worked out from: both have their field, the paper's first.
  function papers({ about, of }: Node): void {
    if (about?.kind !== 'rule' || !about.rule.given || !about.rule.onPaper) return
    for (const fact of [about.rule.given, ...missingUnder(of)]) add(fact, true)
  }

  function add(fact: AnyFact, needed: boolean): void {
    found.all.add(fact)
    if (needed) found.needed.add(fact)
  }
}
