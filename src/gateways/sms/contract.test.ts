import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeBreakers } from '../../platform/breaker/make-breakers.ts'
import { makeGuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import { type CarrierBehaviour, simulateCarrier } from '../carriers/simulator.ts'
import { makeCarrierOffice, makeShelf, readText, type Shelf } from '../testing/make-carrier-office.ts'
import { liveSms } from './live.ts'
import type { SendSms, Sms } from './port.ts'
import { simulateSms, smsCarriers } from './simulator.ts'

const behaviours: Record<(typeof smsCarriers)[number], CarrierBehaviour> = {
  'sms-1': { mode: 'normal', delayMs: 1000 },
  'sms-2': { mode: 'normal', delayMs: 1000 },
}
const behaves = { 'sms-1': () => behaviours['sms-1'], 'sms-2': () => behaviours['sms-2'] }
let shelf: Shelf = makeShelf()
const phones = {
  keep: (one: Parameters<Shelf['keep']>[0]) => shelf.keep(one),
  find: (k: string, c: string) => shelf.find(k, c),
}
const office = makeCarrierOffice(
  smsCarriers.map((carrier) =>
    simulateCarrier({ channel: 'sms', carrier }, phones, () => behaviours[carrier], readText),
  ),
)
beforeAll(() => office.open())
afterAll(() => office.close())
beforeEach(() => {
  shelf = makeShelf()
  for (const name of smsCarriers) behaviours[name].mode = 'normal'
})

let minutes = 0
const now = (): Date => new Date(Date.UTC(2026, 10, 28) + minutes * 60_000)
const guard = (): ReturnType<typeof makeBreakers>['guard'] => makeBreakers({ timeoutMs: 150, retries: 0 }).guard
const fetch = makeGuardedFetch({
  allow: ['carrier.test'],
  loopback: true,
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
})
const live = (credential = 'carrier-credential'): SendSms =>
  liveSms(
    { from: '1350', carriers: smsCarriers.map((name) => ({ baseUrl: office.url(name), credential })) },
    fetch,
    guard(),
    now,
  )
const sms: Sms = { key: 'k-1', to: '01012345678', text: '[온일] 지원에 답이 왔습니다', unsure: false }

describe.each([
  ['simulated', () => simulateSms(phones, behaves, guard(), now)],
  ['live', () => live()],
])('text messages, %s', (_, make) => {
  it('reach the phone once, with the number masked', async () => {
    expect(await make()(sms)).toEqual({ answer: 'taken', by: 'sms-1' })
    expect([...shelf.kept.values()]).toMatchObject([{ to: '010-****-5678', text: sms.text, carrier: 'sms-1' }])
  })

  it('go by the second carrier at once when the first one answers 5xx, and so do the next ones for ten minutes', async () => {
    const send = make()
    behaviours['sms-1'].mode = 'down'
    expect(await send(sms)).toEqual({ answer: 'taken', by: 'sms-2' })
    behaviours['sms-1'].mode = 'normal'
    expect(await send({ ...sms, key: 'k-2' })).toEqual({ answer: 'taken', by: 'sms-2' })
    minutes += 11
    expect(await send({ ...sms, key: 'k-3' })).toEqual({ answer: 'taken', by: 'sms-1' })
  })

  it('are not sent twice when the first carrier took it and answered too late: it is asked', async () => {
    behaviours['sms-1'].mode = 'slow'
    expect(await make()(sms)).toEqual({ answer: 'taken', by: 'sms-1' })
    expect(shelf.handed).toEqual(['k-1'])
  })

  it('are asked for when a proxy in front of the carrier heard nothing', async () => {
    behaviours['sms-1'].mode = 'malformed'
    expect(await make()(sms)).toEqual({ answer: 'taken', by: 'sms-1' })
    expect(shelf.handed).toEqual(['k-1'])
  })

  it('wait when nobody answers', async () => {
    for (const name of smsCarriers) behaviours[name].mode = 'down'
    expect(await make()(sms)).toMatchObject({ answer: 'unavailable', unsure: false })
    expect(shelf.kept.size).toBe(0)
  })

  it('are asked for first when a process died while handing over', async () => {
    await make()(sms)
    expect(await make()({ ...sms, unsure: true })).toEqual({ answer: 'taken', by: 'sms-1' })
    expect(await make()({ ...sms, key: 'k-2', unsure: true })).toEqual({ answer: 'taken', by: 'sms-1' })
    expect(shelf.handed).toEqual(['k-1', 'k-2'])
  })

  it('wait, and do not go by the other carrier, while one that may have it does not answer', async () => {
    behaviours['sms-1'].mode = 'down'
    expect(await make()({ ...sms, unsure: true })).toMatchObject({ answer: 'unavailable', unsure: true })
    expect(shelf.handed).toEqual([])
  })

  it('say when there is no such number, and do not try another carrier', async () => {
    expect(await make()({ ...sms, to: '01000001111' })).toMatchObject({ answer: 'no', code: 'no-such-number' })
  })
})

it('says when a carrier does not know us', async () => {
  expect(await live('expired')(sms)).toMatchObject({ answer: 'no', code: 'HTTP 401' })
})
