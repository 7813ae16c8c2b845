import { type Day, isDay } from '../../../kernel/day.ts'
import type { RuleUse } from './about.ts'
import { parameterStep, tableStep } from './constants.ts'
import { type Fact, asOf } from './fact.ts'
import { type Entry, type Node, type Plain, none } from './node.ts'
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
  readonly #open = new Set<object>()
  #day: Day | undefined

  constructor(known: Known, day: Day) {
    this.#known = { ...known, asOf: day }
  }

  /** A fact of the case; its value is undefined when it is not known. */
  fact<T extends Plain>(fact: Fact<T>): Node<T> {
    const before = fact.steps.get(this)
    if (before) return before
    const value = this.#known[fact.name]
    const made: Node<T> = {
      op: 'fact',
      of: none,
      value: fact.holds(value) ? value : undefined,
      about: { kind: 'fact', fact },
    }
    fact.steps.set(this, made)
    return made
  }

  /** What a rule says, on the day that its own facts choose. */
  rule<T extends Plain>(rule: Rule<T>): Node<T> {
    const before = rule.steps.get(this)
    if (before) return before
    if (this.#open.has(rule)) throw new RuleCycle(rule.name)
    this.#open.add(rule)
    const made = this.#given(rule) ?? this.#computed(rule)
    this.#open.delete(rule)
    rule.steps.set(this, made)
    return made
  }

  /** A number of the law on the day of the rule that asks. */
  parameter(id: string): Node<number> {
    return parameterStep(id, this.#day)
  }

  /** A table of the law on the day of the rule that asks. */
  table(id: string): Node<readonly Entry[]> {
    return tableStep(id, this.#day)
  }

  #given<T extends Plain>(rule: Rule<T>): Node<T> | undefined {
    const fact = rule.given && this.fact(rule.given)
    if (fact?.value === undefined) return undefined
    return { op: 'rule', of: [fact], value: fact.value, about: use(rule, undefined, undefined) }
  }

  #computed<T extends Plain>(rule: Rule<T>): Node<T> {
    const by = this.#chosenBy(rule)
    const day = isDay(by.value) ? by.value : undefined
    const version = day && rule.versions.findLast(({ from }) => from <= day)
    const outer = this.#day
    this.#day = day
    const result = version?.compute(this)
    this.#day = outer
    return { op: 'rule', of: result ? [result] : none, value: result?.value, about: use(rule, version, by) }
  }

  #chosenBy({ appliesBy }: AnyRule): Node<string> {
    for (const fact of appliesBy) {
      const found = this.fact(fact)
      if (found.value !== undefined) return found
    }
    return this.fact(asOf)
  }
}

function use(rule: AnyRule, version: Version<Plain> | undefined, by: Node<string> | undefined): RuleUse {
  return { kind: 'rule', rule, version, by }
}
