import { setTimeout as pause } from 'node:timers/promises'
import type { FindOnPhone, KeepOnPhone, OnPhone } from '../phone.ts'
import type { Carrier } from './carrier.ts'

/** How a simulated carrier behaves. Change the object while it runs. 'slow': takes the message and answers too late. */
export type CarrierBehaviour = { mode: 'normal' | 'slow' | 'down'; delayMs?: number }

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
  behaviour: CarrierBehaviour,
  read: ReadMessage,
): Carrier {
  return {
    name: about.carrier,
    hand: async (key, body, signal) => {
      if (behaviour.mode === 'down') return { status: 503 }
      const message = read(body)
      if ('code' in message) return { status: 422, code: message.code }
      await phones.keep({ key, ...about, ...message })
      if (behaviour.mode === 'slow') await pause(behaviour.delayMs ?? slowMs, undefined, { signal })
      return { status: 202 }
    },
    find: async (key) => {
      if (behaviour.mode === 'down') return { status: 503 }
      return { status: (await phones.find(key, about.carrier)) ? 200 : 404 }
    },
  }
}
