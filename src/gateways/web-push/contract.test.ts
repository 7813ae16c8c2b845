import { createECDH, createPublicKey } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encrypt, decrypt } from 'http_ece'
import { jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeBreakers } from '../../platform/breaker/make-breakers.ts'
import { type GuardedFetch, makeGuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import type { OnPhone } from '../phone.ts'
import { livePush } from './live.ts'
import { PushAddress, type SendPush } from './port.ts'
import { type PushBehaviour, simulatePush } from './simulator.ts'
import { type PushKeys, loadPushKeys } from './vapid.ts'

const now = new Date('2026-11-28T00:00:00Z')
const text = JSON.stringify({ id: 'n1', title: '온일', body: '지원에 답이 왔습니다', link: '/my/applications/1' })
let keys: PushKeys
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onil-push-'))
  keys = await loadPushKeys(folder)
})

const kept: OnPhone[] = []
const behaviour: PushBehaviour = { mode: 'normal' }
const simulated = simulatePush(
  'a secret',
  async (one) => void kept.push(one),
  () => behaviour,
)

function sendBy(fetch: GuardedFetch): SendPush {
  const { guard } = makeBreakers({ timeoutMs: 500, retries: 0 })
  return livePush({ keys, contact: 'https://onil.test', now: () => now }, fetch, guard)
}
const message = (to: PushAddress): Parameters<SendPush>[0] => ({ key: 'aaaa-1', to, text, urgent: true })

describe('a simulated push service', () => {
  const send = (to: PushAddress): ReturnType<SendPush> =>
    sendBy(makeGuardedFetch({ allow: [], local: { [simulated.origin]: simulated.answer } }))(message(to))

  it('takes what is sealed for a phone, and the phone shows it', async () => {
    expect(await send(simulated.device('one'))).toEqual({ answer: 'taken' })
    expect(kept.at(-1)).toMatchObject({ key: 'n1', text: '온일 · 지원에 답이 왔습니다', link: '/my/applications/1' })
  })

  it('says when a browser has gone and when it is down', async () => {
    behaviour.mode = 'gone'
    expect(await send(simulated.device('one'))).toEqual({ answer: 'gone' })
    behaviour.mode = 'down'
    expect(await send(simulated.device('one'))).toMatchObject({ answer: 'unavailable' })
    behaviour.mode = 'normal'
  })

  it('is never asked at an address that is not on the list', async () => {
    const to = { ...simulated.device('one'), endpoint: 'https://10.0.0.1/metadata' }
    expect(await send(to)).toEqual({ answer: 'gone' })
  })

  it('cannot be opened with another phone’s keys', async () => {
    const mixed = { ...simulated.device('one'), keys: simulated.device('two').keys }
    expect(await send(mixed)).toMatchObject({ answer: 'unavailable' })
  })
})

describe('a push service over HTTP', () => {
  let status = 201
  let heard: { headers: Record<string, unknown>; body: Buffer } | undefined
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      heard = { headers: request.headers, body: Buffer.concat(parts) }
      response.writeHead(status).end()
    })
  })
  beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
  afterAll(() => server.close().closeAllConnections())

  const browser = createECDH('prime256v1')
  browser.generateKeys()
  const auth = Buffer.alloc(16, 7).toString('base64url')
  const to = (): PushAddress => {
    const at = server.address()
    const port = typeof at === 'object' && at ? at.port : 0
    return {
      endpoint: `http://push.test:${port}/wpush/abc`,
      keys: { p256dh: browser.getPublicKey().toString('base64url'), auth },
    }
  }
  const send = async (): ReturnType<SendPush> => {
    const fetch = makeGuardedFetch({
      allow: ['push.test'],
      loopback: true,
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    })
    return await sendBy(fetch)(message(to()))
  }

  it('gets a message that only the receiver’s keys open, signed by the node’s key for its origin', async () => {
    expect(await send()).toEqual({ answer: 'taken' })
    const { headers, body } = heard ?? { headers: {}, body: Buffer.alloc(0) }
    expect(headers).toMatchObject({
      'content-encoding': 'aes128gcm',
      ttl: '86400',
      topic: 'aaaa1',
      urgency: 'high',
    })
    expect(body.includes(Buffer.from('지원'))).toBe(false)
    expect(decrypt(body, { version: 'aes128gcm', privateKey: browser, authSecret: auth }).toString()).toBe(text)
    const [, jwt = '', k] = /^vapid t=(.+), k=(.+)$/.exec(String(headers['authorization'])) ?? []
    expect(k).toBe(keys.publicKey)
    const { payload } = await jwtVerify(jwt, createPublicKey(keys.privateKey), {
      audience: new URL(to().endpoint).origin,
      currentDate: now,
    })
    expect(payload).toMatchObject({ sub: 'https://onil.test', exp: now.getTime() / 1000 + 12 * 3600 })
  })

  it.each([
    [404, 'gone'],
    [410, 'gone'],
    [413, 'refused'],
    [403, 'refused'],
    [429, 'unavailable'],
    [500, 'unavailable'],
  ])('%d means %s', async (answered, meaning) => {
    status = answered
    expect((await send()).answer).toBe(meaning)
    status = 201
  })
})

it('seals exactly as the example of RFC 8291, section 5', () => {
  const sender = createECDH('prime256v1')
  sender.setPrivateKey('yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw', 'base64url')
  const sealed = encrypt(Buffer.from('When I grow up, I want to be a watermelon'), {
    version: 'aes128gcm',
    privateKey: sender,
    dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
    authSecret: 'BTBZMqHH6r4Tts7J_aSIgg',
    salt: 'DGv6ra1nlYgDCS1FRnbzlw',
  })
  expect(sealed.toString('base64url')).toBe(
    'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
  )
})

it('the node’s key is made once, and nobody else on the machine can read it', async () => {
  expect((await loadPushKeys(folder)).publicKey).toBe(keys.publicKey)
  expect(Buffer.from(keys.publicKey, 'base64url')).toHaveLength(65)
})

it.each([
  { endpoint: 'http://fcm.googleapis.com/x', keys: simulated.device('one').keys },
  { endpoint: 'https://fcm.googleapis.com/x', keys: { p256dh: 'AAAA', auth: 'AAAA' } },
  { endpoint: 'javascript:alert(1)', keys: simulated.device('one').keys },
])('a subscription that cannot be used is not taken: %#', (given) => {
  expect(PushAddress.safeParse(given).success).toBe(false)
})
