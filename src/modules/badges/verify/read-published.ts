import { FetchFault } from '../../../platform/guarded-fetch/fetch-fault.ts'
import type { GuardedFetch } from '../../../platform/guarded-fetch/make-guarded-fetch.ts'
import { readJson } from '../../../platform/guarded-fetch/read-json.ts'
import type { Published } from '../vc/did/resolve.ts'

const largest = 4 * 1_024 * 1_024
const accept = 'application/vc, application/vc+jwt, application/did+json, application/json;q=0.9'
const jwt = /^application\/(?:vc\+|vp\+)?jwt\b/i

/** Reads what somebody publishes, by the guarded way out: JSON, or a compact JWT as text. Never throws. */
export async function readPublished(fetch: GuardedFetch, url: string): Promise<Published> {
  try {
    const response = await fetch(url, { headers: { accept }, maxBytes: largest })
    if (response.status === 404 || response.status === 410) return { ok: false, fault: 'not-found' }
    return response.status === 200
      ? { ok: true, document: await read(response, url) }
      : { ok: false, fault: 'unreachable' }
  } catch (error) {
    return { ok: false, fault: faultOf(error) }
  }
}

async function read(response: Response, url: string): Promise<unknown> {
  if (jwt.test(response.headers.get('content-type') ?? '')) return (await response.text()).trim()
  return await readJson(response, new URL(url).host)
}

function faultOf(error: unknown): 'not-listed' | 'not-json' | 'unreachable' {
  const code = error instanceof FetchFault ? error.code : undefined
  if (code === 'host-not-listed') return 'not-listed'
  return code === 'not-json' ? 'not-json' : 'unreachable'
}
