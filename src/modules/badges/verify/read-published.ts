import { FetchFault } from '../../../platform/guarded-fetch/fetch-fault.ts'
import type { GuardedFetch } from '../../../platform/guarded-fetch/make-guarded-fetch.ts'
import { readJson } from '../../../platform/guarded-fetch/read-json.ts'
import type { Published } from '../vc/did/resolve.ts'

const largest = 4 * 1_024 * 1_024
const accept = 'application/vc, application/vc+jwt, application/did+json, application/json;q=0.9'

/** Reads what somebody publishes, by the guarded way out: JSON, or a compact JWT as text. Never throws. */
export async function readPublished(fetch: GuardedFetch, url: string): Promise<Published> {
  try {
    const response = await fetch(url, { headers: { accept }, maxBytes: largest })
    if (response.status === 404 || response.status === 410) return { ok: false, fault: 'not-found' }
    if (response.status !== 200) return { ok: false, fault: 'unreachable' }
    const type = response.headers.get('content-type') ?? ''
    if (/^application\/(?:vc\+|vp\+)?jwt\b/i.test(type)) return { ok: true, document: (await response.text()).trim() }
    return { ok: true, document: await readJson(response, new URL(url).host) }
  } catch (error) {
    const code = error instanceof FetchFault ? error.code : 'unreachable'
    return {
      ok: false,
      fault: code === 'host-not-listed' ? 'not-listed' : code === 'not-json' ? 'not-json' : 'unreachable',
    }
  }
}
