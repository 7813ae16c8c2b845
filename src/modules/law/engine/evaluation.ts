import { type Day, isDay } from '../../../kernel/day.ts'
import type { RuleUse } from './about.ts'
import { parameterStep, tableStep } from './constants.ts'
import { type Fact, asOf } from './fact.ts'
import { type Entry, type Node, type Plain, made, none } from './node.ts'
import type { AnyRule, Rule, Version } from './rule.ts'

/** What is known of a case, by fact name. */
export type Known = Readonly<Record<string, Plain | undefined>>

/** A rule that asks for itself: a fault of who wrote it. */
export class RuleCycle extends Error {}

/**
 * One question to the law: the facts and the day asked about. Pure: it has no clock and remembers nothing beyond itself.
 * Each rule and fact is one step, however often it is asked for.
 */
export class Evaluation {
  readonly #known: Known
  readonly #asked: Day
  readonly #asIf: boolean
  #day: Day | undefined

  /** `asIf`: every rule goes by the day asked about, as if the case had happened under the law of that day. */
  constructor(known: Known, day: Day, asIf = false) {
    this.#known = known
    this.#asked = day
    this.#asIf = asIf
  }

  /** A fact of the case; its value is undefined when it is not known. */
  fact<T extends Plain>(fact: Fact<T>): Node<T> {
    return fact.last.of(this) ?? fact.last.keep(this, this.#factStep(fact))
  }

  /** What a rule says, on the day that its own facts choose. */
  rule<T extends Plain>(rule: Rule<T>): Node<T> {
    const before = rule.last.of(this)
    if (before) return before
    if (!rule.last.begin(this)) throw new RuleCycle(rule.name)
    return rule.last.keep(this, this.#given(rule) ?? this.#computed(rule))
  }

  /** A number of the law on the day of the rule that asks. */
  parameter(id: string): Node<number> {
    return parameterStep(id, this.#day)
  }

  /** A table of the law on the day of the rule that asks. */
  table(id: string): Node<readonly Entry[]> {
    return tableStep(id, this.#day)
  }

  #factStep<T extends Plain>(fact: Fact<T>): Node<T> {
    const value = fact.name === asOf.name ? this.#asked : this.#known[fact.name]
    return made('fact', none, fact.holds(value) ? value : undefined, { kind: 'fact', fact })
  }

  #given<T extends Plain>(rule: Rule<T>): Node<T> | undefined {
    const fact = rule.given && this.fact(rule.given)
    if (fact?.value === undefined) return undefined
    return made('rule', [fact], fact.value, use(rule, this.#cited(rule), undefined, undefined))
  }

  #computed<T extends Plain>(rule: Rule<T>): Node<T> {
    const by = this.#chosenBy(rule)
    const day = isDay(by.value) ? by.value : undefined
    const version = day && rule.versions.findLast(({ from }) => from <= day)
    const outer = this.#day
    this.#day = day
    const result = version?.compute(this)
    this.#day = outer
    return made(
      'rule',
      result ? [result] : none,
      result?.value,
      use(rule, this.#cited(rule), version, by),
      version?.status === 'unverified',
    )
  }

  #cited({ article, cites }: AnyRule): string {
    const word = cites && this.#known[cites.by.name]
    return (typeof word === 'string' ? cites?.as[word] : undefined) ?? article
  }

  #chosenBy({ appliesBy }: AnyRule): Node<string> {
    if (this.#asIf) return this.fact(asOf)
    for (const source of appliesBy) {
      const found = 'versions' in source ? this.rule(source) : this.fact(source)
      if (found.value !== undefined) return found
    }
    return this.fact(asOf)
  }
}

function use(
  rule: AnyRule,
  article: string,
  version: Version<Plain> | undefined,
  by: Node<string> | undefined,
): RuleUse {
  return { kind: 'rule', rule, article, version, by }
}
