import type { GuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import type { Lang } from '../../platform/http/page-call.ts'
import type { Assurance } from './port.ts'

/** How one OpenID Connect provider is reached. */
export type Connection = {
  /** Exactly as the provider's metadata spells it. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What people call it, for the button. */
  readonly name: Readonly<Record<Lang, string>>
  /** The way out; its list must hold every host of the provider's metadata. */
  readonly fetch: GuardedFetch
  /** Space-separated scopes; 'openid profile' when not given. */
  readonly scope?: string
  /** Authentication classes asked for, best first. */
  readonly acrValues?: readonly string[]
  /** Which `acr` values of this provider mean which level. Any other value means 'low'. */
  readonly assurance?: Readonly<Record<string, Assurance>>
  /** Name of the claim that carries the linking identifier (연계정보); none in the standard. */
  readonly linkingClaim?: string
  /** The authorization address as this browser reaches it, where that depends on how the browser reached us. */
  readonly visit?: (address: URL, redirectUri: URL) => URL
  /** Allows an issuer without TLS: for tests on this machine only, the fetch must allow it too. */
  readonly loopback?: boolean
  /** Longest wait for one half of a sign-in, milliseconds; 2,500 when not given. */
  readonly patienceMs?: number
  readonly now?: () => number
}

/** The eIDAS levels as URIs (Commission Implementing Regulation (EU) 2015/1502), the only widely shared ones. */
export const eidasLevels: Readonly<Record<string, Assurance>> = {
  'http://eidas.europa.eu/LoA/low': 'low',
  'http://eidas.europa.eu/LoA/substantial': 'substantial',
  'http://eidas.europa.eu/LoA/high': 'high',
}

/** Longest wait for one half of a sign-in, in milliseconds. */
export function patienceOf(connection: Connection): number {
  return connection.patienceMs ?? 2_500
}
