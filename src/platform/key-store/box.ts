import { type KeyObject, createCipheriv, createDecipheriv } from 'node:crypto'
import { freshBytes } from '../fresh-bytes.ts'

const nonceBytes = 12
const tagBytes = 16

/** AES-256-GCM (NIST SP 800-38D, fresh 96-bit nonce): nonce, tag, ciphertext. `bound` must be the same to open it. */
export function sealBox(key: KeyObject | Buffer, plain: Buffer, bound: string | Buffer): Buffer {
  const nonce = freshBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes }).setAAD(Buffer.from(bound))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

/** Opens it; throws when it was altered, or is bound to something else. */
export function openBox(key: KeyObject | Buffer, box: Uint8Array, bound: string | Buffer): Buffer {
  const bytes = Buffer.from(box)
  const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
  cipher.setAAD(Buffer.from(bound)).setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
  return Buffer.concat([cipher.update(bytes.subarray(nonceBytes + tagBytes)), cipher.final()])
}
