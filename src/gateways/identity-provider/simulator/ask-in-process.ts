import type { FastifyInstance } from 'fastify'
import type { GuardedFetch } from '../../../platform/guarded-fetch/make-guarded-fetch.ts'

/** A way to the simulated provider that needs no network: the issuer's name need not resolve, the port does not matter. */
export function askInProcess(server: () => FastifyInstance | undefined): GuardedFetch {
  return async (address, { method = 'GET', headers = {}, body, signal } = {}) => {
    const app = server()
    if (!app) throw new Error('the simulated identity provider is not mounted')
    const { host, pathname, search } = new URL(address)
    const answer = await app.inject({
      method: method === 'POST' ? 'POST' : 'GET',
      url: pathname + search,
      headers: { ...headers, host },
      ...(body !== undefined && { payload: Buffer.from(body) }),
      ...(signal && { signal }),
    })
    const sent = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)])
    return new Response(new Uint8Array(answer.rawPayload), { status: answer.statusCode, headers: sent })
  }
}
