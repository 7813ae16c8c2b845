import { describe, expect, test } from 'vitest'
import { localKek } from '../../platform/key-store/kek.ts'
import { makeGuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import { KeyServiceFault, liveKeyService } from './live.ts'
import type { KeyService } from './port.ts'
import { simulateKeyService } from './simulator.ts'

const url = 'https://keys.onil.test/v1/transit'

function staged(
  token = 't-1',
  key = 'onil',
): { service: KeyService; simulator: ReturnType<typeof simulateKeyService> } {
  const simulator = simulateKeyService('onil', 't-1')
  const fetch = makeGuardedFetch({ allow: ['keys.onil.test'], local: { 'https://keys.onil.test': simulator.answer } })
  return { simulator, service: liveKeyService({ url, key, token }, fetch) }
}

/** What every key-encryption key must do, wherever it is. */
describe.each([
  ['a key service', () => staged().service],
  ['a key at hand', () => localKek('env', Buffer.alloc(32, 7).toString('base64'))],
])('%s', (_, make) => {
  test('gives back what it wrapped, for the same use only, and never the same wrapping twice', async () => {
    const kek = make()
    const plain = Buffer.from('a data key of sixty-four bytes or so')
    const [one, two] = [await kek.wrap(plain, 'onil fields k1'), await kek.wrap(plain, 'onil fields k1')]
    expect(one).not.toBe(two)
    expect(one).not.toContain(plain.toString('base64'))
    expect(await kek.unwrap(one, 'onil fields k1')).toEqual(plain)
    await expect(kek.unwrap(one, 'onil fields k2')).rejects.toThrow()
    await expect(kek.unwrap(`${one.slice(0, -6)}AAAAAA`, 'onil fields k1')).rejects.toThrow()
  })
})

test('what an older version of the service’s key wrapped still opens, until the key is destroyed', async () => {
  const { service, simulator } = staged()
  const old = await service.wrap(Buffer.from('x'), 'c')
  simulator.rotate()
  expect(await service.unwrap(old, 'c')).toEqual(Buffer.from('x'))
  simulator.destroy()
  await expect(service.unwrap(old, 'c')).rejects.toThrow(KeyServiceFault)
})

test.each([
  ['another token', staged('t-2').service, '403'],
  ['another key', staged('t-1', 'other').service, '404'],
])('%s is a fault that says the status and nothing of what was sent', async (_, service, status) => {
  const fault = await service.wrap(Buffer.from('secret'), 'c').catch((error: unknown) => String(error))
  expect(fault).toContain(status)
  expect(fault).not.toContain(Buffer.from('secret').toString('base64'))
})

test('a service that is down says so', async () => {
  const { service, simulator } = staged()
  simulator.down = true
  await expect(service.unwrap('vault:v1:AAAA', 'c')).rejects.toThrow('503')
})
