import { createPublicKey, generateKeyPairSync, hash, sign, verify } from 'node:crypto'
import { crc32, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { compactVerify, CompactSign } from 'jose'
import { expect, test } from 'vitest'
import { DeviceBuffer } from './buffer.ts'
import * as crypto from './crypto.ts'
import * as zlib from './zlib.ts'

const bytes = fc.uint8Array({ maxLength: 300 })

test('bytes and texts become each other as Node makes them', () => {
  fc.assert(
    fc.property(bytes, fc.string(), fc.base64String(), (data, text, coded) => {
      for (const form of ['hex', 'latin1', 'base64', 'base64url', 'utf8'] as const) {
        const there = Buffer.from(data).toString(form)
        expect(DeviceBuffer.from(data).toString(form)).toBe(there)
        expect(DeviceBuffer.from(there, form).equals(Buffer.from(there, form))).toBe(true)
      }
      expect(DeviceBuffer.from(coded, 'base64url').equals(Buffer.from(coded, 'base64url'))).toBe(true)
      expect(DeviceBuffer.concat([data, data]).equals(Buffer.concat([data, data]))).toBe(true)
      const [there, here] = [Buffer.alloc(310), DeviceBuffer.alloc(310)]
      expect(DeviceBuffer.from(data).copy(here, 7)).toBe(Buffer.from(data).copy(there, 7))
      expect(here.equals(there)).toBe(true)
      expect(crypto.hash('sha256', text)).toBe(hash('sha256', text))
      expect(zlib.crc32(data)).toBe(crc32(data))
    }),
    { numRuns: 200 },
  )
})

test('an Ed25519 signature holds here when it holds in Node, and no other', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const key = { key: publicKey.export({ type: 'spki', format: 'der' }), format: 'der' } as const
  fc.assert(
    fc.property(bytes, fc.nat(511), (data, bit) => {
      const right = sign(null, data, privateKey)
      const wrong = Uint8Array.from(right, (byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
      for (const signature of [right, wrong])
        expect(crypto.verify(null, data, crypto.createPublicKey(key), signature)).toBe(
          verify(null, data, createPublicKey({ ...key, type: 'spki' }), signature),
        )
    }),
    { numRuns: 50 },
  )
})

test.each(['P-256', 'P-384'] as const)(
  'jose takes a %s key as this makes it, also from its short form',
  async (namedCurve) => {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve })
    const alg = namedCurve === 'P-256' ? 'ES256' : 'ES384'
    const compact = await new CompactSign(new Uint8Array([1])).setProtectedHeader({ alg }).sign(privateKey)
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    const short = Buffer.concat([
      Buffer.alloc(namedCurve === 'P-256' ? 26 : 23), // the head of an SPKI
      Buffer.from([(Buffer.from(y, 'base64url').at(-1) ?? 0) & 1 ? 3 : 2]),
      Buffer.from(x, 'base64url'),
    ])
    const jwk = { kty: 'EC', crv: namedCurve, x, y }
    expect(crypto.createPublicKey({ key: short, format: 'der' }).export()).toEqual(jwk)
    const made = crypto.createPublicKey({ key: jwk, format: 'jwk' })
    await expect(compactVerify(compact, made.export(), { algorithms: [alg] })).resolves.toBeTruthy()
    const off = { ...jwk, x: Buffer.from(x, 'base64url').fill(1).toString('base64url') }
    expect(() => crypto.createPublicKey({ key: off, format: 'jwk' })).toThrow()
  },
)

test('packed data is unpacked as far as it may grow, and what is cut off or no such data is refused', () => {
  const data = Buffer.alloc(1_000_000)
  expect(zlib.gunzipSync(gzipSync(data), { maxOutputLength: 1_000_000 }).length).toBe(1_000_000)
  expect(zlib.inflateSync(deflateSync(data)).length).toBe(1_000_000)
  expect(() => zlib.gunzipSync(gzipSync(data), { maxOutputLength: 999_999 })).toThrow(RangeError)
  expect(() => zlib.gunzipSync(gzipSync(data).subarray(0, 500))).toThrow()
  expect(() => zlib.inflateSync(Buffer.from('no such data'))).toThrow()
})
