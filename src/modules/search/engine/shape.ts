/**
 * What an index holds and what may be asked of it. Nothing here knows vacancies: a document is tokens, codes and numbers, so that
 * persons can be indexed by the same engine.
 */

/** The columns of an index: `columns` hold one small code a document, `numbers` one integer (32 bits). */
export type Shape = {
  readonly columns: readonly { readonly name: string; readonly values: number }[]
  readonly numbers: readonly string[]
}

/**
 * One document. `id` is a UUID, `at` its time in ms: newest come first. `sum` tells two versions of it apart (64 bits). Tokens may be one
 * text with a token a line: it goes to another thread at a fraction of the cost of a list.
 */
export type Doc = {
  readonly id: string
  readonly at: number
  readonly sum: bigint
  readonly tokens: readonly string[] | string
  readonly codes: readonly number[]
  readonly numbers: readonly number[]
}

/** One of several ways to be there: each inner list is tokens that must all be in a document. */
export type Ways = readonly (readonly string[])[]

/**
 * One concept of the words: a document has it one of `any` ways. `sure` is what that is worth in every document that has it; `points` say what it
 * is worth besides when it stands in a better place.
 */
export type Concept = {
  readonly any: Ways
  readonly sure?: number
  readonly points: readonly { readonly any: Ways; readonly n: number }[]
}

/** A part of the numbers, both ends included. */
export type Range = { readonly number: number; readonly least: number; readonly most: number }
/** A condition on a column (one of the codes) or on a number. */
export type Test = { readonly column: number; readonly anyOf: readonly number[] } | Range

/** A group of conditions that is counted without itself (multi-select), and what to count by: columns, and ranges that may overlap. */
export type Facet = {
  readonly tests: readonly Test[]
  readonly count: readonly number[]
  readonly ranges?: readonly Range[]
}

/** Where a page ended. */
export type Place = { readonly key: number; readonly at: number; readonly id: string }

/** What each code of a column is worth in an order, by code; whole numbers of 32 bits. */
export type Ranked = { readonly column: number; readonly keys: readonly number[] }

/**
 * A question. All of `live`, `concepts` and `tests` must hold; `not` and `alike` must not, and what only `alike` leaves out is counted. Of each
 * hit it is said which of `reasons` hold. `order` is by points, time, a number, or what the codes
 * of a column are worth to the asker; largest first.
 */
export type Ask = {
  readonly live: readonly Test[]
  readonly concepts: readonly Concept[]
  readonly not: Ways
  readonly alike?: Ways
  readonly reasons?: readonly Ways[]
  readonly tests: readonly Test[]
  readonly facets: readonly Facet[]
  readonly order: 'points' | 'time' | { readonly number: number } | Ranked
  readonly after?: Place
  readonly size: number
}

/** A document found; `key` is what it was ordered by, `reasons` the numbers of those that hold for it. */
export type Hit = Place & { readonly reasons: readonly number[] }

/** An answer: exact total, how many `alike` leaves out, for each facet and each of its columns how many by code (last, how many by range), and `size + 1` hits at most. */
export type Answer = {
  readonly total: number
  readonly alike: number
  readonly counts: readonly (readonly Uint32Array[])[]
  readonly hits: readonly Hit[]
}

/** The tokens of a document. */
export function tokensIn({ tokens }: Pick<Doc, 'tokens'>): readonly string[] {
  if (typeof tokens !== 'string') return tokens
  return tokens === '' ? [] : tokens.split('\n')
}

/** Newest first; of the same time, the larger id first. The order of a page after its key. */
export function later(a: { at: number; id: string }, b: { at: number; id: string }): number {
  return b.at - a.at || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0)
}
