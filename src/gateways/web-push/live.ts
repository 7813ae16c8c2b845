import { type Guard, OutsideUnavailable } from '../../platform/breaker/make-breakers.ts'
import { FetchFault, type FetchFaultCode } from '../../platform/guarded-fetch/fetch-fault.ts'
import type { GuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import type { PushAnswer, PushMessage, SendPush } from './port.ts'
import { sealFor } from './seal.ts'
import { type PushKeys, vapidHeader } from './vapid.ts'

/** `contact` is an address at which a push service finds whoever runs this node (https: or mailto:). */
export type PushSettings = { readonly keys: PushKeys; readonly contact: string; readonly now: () => Date }

const keptSeconds = 86_400
const forbidden: ReadonlySet<FetchFaultCode> = new Set(['host-not-listed', 'not-https', 'credentials-in-url'])

/** Push messages over the browsers' own services (RFC 8030, 8291, 8292). One breaker a service: one that is down holds up no other. */
export function livePush(settings: PushSettings, fetch: GuardedFetch, guard: Guard): SendPush {
  return async (message) => {
    const { hostname } = new URL(message.to.endpoint)
    try {
      return judge(
        await guard(hostname === 'push.onil.test' ? 'push' : `push ${hostname}`, (signal) =>
          post(settings, fetch, message, signal),
        ),
      )
    } catch (error) {
      if (!(error instanceof OutsideUnavailable)) throw error
      return isForbidden(error.cause) ? { answer: 'gone' } : { answer: 'unavailable', why: error.message }
    }
  }
}

async function post(
  { keys, contact, now }: PushSettings,
  fetch: GuardedFetch,
  message: PushMessage,
  signal: AbortSignal,
): Promise<number> {
  const { to, key, text, urgent } = message
  const response = await fetch(to.endpoint, {
    method: 'POST',
    headers: {
      authorization: await vapidHeader(keys, to.endpoint, contact, now()),
      'content-encoding': 'aes128gcm',
      'content-type': 'application/octet-stream',
      ttl: String(keptSeconds),
      topic: key.replaceAll('-', '').slice(0, 32),
      urgency: urgent ? 'high' : 'normal',
    },
    body: sealFor(to, text),
    signal,
  })
  if (response.status === 429 || response.status >= 500) throw new Error(`HTTP ${response.status}`)
  return response.status
}

// An address that this node never asks: nothing was sent there, and nothing will be.
function isForbidden(cause: unknown): boolean {
  return cause instanceof FetchFault && forbidden.has(cause.code)
}

function judge(status: number): PushAnswer {
  if (status >= 200 && status < 300) return { answer: 'taken' }
  if (status === 404 || status === 410) return { answer: 'gone' }
  return { answer: 'refused', why: `HTTP ${status}` }
}
