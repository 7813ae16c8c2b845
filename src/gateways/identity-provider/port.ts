import type { Day } from '../../kernel/day.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Lang } from '../../platform/http/page-call.ts'

/** How sure the provider is of who somebody is; the three levels of Regulation (EU) 910/2014, art. 8. */
export type Assurance = 'low' | 'substantial' | 'high'

/** Who signed in, and only what the service needs of them. */
export type SignedIn = {
  readonly issuer: string
  /** Person key, unique over all providers: `issuer|sub`. */
  readonly subject: string
  readonly name: string
  readonly assurance: Assurance
  readonly birthDate?: Day
  /** What agencies know the person by (연계정보, CI), where the provider may give it. Sensitive: keep it encrypted. */
  readonly linkingId?: string
  /** Given only when the provider says it verified the address. */
  readonly email?: string
  /** Given only when the provider says it verified the number. */
  readonly phone?: string
}

/**
 * A sign-in that has begun. Send the browser to `url`. Keep `memo` where only this browser's next visit brings it back,
 * under the name `state`: the return address carries `state`, so several tabs may sign in side by side.
 */
export type SignInStart = { readonly url: string; readonly state: string; readonly memo: string }

/** A system that says who somebody is. Every expected "no" is a refusal, see refusals.ts. */
export type IdentityProvider = {
  readonly name: Readonly<Record<Lang, string>>
  /** Starts a sign-in that ends at `redirectUri`, an absolute address of this site. */
  begin(ask: { readonly redirectUri: string; readonly lang: Lang }): Promise<SignInStart | Refusal>
  /** Ends a sign-in: `callbackUrl` is the address the browser came back to, with its query. */
  finish(answer: { readonly callbackUrl: string; readonly memo: string }): Promise<SignedIn | Refusal>
}

/** The `state` a browser came back with, to find its memo; undefined when there is none. */
export function stateOf(callbackUrl: string): string | undefined {
  return URL.parse(callbackUrl, 'http://callback.invalid')?.searchParams.get('state') ?? undefined
}
