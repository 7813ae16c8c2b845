import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeBits, emptyBits, encodeBits, listLength, readBit, withBit } from './status-bits.ts'
import { openStatusList } from './status-list.ts'
import { now, setStage, throughJson } from './testing/build-badge.ts'

test('any set of entries survives encoding, and only those are set', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: listLength - 1 }), { maxLength: 40 }), (indexes) => {
      const bits =
        decodeBits(encodeBits(indexes.reduce((list, index) => withBit(list, index, true), emptyBits()))) ?? emptyBits()
      expect(bits.reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0)).toBe(indexes.length)
      expect(indexes.every((index) => readBit(bits, index))).toBe(true)
    }),
    { numRuns: 30 },
  )
})

test('index 0 is the leftmost bit, and clearing undoes setting', () => {
  expect(withBit(emptyBits(), 0, true)[0]).toBe(0x80)
  expect(withBit(withBit(emptyBits(), 9, true), 9, false)).toEqual(emptyBits())
  expect(readBit(emptyBits(), listLength)).toBeUndefined()
  expect(() => withBit(emptyBits(), -1, true)).toThrow(RangeError)
})

test('short lists, broken text and bombs are refused', () => {
  const bomb = `u${gzipSync(Buffer.alloc(64 * 1_024 * 1_024)).toString('base64url')}`
  const short = `u${gzipSync(Buffer.alloc(16)).toString('base64url')}`
  for (const encoded of [bomb, short, '', 'u', 'u!!', 'uAAAA', encodeBits(emptyBits()).slice(1)])
    expect(decodeBits(encoded)).toBeUndefined()
})

test('a published list is used only when it is the one asked for, genuine and current', async () => {
  const stage = await setStage()
  const list = throughJson(await stage.publish('revocation', 5, true))
  const how = { ...stage.how, url: stage.listUrl('revocation') }
  const faultOf = async (document: unknown, change = {}) => {
    const answer = await openStatusList(document, { ...how, ...change })
    return answer.ok ? 'ok' : answer.fault
  }
  expect(await faultOf(list)).toBe('ok')
  expect(await faultOf(list, { url: 'https://work.example/other' })).toBe('other-list')
  expect(await faultOf(list, { resolveKey: async () => undefined })).toBe('unknown-issuer')
  expect(await faultOf(list, { now: new Date(now.getTime() - 3_600_000) })).toBe('not-valid-now')
  expect(await faultOf({ ...list, validUntil: '2099-01-01T00:00:00Z' })).toBe('altered')
  expect(
    await faultOf({
      ...list,
      credentialSubject: { ...Object(list['credentialSubject']), encodedList: encodeBits(emptyBits()) },
    }),
  ).toBe('altered')
  for (const broken of [undefined, 'x', [], {}, { ...list, issuer: 1 }, { ...list, proof: null }])
    expect(await faultOf(broken)).not.toBe('ok')
})
