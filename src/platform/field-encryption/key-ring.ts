import { createHmac, createSecretKey, type KeyObject } from 'node:crypto'
import { z } from 'zod'

const Key = z.base64().refine((text) => Buffer.from(text, 'base64').length === 32, 'a key has 32 bytes')

/** The key ring as it lies on disk: keys by id, which of them encrypts, and the separate key of the blind index. */
export type KeyRingFile = {
  readonly current: string
  readonly keys: Readonly<Record<string, string>>
  readonly index: string
}

/** Checks the file. */
export const KeyRingFile: z.ZodType<KeyRingFile> = z
  .object({
    current: z.string(),
    keys: z.record(z.string().regex(/^k\d+$/), Key),
    index: Key,
  })
  .refine(({ current, keys }) => Object.hasOwn(keys, current), 'the current key is not on the ring')

/** Keys of a running program. Old ones stay to read with; `current` encrypts. Key objects do not show up in logs. */
export type KeyRing = {
  readonly current: string
  readonly keys: ReadonlyMap<string, KeyObject>
  readonly index: KeyObject
}

/** Where a value lives. Bound into the ciphertext, so that a value moved to another row or column does not open. */
export type FieldPlace = { readonly table: string; readonly column: string; readonly row: string }

/** Makes key objects of the file's content. */
export function toKeyRing({ current, keys, index }: KeyRingFile): KeyRing {
  const secret = (text: string): KeyObject => createSecretKey(text, 'base64')
  return { current, keys: new Map(Object.entries(keys).map(([id, text]) => [id, secret(text)])), index: secret(index) }
}

/**
 * The blind index of a value: equal values of one column have equal indexes, and without the key nothing can be guessed from
 * it (HMAC-SHA-256). Normalise the value first. Does not change when the encryption key does.
 */
export function blindIndex(ring: KeyRing, table: string, column: string, value: string): string {
  return createHmac('sha256', ring.index)
    .update(JSON.stringify([table, column, value]))
    .digest('base64url')
}
