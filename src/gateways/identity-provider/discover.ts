import {
  allowInsecureRequests,
  type Configuration,
  customFetch,
  type CustomFetch,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client'
import { makeBreakers } from '../../platform/breaker/make-breakers.ts'
import type { GuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import { type Connection, patienceOf } from './connection.ts'

const keptMs = 3_600_000

/** Gives the provider's metadata: asked once, kept for an hour, asked again after a failure. Throws OutsideUnavailable. */
export function makeDiscover(connection: Connection): () => Promise<Configuration> {
  const half = patienceOf(connection) * 0.4
  const { guard } = makeBreakers({ timeoutMs: half, retries: 1, backOffMs: half / 4, restsMs: 5_000 })
  let kept: { readonly until: number; readonly metadata: Promise<Configuration> } | undefined
  return () => {
    if (kept && kept.until > Date.now()) return kept.metadata
    const metadata = guard('identity-provider', () => ask(connection))
    kept = { until: Date.now() + keptMs, metadata }
    metadata.catch(() => {
      kept = undefined
    })
    return metadata
  }
}

function ask(connection: Connection): Promise<Configuration> {
  const execute = [enableNonRepudiationChecks, ...(connection.loopback ? [allowInsecureRequests] : [])]
  return discovery(new URL(connection.issuer), connection.clientId, connection.clientSecret, undefined, {
    execute,
    timeout: patienceOf(connection) / 1000,
    [customFetch]: through(connection.fetch),
  })
}

// OpenID Connect sends nothing but forms.
function through(fetch: GuardedFetch): CustomFetch {
  return (url, { method, headers, body, signal }) => {
    const sent = body instanceof URLSearchParams || typeof body === 'string' ? { body: body.toString() } : {}
    return fetch(url, { method, headers, ...sent, ...(signal && { signal }) })
  }
}
