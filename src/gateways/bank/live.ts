import type { Guard } from '../../platform/breaker/make-breakers.ts'
import { FetchFault } from '../../platform/guarded-fetch/fetch-fault.ts'
import type { GuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import { readJson } from '../../platform/guarded-fetch/read-json.ts'
import type { LiveSettings } from '../http-exchange.ts'
import { type BankExchange, askBank } from './ask-bank.ts'
import type { Bank } from './port.ts'

const largestAnswer = 8 * 1024 * 1024

/** The bank over HTTPS. */
export function liveBank(settings: LiveSettings, fetch: GuardedFetch, guard: Guard): Bank {
  return askBank(overHttps(settings, fetch), guard)
}

function overHttps({ baseUrl, credential }: LiveSettings, fetch: GuardedFetch): BankExchange {
  const base = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`
  return async ({ method, path, request, type, body }, signal) => {
    const url = new URL(path, base)
    const response = await fetch(url, {
      method,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${credential}`,
        'x-request-id': request,
        ...(type !== undefined && { 'content-type': type }),
      },
      ...(body !== undefined && { body }),
      maxBytes: largestAnswer,
      signal,
    })
    return { status: response.status, body: await jsonOrNothing(response, url.host) }
  }
}

// An answer that is no JSON is a wrong answer, not an outage: it must not open the breaker.
async function jsonOrNothing(response: Response, host: string): Promise<unknown> {
  try {
    return await readJson(response, host)
  } catch (error) {
    if (error instanceof FetchFault && error.code === 'not-json') return undefined
    throw error
  }
}
