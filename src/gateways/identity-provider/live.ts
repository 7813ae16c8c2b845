import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { Refusal } from '../../kernel/refusal.ts'
import { type Guard, makeBreakers } from '../../platform/breaker/make-breakers.ts'
import type { Lang } from '../../platform/http/page-call.ts'
import type { Log } from '../../platform/node.ts'
import { type Connection, patienceOf } from './connection.ts'
import { makeDiscover } from './discover.ts'
import { type Memo, readMemo, writeMemo } from './memo.ts'
import type { IdentityProvider, SignedIn, SignInStart } from './port.ts'
import { refusalOf } from './refusal-of.ts'
import { expired, mismatch, unavailable } from './refusals.ts'
import { signedIn } from './signed-in.ts'

const memoLivesMs = 600_000

type Parts = { readonly connection: Connection; readonly discover: () => Promise<Configuration>; readonly guard: Guard }

/** Sign-in by any OpenID Connect provider: authorization code with PKCE, state, nonce and a checked ID token. */
export function liveProvider(connection: Connection, log: Pick<Log, 'warn'>): IdentityProvider {
  // A code may be used once only, so the exchange is never tried a second time.
  const { guard } = makeBreakers({ timeoutMs: patienceOf(connection), retries: 0, restsMs: 5_000 })
  const parts = { connection, discover: makeDiscover(connection), guard }
  const orUnavailable = async <T>(work: Promise<T>): Promise<T | Refusal> => {
    try {
      return await work
    } catch (err) {
      log.warn({ err, issuer: connection.issuer }, 'identity provider unavailable')
      return unavailable
    }
  }
  return {
    name: connection.name,
    begin: (ask) => orUnavailable(begin(parts, ask.redirectUri, ask.lang)),
    finish: (answer) => orUnavailable(finish(parts, answer.callbackUrl, answer.memo)),
  }
}

async function begin({ connection, discover }: Parts, redirectUri: string, lang: Lang): Promise<SignInStart> {
  const client = await discover()
  const memo = {
    state: randomState(),
    nonce: randomNonce(),
    verifier: randomPKCECodeVerifier(),
    redirectUri,
    at: now(connection),
  }
  const address = buildAuthorizationUrl(client, {
    redirect_uri: redirectUri,
    scope: connection.scope ?? 'openid profile',
    state: memo.state,
    nonce: memo.nonce,
    code_challenge: await calculatePKCECodeChallenge(memo.verifier),
    code_challenge_method: 'S256',
    ui_locales: lang,
    // On a shared computer the person before must never be signed in silently.
    prompt: 'login',
    ...(connection.acrValues && { acr_values: connection.acrValues.join(' ') }),
  })
  const url = connection.visit?.(address, new URL(redirectUri)) ?? address
  return { url: url.href, state: memo.state, memo: writeMemo(memo) }
}

async function finish(
  { connection, discover, guard }: Parts,
  callbackUrl: string,
  word: string,
): Promise<SignedIn | Refusal> {
  const memo = readMemo(word)
  if (!memo || now(connection) - memo.at > memoLivesMs) return expired
  const callback = callbackOf(memo, callbackUrl)
  if (callback.searchParams.get('state') !== memo.state) return mismatch
  const client = await discover()
  return guard('identity-provider', () => exchange(connection, client, callback, memo))
}

// The redirect address of the first half counts, however the second request reached us.
function callbackOf(memo: Memo, callbackUrl: string): URL {
  const callback = new URL(memo.redirectUri)
  callback.search = URL.parse(callbackUrl, memo.redirectUri)?.search ?? ''
  return callback
}

async function exchange(
  connection: Connection,
  client: Configuration,
  callback: URL,
  memo: Memo,
): Promise<SignedIn | Refusal> {
  try {
    const tokens = await authorizationCodeGrant(client, callback, {
      pkceCodeVerifier: memo.verifier,
      expectedState: memo.state,
      expectedNonce: memo.nonce,
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    if (!claims) return mismatch
    const asked = client.serverMetadata().userinfo_endpoint === undefined || claims['name'] !== undefined
    return signedIn(
      connection,
      asked ? claims : { ...(await fetchUserInfo(client, tokens.access_token, claims.sub)), ...claims },
    )
  } catch (error) {
    const no = refusalOf(error)
    if (no) return no
    throw error
  }
}

function now(connection: Connection): number {
  return (connection.now ?? Date.now)()
}
