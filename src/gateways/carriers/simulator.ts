import { setTimeout as pause } from 'node:timers/promises'
import type { FindOnPhone, KeepOnPhone, OnPhone } from '../phone.ts'
import type { Carrier } from './carrier.ts'

/**
 * How a simulated carrier behaves. 'slow': takes the message and answers too late;
 * 'malformed': takes it, and a proxy says that it did not hear of it; 'double': takes it twice under one key.
 */
export type CarrierBehaviour = { mode: 'normal' | 'slow' | 'down' | 'malformed' | 'double'; delayMs?: number }

/** Tells how it behaves at this moment: asked anew with every message. */
export type CarrierBehaves = () => Readonly<CarrierBehaviour> | Promise<Readonly<CarrierBehaviour>>

/** Reads a message as this carrier would: what the phone shows, or the code of a refusal. */
export type ReadMessage = (
  body: Readonly<Record<string, unknown>>,
) => Pick<OnPhone, 'to' | 'text'> | { readonly code: string }

/** Where simulated phones keep what arrives. */
export type Phones = { readonly keep: KeepOnPhone; readonly find: FindOnPhone }

const slowMs = 15_000

/** A carrier in process: keeps each key once, and knows afterwards whether it has it. */
export function simulateCarrier(
  about: Pick<OnPhone, 'channel' | 'carrier'>,
  phones: Phones,
  behaves: CarrierBehaves,
  read: ReadMessage,
): Carrier {
  return {
    name: about.carrier,
    hand: async (key, body, signal) => {
      const { mode, delayMs } = await behaves()
      if (mode === 'down') return { status: 503 }
      const message = read(body)
      if ('code' in message) return { status: 422, code: message.code }
      await phones.keep({ key, ...about, ...message })
      if (mode === 'double') await phones.keep({ key, ...about, ...message })
      if (mode === 'malformed') return { status: 502 }
      if (mode === 'slow') await pause(delayMs ?? slowMs, undefined, { signal })
      return { status: 202 }
    },
    find: async (key) => {
      if ((await behaves()).mode === 'down') return { status: 503 }
      return { status: (await phones.find(key, about.carrier)) ? 200 : 404 }
    },
  }
}
