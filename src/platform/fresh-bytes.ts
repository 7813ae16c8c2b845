import { randomBytes, randomFillSync } from 'node:crypto'

const store = { bytes: Buffer.alloc(4_096), next: 4_096 }

/**
 * Fresh random bytes for what others may see: nonces and salts. Drawn in store, for one draw costs as much as hundreds; no
 * byte is given twice. Keys are drawn by themselves, so that none lies about.
 */
export function freshBytes(length: number): Buffer {
  if (length > store.bytes.length) return randomBytes(length)
  if (store.next + length > store.bytes.length) {
    randomFillSync(store.bytes)
    store.next = 0
  }
  store.next += length
  return Buffer.from(store.bytes.subarray(store.next - length, store.next))
}
