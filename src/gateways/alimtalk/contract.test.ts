import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeBreakers } from '../../platform/breaker/make-breakers.ts'
import { makeGuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import type { Carrier } from '../carriers/carrier.ts'
import type { CarrierBehaviour } from '../carriers/simulator.ts'
import { makeCarrierOffice, makeShelf, type Shelf } from '../testing/make-carrier-office.ts'
import { liveAlimtalk } from './live.ts'
import type { Alimtalk, SendAlimtalk } from './port.ts'
import { simulateAlimtalk } from './simulator.ts'

const templates = [{ code: 'onil-result-ko', text: '[온일] 지원에 답이 왔습니다\n#{link}' }]
const behaviour: CarrierBehaviour = { mode: 'normal' }
let shelf: Shelf = makeShelf()
const phones = {
  keep: (one: Parameters<Shelf['keep']>[0]) => shelf.keep(one),
  find: (k: string, c: string) => shelf.find(k, c),
}
const guard = (): ReturnType<typeof makeBreakers>['guard'] => makeBreakers({ timeoutMs: 150, retries: 0 }).guard
const now = (): Date => new Date('2026-11-28T00:00:00Z')
const simulated = (): SendAlimtalk => simulateAlimtalk(templates, phones, () => behaviour, guard(), now)

// The server speaks the documented interface and has the simulator behind it, so both are held to the same cases.
const behind: Carrier = {
  name: 'alimtalk',
  hand: async (key, body) => {
    if (behaviour.mode === 'down') return { status: 503 }
    const given = { key, unsure: false, to: String(body['to']), template: String(body['template']) }
    const answer = await simulated()({ ...given, variables: Object(body['variables']) })
    if (answer.answer === 'no') return { status: 422, code: answer.code }
    return { status: answer.answer === 'taken' ? 202 : 503 }
  },
  find: async (key) => ({ status: (await shelf.find(key, 'alimtalk')) ? 200 : 404 }),
}
const office = makeCarrierOffice([behind])
beforeAll(() => office.open())
afterAll(() => office.close())
beforeEach(() => {
  shelf = makeShelf()
  behaviour.mode = 'normal'
})
const live = (): SendAlimtalk =>
  liveAlimtalk(
    { profile: '@온일', carrier: { baseUrl: office.url('alimtalk'), credential: 'carrier-credential' } },
    makeGuardedFetch({
      allow: ['carrier.test'],
      loopback: true,
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    }),
    guard(),
    now,
  )
const message: Alimtalk = {
  key: 'k-1',
  to: '01012345678',
  template: 'onil-result-ko',
  variables: { link: 'https://onil.test/my/messages' },
  unsure: false,
}

describe.each([
  ['simulated', simulated],
  ['live', live],
])('알림톡, %s', (_, make) => {
  it('arrives as its template with the variables filled in', async () => {
    expect(await make()(message)).toEqual({ answer: 'taken', by: 'alimtalk' })
    expect([...shelf.kept.values()]).toMatchObject([
      { channel: 'alimtalk', to: '010-****-5678', text: '[온일] 지원에 답이 왔습니다\nhttps://onil.test/my/messages' },
    ])
  })

  it('says when the number has no KakaoTalk and when the template was never approved', async () => {
    expect(await make()({ ...message, to: '01012345670' })).toMatchObject({ answer: 'no', code: 'not-reachable' })
    expect(await make()({ ...message, template: 'made-up' })).toMatchObject({ answer: 'no', code: 'no-such-template' })
  })

  it('waits while the carrier is down', async () => {
    behaviour.mode = 'down'
    expect(await make()(message)).toMatchObject({ answer: 'unavailable' })
  })
})
