import type { Concept } from './concept-rows.ts'
import type { Group } from './groups.ts'
import type { SaidPeriod } from './pay-phrases.ts'

/** What is said but cannot be looked for, with the reason that is shown. */
export type Unsure = 'commute' | 'taste' | 'age' | 'hours' | 'minimum' | 'guide'

/** What words of a query mean. */
export type Meaning =
  /** `word`: the word itself where `text` says more ('카드영업 빼고'). */
  | { readonly kind: 'word'; readonly word?: string }
  | { readonly kind: 'region'; readonly regions: readonly string[]; readonly place?: string }
  | { readonly kind: 'pay'; readonly per: SaidPeriod; readonly amount: number; readonly most?: number }
  | { readonly kind: 'career'; readonly name: string; readonly years: number }
  | { readonly kind: 'concept'; readonly concept: Concept; readonly note?: string }
  | {
      readonly kind: 'hours'
      readonly name: string
      readonly days?: number
      readonly shift?: 'night' | 'weekend'
      readonly terms: readonly string[]
      readonly without?: readonly string[]
    }
  | { readonly kind: 'unsure'; readonly why: Unsure; readonly name?: string; readonly number?: number }

/**
 * One part of a query. `text` is what was typed, so that it can be taken out again; `not` says that it is not wanted, `soft` that a
 * vacancy without it is still near. `meant` is what was probably meant instead of an unknown word.
 */
export type Part = {
  readonly text: string
  readonly not?: true
  readonly soft?: true
  readonly group?: Group
  readonly meant?: { readonly text: string; readonly part: Part }
} & Meaning

/** The parts of a query in the order typed. `cut` says that only the beginning of a very long query was read. */
export type Understood = { readonly parts: readonly Part[]; readonly cut: boolean }
