/** What a changing place of a badge may hold. */
export type SlotKind = 'address' | 'text' | 'moment' | 'day' | 'index'

/** A place of a document that changes from badge to badge: its number, and what it may hold. */
export type Slot = { readonly slot: number; readonly as: SlotKind }

/** A document as it must be, exactly: values, members in their order, and between them the changing places. */
export type Pattern =
  | { readonly is: 'value'; readonly value: string | number | boolean }
  | { readonly is: 'slot'; readonly slot: Slot }
  | { readonly is: 'list'; readonly items: readonly Pattern[] }
  | { readonly is: 'object'; readonly keys: readonly string[]; readonly members: readonly Pattern[] }

/** A text with places to fill in, as bytes: every letter of a string stands for one byte. */
export type Parts = readonly (string | number)[]

/** An order that must hold between two addresses, each written out or the number of a slot. */
export type Before = readonly [string | number, string | number]

/** Sorted lines with places, and which orders make them sorted. */
export type Lines = { readonly parts: Parts; readonly before: readonly Before[] }

/**
 * All badges of one achievement, issuer and set of members: what is the same in all of them is worked out once. `ranks` holds
 * the canonical form for each place that the hash of the one changing nameless node may take among the others (`hashes`).
 */
export type Form = {
  readonly pattern: Pattern
  readonly slots: readonly SlotKind[]
  readonly hashes: readonly string[]
  readonly nameless: Lines | undefined
  readonly ranks: readonly Lines[]
}
