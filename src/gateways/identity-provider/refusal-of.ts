import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client'
import type { Refusal } from '../../kernel/refusal.ts'
import { denied, expired, mismatch } from './refusals.ts'

// OpenID Connect Core 1.0, section 3.1.2.6 and RFC 6749, section 4.1.2.1
const saysNo = new Set([
  'access_denied',
  'login_required',
  'interaction_required',
  'consent_required',
  'account_selection_required',
])

// The answer is there but is not ours: wrong issuer, state, nonce, audience, time, key or signature.
const notOurs = new Set([
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'OAUTH_KEY_SELECTION_FAILED',
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
])

/** What an error of the protocol means for the person; undefined when the provider is at fault or away. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof AuthorizationResponseError) return saysNo.has(error.error) ? denied : undefined
  if (error instanceof ResponseBodyError) return error.error === 'invalid_grant' ? expired : undefined
  if (error instanceof ClientError && notOurs.has(error.code ?? '')) return mismatch
  return undefined
}
