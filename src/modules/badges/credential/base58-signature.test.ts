import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeBase58, encodeBase58 } from './base58.ts'
import { readSignature, writeSignature } from './base58-signature.ts'

const bytes = fc.uint8Array({ minLength: 64, maxLength: 64 })

test('signatures are written and read as base58 of any length is', () => {
  fc.assert(
    fc.property(fc.oneof(bytes, fc.constantFrom(...edges())), (signature) => {
      const text = encodeBase58(signature)
      expect(writeSignature(signature)).toBe(text)
      expect(Buffer.from(readSignature(text) ?? [])).toEqual(Buffer.from(signature))
    }),
    { numRuns: 2_000 },
  )
})

test('what is no signature is none, as for any length', () => {
  const letters = fc.constantFrom(...'123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0OIl한')
  const text = fc.oneof(
    fc.string({ unit: letters, minLength: 80, maxLength: 92 }),
    fc.constantFrom('', 'z'.repeat(88), '2'.repeat(88), '1'.repeat(64), '1'.repeat(88), encodeBase58(randomBytes(63))),
  )
  fc.assert(
    fc.property(text, (some) => {
      const found = decodeBase58(some)
      const right = found?.length === 64 ? Buffer.from(found).toString('hex') : undefined
      const read = readSignature(some)
      expect(read && Buffer.from(read).toString('hex')).toBe(right)
    }),
    { numRuns: 2_000 },
  )
})

function edges(): Uint8Array[] {
  const [none, all] = [new Uint8Array(64), new Uint8Array(64).fill(255)]
  const [first, last] = [none.slice(), none.slice()]
  first[0] = 1
  last[63] = 1
  return [none, all, first, last]
}
