import { createECDH, createHmac, type ECDH } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { decrypt } from 'http_ece'
import { z } from 'zod'
import type { LocalAnswer } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import type { CarrierBehaviour } from '../carriers/simulator.ts'
import type { KeepOnPhone } from '../phone.ts'
import type { PushAddress } from './port.ts'

/** How it behaves; asked anew with every message. 'gone': the browser has unsubscribed. */
export type PushBehaviour = { mode: CarrierBehaviour['mode'] | 'gone' }

/** A push service and the phones behind it, in process: takes what a real one takes, opens it as the browser would, keeps it. */
export type SimulatedPush = {
  readonly origin: string
  readonly answer: LocalAnswer
  /** The subscription that the phone of this name gives. */
  readonly device: (name: string) => PushAddress
}

const slowMs = 15_000
const origin = 'https://push.onil.test'
const Shown = z.object({ id: z.string(), title: z.string(), body: z.string(), link: z.string() })

/** Makes it. `secret` is what the phones' keys are drawn from, so that none need be kept. */
export function simulatePush(
  secret: string,
  keep: KeepOnPhone,
  behaves: () => PushBehaviour | Promise<PushBehaviour>,
): SimulatedPush {
  const keyOf = (name: string): { pair: ECDH; auth: string } => {
    const draw = (what: string): Buffer => createHmac('sha256', secret).update(`${what} ${name}`).digest()
    const pair = createECDH('prime256v1')
    pair.setPrivateKey(draw('key'))
    return { pair, auth: draw('auth').subarray(0, 16).toString('base64url') }
  }
  return {
    origin,
    device: (name) => {
      const { pair, auth } = keyOf(name)
      return {
        endpoint: `${origin}/phones/${name}`,
        keys: { p256dh: pair.getPublicKey().toString('base64url'), auth },
      }
    },
    answer: async (request) => {
      const { mode } = await behaves()
      const refused = refusalOf(request, mode)
      if (refused !== undefined) return new Response(null, { status: refused })
      const { pair: privateKey, auth } = keyOf(new URL(request.url).pathname.split('/').at(-1) ?? '')
      const sealed = Buffer.from(await request.arrayBuffer())
      const plain = decrypt(sealed, { version: 'aes128gcm', privateKey, authSecret: auth })
      const { id, title, body, link } = Shown.parse(JSON.parse(plain.toString()))
      const message = { key: id, channel: 'push', carrier: 'push', to: '', text: `${title} · ${body}`, link } as const
      await keep(message)
      if (mode === 'double') await keep(message)
      if (mode === 'slow') await pause(slowMs, undefined, { signal: request.signal })
      if (mode === 'malformed') return new Response(null, { status: 502 })
      return new Response(null, { status: 201 })
    },
  }
}

// What RFC 8030 and 8292 demand of a sender, as a real service checks it.
function refusalOf({ method, headers }: Request, mode: PushBehaviour['mode']): number | undefined {
  if (mode === 'down') return 503
  if (mode === 'gone') return 410
  if (!/^vapid t=[\w-]+\.[\w-]+\.[\w-]+, k=[\w-]+$/.test(headers.get('authorization') ?? '')) return 401
  if (method !== 'POST' || headers.get('content-encoding') !== 'aes128gcm' || !headers.has('ttl')) return 400
  return undefined
}
