import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { FieldPlace, KeyRing } from './key-ring.ts'

const form = /^f1\.(?<key>k\d+)\.(?<sealed>[A-Za-z0-9_-]+)$/
const nonceBytes = 12
const tagBytes = 16

/** The value does not open: unknown key, altered, or taken from another place. Names the place, never the value. */
export class FieldUnreadable extends Error {
  constructor({ table, column }: FieldPlace, why: string, cause?: unknown) {
    super(`${table}.${column}: ${why}`, { cause })
  }
}

/** Encrypts one field (AES-256-GCM, NIST SP 800-38D, fresh 96-bit nonce): 'f1.<key id>.<nonce, tag, ciphertext>'. */
export function encryptField(ring: KeyRing, place: FieldPlace, plain: string): string {
  const key = ring.keys.get(ring.current)
  if (key === undefined) throw new FieldUnreadable(place, 'the ring has no current key')
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes }).setAAD(bound(place))
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return `f1.${ring.current}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
}

/** Opens a field, with whichever key of the ring it was sealed. Throws `FieldUnreadable`. */
export function decryptField(ring: KeyRing, place: FieldPlace, sealed: string): string {
  const parts = form.exec(sealed)?.groups
  const key = ring.keys.get(parts?.key ?? '')
  if (parts === undefined || key === undefined)
    throw new FieldUnreadable(place, parts ? 'sealed with a key that is not on the ring' : 'not a sealed field')
  const bytes = Buffer.from(parts.sealed ?? '', 'base64url')
  try {
    const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
    cipher.setAAD(bound(place)).setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
    return Buffer.concat([cipher.update(bytes.subarray(nonceBytes + tagBytes)), cipher.final()]).toString('utf8')
  } catch (error) {
    throw new FieldUnreadable(place, 'altered, or moved from another place', error)
  }
}

/** Tells whether a field should be sealed anew after a rotation. */
export function isSealedWithOldKey(ring: KeyRing, sealed: string): boolean {
  return form.exec(sealed)?.groups?.key !== ring.current
}

function bound({ table, column, row }: FieldPlace): Buffer {
  return Buffer.from(JSON.stringify([table, column, row]))
}
