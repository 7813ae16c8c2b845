import type { Status } from '../parameter.ts'

/** A fact, a number of the law or a table that a rule used. */
export type Leaf = {
  readonly kind: 'fact' | 'parameter' | 'table'
  readonly name: string
  readonly label: string
  /** As a person reads it; absent when it is not known. */
  readonly value?: string
  /** For numbers of the law: from when they hold, who says so and how sure that is. Of facts: who said them. */
  readonly from?: string
  readonly source?: string
  readonly status?: Status
}

/** Why a value is what it is: one rule with what it did and what it stands on. Ready to be shown in any place. */
export type Explained = {
  readonly rule: string
  readonly label: string
  readonly value: string
  readonly article: string
  readonly why: string
  /** First day of the wording; absent when the value was given and not worked out. */
  readonly from?: string
  readonly status?: Status
  /** What chose the wording: 이직일 2026년 1월 31일. */
  readonly chosenBy?: string
  /** A line an operation: 기초일액 113,500원 × 지급률 60% = 68,100원. */
  readonly lines: readonly string[]
  readonly leaves: readonly Leaf[]
  readonly rules: readonly Explained[]
  /** Said above already: only its value is repeated. */
  readonly again: boolean
}
