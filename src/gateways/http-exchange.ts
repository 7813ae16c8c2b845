import { FetchFault } from '../platform/guarded-fetch/fetch-fault.ts'
import type { GuardedFetch } from '../platform/guarded-fetch/make-guarded-fetch.ts'
import { readJson } from '../platform/guarded-fetch/read-json.ts'
import type { Exchange } from './ask-agency.ts'

/** Where a live agency is and how it knows us. */
export type LiveSettings = { readonly baseUrl: string; readonly credential: string }

const largestAnswer = 512 * 1024

/**
 * The exchange of our records contract over HTTPS: POST {baseUrl}/v1/records with `{ subject, consent, purpose }` as JSON,
 * `authorization: Bearer`, `x-request-id`. Answers: 200 with the agency's body, 404 when it does not know the person, other
 * 4xx when it refuses, 429 or 5xx when it cannot answer now. The identifier is in the body because addresses end up in logs.
 */
export function httpExchange({ baseUrl, credential }: LiveSettings, fetch: GuardedFetch): Exchange {
  const url = new URL('v1/records', baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`)
  return async ({ subject, consent, purpose, request }, signal) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${credential}`,
        'content-type': 'application/json',
        'x-request-id': request,
      },
      body: JSON.stringify({ subject, consent, purpose }),
      maxBytes: largestAnswer,
      signal,
    })
    return {
      status: response.status,
      body: response.status === 200 ? await jsonOrNothing(response, url.host) : undefined,
    }
  }
}

/** An answer that is no JSON is a wrong answer, not an outage: it must not open the breaker. */
async function jsonOrNothing(response: Response, host: string): Promise<unknown> {
  try {
    return await readJson(response, host)
  } catch (error) {
    if (error instanceof FetchFault && error.code === 'not-json') return undefined
    throw error
  }
}
