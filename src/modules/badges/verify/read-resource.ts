import type { GuardedFetch } from '../../../platform/guarded-fetch/make-guarded-fetch.ts'

const largest = 1_024 * 1_024

/** The bytes of a resource that a credential names, by the guarded way out, which knows the hosts that the operator lists. Never throws. */
export async function readResource(fetch: GuardedFetch, url: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(url, { maxBytes: largest })
    return response.status === 200 ? new Uint8Array(await response.arrayBuffer()) : undefined
  } catch {
    return undefined
  }
}
