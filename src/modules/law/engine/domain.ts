import type { AnyFact, Label } from './fact.ts'
import type { Plain } from './node.ts'
import type { Rule } from './rule.ts'

/** A field of the law with the facts it asks for and the results it gives, both under the names of the vocabulary. */
export type Domain = {
  readonly id: string
  readonly label: Label
  readonly facts: readonly (AnyFact & { readonly holds: (value: unknown) => value is Plain })[]
  readonly results: Readonly<Record<string, Result>>
}

/** A rule whose value is a result, whatever its type. */
export type Result = Rule<number> | Rule<boolean> | Rule<string>
