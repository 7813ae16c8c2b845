/** JSON that came from outside, copied and found free of tricks. */
export type PlainJson = string | number | boolean | readonly PlainJson[] | PlainObject

/** An object of such JSON. */
export type PlainObject = { readonly [key: string]: PlainJson }

/** How much is read at most: values in all, characters in all, nesting. */
export type Limits = { readonly values: number; readonly characters: number; readonly depth: number }

/** Enough for any real badge. */
export const badgeLimits: Limits = { values: 2_000, characters: 65_536, depth: 16 }

/** Why a document was not read. */
export type Unreadable =
  | 'not-an-object'
  | 'too-large'
  | 'too-deep'
  | 'forbidden-key'
  | 'forbidden-value'
  | 'unknown-context'
  | 'no-proof'
  | 'several-proofs'
  | 'unknown-suite'
  | 'unsupported-proof'
  | 'not-a-badge'
  | 'hidden-part'
  | 'undefined-term'

/** A document that is not read, with the reason. Thrown and caught within this folder only. */
export class NotReadable extends Error {
  readonly reason: Unreadable
  constructor(reason: Unreadable) {
    super(reason)
    this.reason = reason
  }
}

// The names of types start with a capital; one of them, 'Criteria', would otherwise be a second name of a property.
const property = /^[a-z_][A-Za-z0-9_-]*$/
const prototypes = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Copies a JSON object that anybody may have made. The signature covers statements, not text, so every way to write
 * something unsigned, or to write something signed where a reader does not look, is refused: JSON-LD keywords and full
 * addresses as keys, null, empty lists and objects, numbers that lose digits, halves of letters.
 * Source: Verifiable Credential Data Integrity 1.0, “Context Validation”, and our own attempts in the tests.
 */
export function copyPlain(value: unknown, limits: Limits): PlainObject {
  const left = { values: limits.values, characters: limits.characters }
  const spend = (characters: number): void => {
    left.values -= 1
    left.characters -= characters
    if (left.values < 0 || left.characters < 0) throw new NotReadable('too-large')
  }
  const copy = (item: unknown, depth: number): PlainJson => {
    if (depth > limits.depth) throw new NotReadable('too-deep')
    spend(typeof item === 'string' ? item.length : 0)
    if (typeof item === 'object' && item !== null)
      return Array.isArray(item) ? copyList(item, depth) : copyObject(item, depth)
    return copyScalar(item)
  }
  const copyList = (items: readonly unknown[], depth: number): PlainJson => {
    if (items.length === 0) throw new NotReadable('forbidden-value')
    if (items.length > left.values) throw new NotReadable('too-large')
    return Array.from(items, (item) => copy(item, depth + 1))
  }
  const copyObject = (item: object, depth: number): PlainObject => {
    const entries = Object.entries(item)
    if (entries.length === 0) throw new NotReadable('forbidden-value')
    for (const [key] of entries) spend(checkedKey(key).length)
    return Object.fromEntries(entries.map(([key, inner]) => [key, copy(inner, depth + 1)]))
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NotReadable('not-an-object')
  return copyObject(value, 0)
}

function checkedKey(key: string): string {
  if (prototypes.has(key) || !property.test(key)) throw new NotReadable('forbidden-key')
  return key
}

function copyScalar(item: unknown): PlainJson {
  if (typeof item === 'boolean') return item
  // JSON-LD writes numbers with 16 digits; what has more could change unseen.
  if (typeof item === 'number' && Number.isFinite(item) && Number(item.toPrecision(15)) === item) return item
  // Lone surrogates all become the same replacement character in UTF-8. '_:' names would join separate things.
  if (typeof item === 'string' && item.isWellFormed() && !item.startsWith('_:')) return item
  throw new NotReadable('forbidden-value')
}
