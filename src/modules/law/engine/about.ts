import type { Parameter, Value } from '../parameter.ts'
import type { Table, TableValue } from '../table.ts'
import type { AnyFact } from './fact.ts'
import type { Node, Plain } from './node.ts'
import type { AnyRule, Version } from './rule.ts'

/** What a step is about, besides its operation: the fact, the parameter's or table's value, or the rule and its version. */
export type About =
  | { readonly kind: 'fact'; readonly fact: AnyFact }
  | { readonly kind: 'parameter'; readonly parameter: Parameter; readonly on: Value | undefined }
  | { readonly kind: 'table'; readonly table: Table; readonly on: TableValue | undefined }
  | RuleUse

/** A rule as it was used: its version, the day that chose it, and the fact that gave the day. */
export type RuleUse = {
  readonly kind: 'rule'
  readonly rule: AnyRule
  /** The article that is cited in this case. */
  readonly article: string
  /** Undefined: no version was in force on the day, or the value was given as a fact. */
  readonly version: Version<Plain> | undefined
  /** The fact whose day chose the version. */
  readonly by: Node<string> | undefined
}
