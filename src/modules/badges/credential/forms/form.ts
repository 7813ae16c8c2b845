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

/** A nameless node: the lines that begin with it, and its hash, or the lines of which the hash is taken. */
export type Nameless = { readonly lines: Lines; readonly hash: string | Lines }

/**
 * All badges of one achievement, issuer and set of members: what is the same in all of them is worked out once. The places of
 * its lines are numbered on from the slots: first the numeral of each nameless node, then those of each group in their
 * order. A group are the nameless nodes of which the same is said of the same node, so that their lines are neighbours.
 */
export type Form = {
  readonly pattern: Pattern
  readonly slots: readonly SlotKind[]
  readonly named: Lines
  readonly nameless: readonly Nameless[]
  readonly groups: readonly (readonly number[])[]
  /** The lines of whole badges, for the orders of the nameless nodes that came so far. */
  readonly laid: Map<string, Lines>
}
