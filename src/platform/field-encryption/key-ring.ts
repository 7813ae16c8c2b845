import { type KeyObject, createHmac, createSecretKey, randomBytes } from 'node:crypto'

/** One version of the keys for fields: one seals, one makes blind indexes. `bare`: its indexes do not name it. */
export type FieldKey = {
  readonly id: string
  readonly seal: KeyObject
  readonly index: KeyObject
  readonly bare?: boolean
}

/** One key for each person, beside the node's. Without it that person's fields do not open again, wherever a copy of them lies. */
export type PersonKeys = {
  find(person: string): KeyObject | undefined
  /** The person's key, made at its first use. */
  of(person: string): KeyObject
  /** Erases it for good. False when there was none. */
  erase(person: string): boolean
}

/** Keys of a running program, as they are now. Old ones stay to read with. Key objects do not show up in logs. */
export type KeyRing = {
  /** The one that new fields are sealed with. */
  current(): FieldKey
  find(id: string): FieldKey | undefined
  /** Those by which something may still be found, the current one first. */
  live(): readonly FieldKey[]
  readonly persons: PersonKeys
}

/**
 * Where a value lives, and whose it is. Bound into the ciphertext, so that a value moved to another row, column or person does
 * not open. A value with a `person` needs that person's key too.
 */
export type FieldPlace = {
  readonly table: string
  readonly column: string
  readonly row: string
  readonly person?: string
}

/**
 * The blind index of a value: equal values of one column have equal indexes under one key, and without the key nothing can be
 * guessed from it (HMAC-SHA-256). Normalise the value first. Names its key: 'k2.…'.
 */
export function blindIndex(ring: KeyRing, table: string, column: string, value: string): string {
  return indexBy(ring.current(), table, column, value)
}

/** Every index a value may be found under while keys are being changed. Look up with `in`. */
export function blindIndexes(ring: KeyRing, table: string, column: string, value: string): string[] {
  return ring.live().flatMap((key) => {
    const index = indexBy(key, table, column, value)
    return key.bare ? [index, index.slice(key.id.length + 1)] : [index]
  })
}

function indexBy({ id, index }: FieldKey, table: string, column: string, value: string): string {
  const digest = createHmac('sha256', index)
    .update(JSON.stringify([table, column, value]))
    .digest('base64url')
  return `${id}.${digest}`
}

/** A ring that lives in memory only, for tests and for a look at a single key. */
export function ringInMemory(keys: readonly FieldKey[] = [newFieldKey('k1')]): KeyRing {
  const persons = new Map<string, KeyObject>()
  const made = (person: string): KeyObject => {
    const key = createSecretKey(randomBytes(32))
    persons.set(person, key)
    return key
  }
  const current = (): FieldKey => keys.at(-1) ?? newFieldKey('k1')
  return {
    current,
    find: (id) => keys.find((key) => key.id === id),
    live: () => keys.toReversed(),
    persons: {
      find: (person) => persons.get(person),
      of: (person) => persons.get(person) ?? made(person),
      erase: (person) => persons.delete(person),
    },
  }
}

/** A new random key for fields. */
export function newFieldKey(id: string): FieldKey {
  return { id, seal: createSecretKey(randomBytes(32)), index: createSecretKey(randomBytes(32)) }
}
