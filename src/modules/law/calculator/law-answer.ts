import type { Day } from '../../../kernel/day.ts'
import { Refused, refusal } from '../../../kernel/refusal.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { type Outcome, decide } from '../decide.ts'
import { domainNamed } from '../domains.ts'
import type { Domain } from '../engine/domain.ts'
import type { AnyFact, Label } from '../engine/fact.ts'
import { type FactFault, readFacts } from '../read-facts.ts'
import { askedFacts, stillMissing, unusedFacts } from './asked-facts.ts'
import { headlines } from './headlines.ts'
import { sentence } from './sentence.ts'
import { termText } from './term-text.ts'

/** A question as programs ask it. */
export type LawQuestion = {
  readonly domain: string
  readonly facts: Readonly<Record<string, unknown>>
  /** All results when absent. */
  readonly wanted?: readonly string[] | undefined
}

/** What the law says of it: the outcome, its sentence, and which facts nobody asked for. */
export type LawAnswer = Omit<Outcome, 'missing'> & {
  readonly domain: string
  readonly asOf: Day
  readonly sentence: Label
  readonly missing: readonly SaidFact[]
  readonly unused: readonly string[]
}

/** A fact as programs read it, with what its name means in everyday words where that helps. */
export type SaidFact = Pick<AnyFact, 'name' | 'label' | 'kind' | 'choices' | 'judgement'> & { readonly hint?: Label }

/** Answers a question to the law on a day; refuses a domain, a result or facts that are not there or cannot be read. */
export function answerTo({ domain: named, facts, wanted: asked }: LawQuestion, day: Day): LawAnswer {
  const domain = domainNamed(named)
  if (!domain) throw new Refused(refusal('law.unknown-domain', 422, { facts: { domain: named.slice(0, 60) } }))
  const unknown = asked?.find((name) => !Object.hasOwn(domain.results, name))
  if (unknown !== undefined)
    throw new Refused(refusal('law.unknown-result', 422, { facts: { name: unknown.slice(0, 60) } }))
  const { known, faults } = readFacts(domain, facts)
  if (faults.length > 0) throw new Refused(unreadable(domain, faults))
  const question = { domain, known, day, wanted: asked ?? Object.keys(domain.results) }
  const outcome = decide(domain, known, day, { wanted: question.wanted })
  const missing = stillMissing(question, outcome)
  const say = (lang: Lang): string => sentence(domain, outcome.result, asked ?? headlines(domain), lang) ?? ''
  return {
    domain: domain.id,
    asOf: day,
    ...outcome,
    sentence: { ko: say('ko'), en: say('en') },
    missing: missing.map(saidFact),
    unused: unusedFacts(question, askedFacts(question, missing)).map(({ name }) => name),
  }
}

function unreadable(domain: Domain, faults: readonly FactFault[]): ReturnType<typeof refusal> {
  const kindOf = (name: string): string => domain.facts.find((fact) => fact.name === name)?.kind ?? ''
  const fields = Object.fromEntries(
    faults.map(({ fact, fault }) => [
      `facts.${fact}`,
      fault === 'unknown' ? 'not a fact of this domain' : `not of kind ${kindOf(fact)}`,
    ]),
  )
  return refusal('law.unreadable-facts', 422, { fields })
}

/** What programs read of a fact. */
export function saidFact(fact: AnyFact): SaidFact {
  const { name, label, kind, choices, judgement } = fact
  const [ko, en] = [termText(fact, 'ko'), termText(fact, 'en')]
  return { name, label, kind, choices, judgement, ...(ko !== undefined && en !== undefined && { hint: { ko, en } }) }
}
