import { type KeyObject, generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Stamp, contentText, stampText } from '../../../web/device/stamp-text.ts'
import { contentHash, doubtOf, isKey, isSigned } from './judge-stamp.ts'

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const openOf = (key: KeyObject) => {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  return { x, y }
}
const key = '01890000-0000-7000-8000-000000000000'
const action = '/my/benefit/rounds/2'
const body = { worked: 'no', days: ['1', '2'], _key: 'k-1234567' }
const at = Date.UTC(2026, 10, 29, 12)
const hash = contentHash(body)
const stamp: Stamp = {
  key,
  at,
  signature: sign('sha256', Buffer.from(stampText(key, action, at, hash)), {
    key: privateKey,
    dsaEncoding: 'ieee-p1363',
  }).toString('base64url'),
}

describe('a stamp of a device', () => {
  it('holds for its content, address and time, and for no other', () => {
    const open = openOf(publicKey)
    expect(contentText(new URLSearchParams('_key=k-1234567&days=1&worked=no&days=2'))).toBe(
      contentText([
        ['worked', 'no'],
        ['days', '1'],
        ['days', '2'],
        ['_key', 'k-1234567'],
      ]),
    )
    expect(isSigned(open, stamp, action, hash)).toBe(true)
    expect(isSigned(open, stamp, action, contentHash({ ...body, worked: 'yes' }))).toBe(false)
    expect(isSigned(open, stamp, action, contentHash({ ...body, _key: 'k-7654321' }))).toBe(false)
    expect(isSigned(open, stamp, '/my/benefit/rounds/3', hash)).toBe(false)
    expect(isSigned(open, { ...stamp, at: at - 1 }, action, hash)).toBe(false)
    expect(isSigned(openOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey), stamp, action, hash)).toBe(
      false,
    )
  })

  it('is not believed when its clock is ahead of the arrival or behind its key', () => {
    const between = { arrived: new Date(at + 3_600_000), registered: new Date(at - 3_600_000) }
    expect(doubtOf(at, between)).toBeUndefined()
    expect(doubtOf(at + 2 * 3_600_000, between)).toBe('future')
    expect(doubtOf(at - 2 * 3_600_000, between)).toBe('before-key')
    expect(doubtOf(at, { arrived: new Date(at - 60_000), registered: new Date(at + 60_000) })).toBeUndefined()
  })

  it('is of a key on the curve', () => {
    expect(isKey(openOf(publicKey))).toBe(true)
    expect(isKey({ x: 'A'.repeat(43), y: 'A'.repeat(43) })).toBe(false)
  })
})
