import type { z } from 'zod'
import type { GuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import { readJson } from '../../platform/guarded-fetch/read-json.ts'
import { type KeyService, type KeyServiceSettings, Unwrapped, Wrapped } from './port.ts'

/** The service did not do it. Says the status, never what was sent. */
export class KeyServiceFault extends Error {}

/**
 * A key service with the Transit interface: POST {url}/encrypt/{key} and {url}/decrypt/{key}, `x-vault-token`, where {url} is for
 * instance https://vault.example.kr/v1/transit. `context` goes along as associated data, so that a wrapping opens only as what
 * it was made for.
 */
export function liveKeyService({ url, key, token }: KeyServiceSettings, fetch: GuardedFetch): KeyService {
  const base = url.endsWith('/') ? url : `${url}/`
  const ask = async <T>(what: string, body: object, answer: z.ZodType<T>): Promise<T> => {
    const to = new URL(`${what}/${encodeURIComponent(key)}`, base)
    const reply = await fetch(to, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json', 'x-vault-token': token },
      body: JSON.stringify(body),
    })
    if (reply.status !== 200) throw new KeyServiceFault(`the key service answered ${reply.status} to ${what}`)
    const parsed = answer.safeParse(await readJson(reply, to.host))
    if (!parsed.success) throw new KeyServiceFault(`the key service answered something else to ${what}`)
    return parsed.data
  }
  const bytes = (text: string): string => Buffer.from(text).toString('base64')
  return {
    id: `service:${new URL(base).host}/${key}`,
    wrap: async (plain, context) => {
      const body = { plaintext: plain.toString('base64'), associated_data: bytes(context) }
      return (await ask('encrypt', body, Wrapped)).data.ciphertext
    },
    unwrap: async (wrapped, context) => {
      const body = { ciphertext: wrapped, associated_data: bytes(context) }
      return Buffer.from((await ask('decrypt', body, Unwrapped)).data.plaintext, 'base64')
    },
  }
}
