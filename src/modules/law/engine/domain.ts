import type { AnyFact, Label } from './fact.ts'
import type { Plain } from './node.ts'
import type { Rule } from './rule.ts'

/** A field of the law with the facts it asks for and the results it gives, both under the names of the vocabulary. */
export type Domain = {
  readonly id: string
  readonly label: Label
  readonly facts: readonly DomainFact[]
  readonly results: Readonly<Record<string, Result>>
  readonly does: Does
}

/**
 * What results do to a person, by their names: from this follows which decisions are a no, which only a person may say. A yes or no
 * that stands in none is a no when it is false; other results that stand in none only explain.
 */
export type Does = {
  /** Nothing, or less than was asked for or than before, is a no. */
  readonly gives?: readonly string[]
  /** Yes, or anything above nothing, is a no. */
  readonly takes?: readonly string[]
  /** More, or later, than before is a no. */
  readonly costs?: readonly string[]
  /** Any other word than these is a no. */
  readonly words?: Readonly<Record<string, readonly string[]>>
}

/** A fact as a domain lists it, whatever its type. */
export type DomainFact = AnyFact & { readonly holds: (value: unknown) => value is Plain }

/** A rule whose value is a result, whatever its type. */
export type Result = Rule<number> | Rule<boolean> | Rule<string>
