import { createHash, randomBytes } from 'node:crypto'

/** How a key begins, so that a person and a scanner of leaked secrets recognise it. */
export const keyPrefix = 'onil_'

/** A new key: shown once, kept as a hash. `hint` is what the list shows. */
export function newKey(): { readonly key: string; readonly hash: Buffer; readonly hint: string } {
  const key = `${keyPrefix}${randomBytes(32).toString('base64url')}`
  return { key, hash: keyHash(key), hint: `${key.slice(0, 9)}…` }
}

/** SHA-256 of a key: enough, as a key is no password but 256 random bits. */
export function keyHash(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}

/** For how many days a key may be made. */
export const lifetimes = [30, 90, 365] as const
