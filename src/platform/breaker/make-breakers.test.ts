import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeBreakers, OutsideUnavailable } from './make-breakers.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const down = (): Promise<never> => Promise.reject(new Error('connect ECONNREFUSED'))

describe('a guarded call', () => {
  test('gives the answer', async () => {
    expect(await makeBreakers().guard('keis', async () => 'yes')).toBe('yes')
  })

  test('is tried again with growing pauses and succeeds when the other side recovers', async () => {
    const at: number[] = []
    const start = Date.now()
    const call = makeBreakers({ retries: 2, backOffMs: 200 }).guard('keis', async () => {
      at.push(Date.now() - start)
      if (at.length < 3) throw new Error('503')
      return 'yes'
    })
    await vi.runAllTimersAsync()
    expect(await call).toBe('yes')
    expect(at).toHaveLength(3)
    expect((at[1] ?? 0) > 0 && (at[2] ?? 0) > (at[1] ?? 0)).toBe(true)
  })

  test('is given up after the time allowed, and the signal fires so that the socket is closed', async () => {
    let told = false
    const call = makeBreakers({ timeoutMs: 1_000, retries: 0 }).guard('keis', (signal) => {
      signal.addEventListener('abort', () => (told = true))
      return new Promise(() => undefined)
    })
    const outcome = expect(call).rejects.toThrow('keis is unavailable: no answer in time')
    await vi.advanceTimersByTimeAsync(1_000)
    await outcome
    expect(told).toBe(true)
  })
})

describe('a breaker', () => {
  const settings = { retries: 0, opensAfter: 6, restsMs: 10_000 }

  test('opens after at most ten failures and then asks no more', async () => {
    const breakers = makeBreakers({ retries: 0 })
    let asked = 0
    const ask = (): Promise<never> => breakers.guard('hrdk', () => (asked++, down()))
    for (let i = 0; i < 30; i++) await expect(ask()).rejects.toThrow(OutsideUnavailable)
    expect(asked).toBeLessThanOrEqual(10)
    expect(breakers.states()).toEqual([
      { name: 'hrdk', state: 'open', lastFailure: 'connect ECONNREFUSED', since: expect.any(Date) },
    ])
  })

  test('counts the attempts of a retried call too', async () => {
    const breakers = makeBreakers({ retries: 2, opensAfter: 6 })
    let asked = 0
    for (let i = 0; i < 4; i++) {
      const call = expect(breakers.guard('hrdk', () => (asked++, down()))).rejects.toThrow(OutsideUnavailable)
      await vi.runAllTimersAsync()
      await call
    }
    expect(asked).toBe(6)
  })

  test('lets one probe through after its rest: failure opens it again, success closes it', async () => {
    const breakers = makeBreakers(settings)
    let asked = 0
    const fail = (): Promise<void> =>
      expect(breakers.guard('hrdk', () => (asked++, down()))).rejects.toThrow(OutsideUnavailable)
    for (let i = 0; i < 6; i++) await fail()
    await vi.advanceTimersByTimeAsync(10_000)
    await fail()
    await fail()
    expect(asked).toBe(7)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await breakers.guard('hrdk', async () => 'back')).toBe('back')
    expect(breakers.states()).toEqual([{ name: 'hrdk', state: 'closed', since: new Date() }])
  })

  test('of one system leaves the others alone', async () => {
    const breakers = makeBreakers(settings)
    for (let i = 0; i < 6; i++) await expect(breakers.guard('hrdk', down)).rejects.toThrow(OutsideUnavailable)
    expect(await breakers.guard('keis', async () => 1)).toBe(1)
    expect(breakers.states().map(({ name, state }) => [name, state])).toEqual([
      ['hrdk', 'open'],
      ['keis', 'closed'],
    ])
  })
})
