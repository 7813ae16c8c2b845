import { type Guard, OutsideUnavailable } from '../../platform/breaker/make-breakers.ts'
import { FetchFault } from '../../platform/guarded-fetch/fetch-fault.ts'
import type { GuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import { readJson } from '../../platform/guarded-fetch/read-json.ts'
import type { LiveSettings } from '../http-exchange.ts'
import { type ApplyForReduction, readPointAnswer } from './port.ts'

/** The agency over HTTPS: POST {baseUrl}/v1/point-reduction-applications, the same `idempotency-key` for every try. */
export function livePointReduction(
  { baseUrl, credential }: LiveSettings,
  fetch: GuardedFetch,
  guard: Guard,
): ApplyForReduction {
  const url = new URL('v1/point-reduction-applications', baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`)
  return async ({ key, subject, consent, claims }) => {
    try {
      return await guard('point-reduction', async (signal) => {
        const response = await fetch(url, {
          method: 'POST',
          headers: {
            accept: 'application/json',
            authorization: `Bearer ${credential}`,
            'content-type': 'application/json',
            'idempotency-key': key,
          },
          body: JSON.stringify({ subject, consent, claims }),
          signal,
        })
        const { status } = response
        if (status === 429 || status >= 500) throw new Error(`HTTP ${status}`)
        return readPointAnswer(status, await jsonOrNothing(response, url.host), subject)
      })
    } catch (error) {
      if (error instanceof OutsideUnavailable) return { answer: 'unavailable' }
      throw error
    }
  }
}

// What is no JSON is a wrong answer, not an outage.
async function jsonOrNothing(response: Response, host: string): Promise<unknown> {
  try {
    return await readJson(response, host)
  } catch (error) {
    if (error instanceof FetchFault && error.code === 'not-json') return undefined
    throw error
  }
}
