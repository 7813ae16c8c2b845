import { z } from 'zod'
import type { GuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import type { LiveSettings } from '../http-exchange.ts'
import type { Carrier, CarrierAnswer } from './carrier.ts'

const Refusal = z.object({ code: z.string().max(60) })

/**
 * A carrier over HTTPS: `POST {base}/v1/messages` with our key in `idempotency-key` and in the body, and
 * `GET {base}/v1/messages/{key}`. 2xx: taken; other 4xx: never, with `{ "code" }`; 429 and 5xx: not now, not taken.
 */
export function httpCarrier(name: string, { baseUrl, credential }: LiveSettings, fetch: GuardedFetch): Carrier {
  const at = (path: string): URL => new URL(path, baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`)
  const headers = { accept: 'application/json', authorization: `Bearer ${credential}` }
  return {
    name,
    hand: async (key, body, signal) =>
      await read(
        await fetch(at('v1/messages'), {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': key },
          body: JSON.stringify({ key, ...body }),
          maxBytes: 16_384,
          signal,
        }),
      ),
    find: async (key, signal) =>
      await read(await fetch(at(`v1/messages/${key}`), { headers, maxBytes: 16_384, signal })),
  }
}

async function read(response: Response): Promise<CarrierAnswer> {
  const { status } = response
  if (status < 400 || status >= 500) return { status }
  const body: unknown = await response.json().catch(() => undefined)
  const code = Refusal.safeParse(body).data?.code
  return { status, ...(code !== undefined && { code }) }
}
