import type { GuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import type { Route } from '../../platform/http/route.ts'
import { type Service, service } from '../../platform/service.ts'

/** What this node's API is: every route, and how many requests a minute one address may send. */
export type Api = { readonly routes: readonly Route[]; readonly perMinute: number }

/** What the reference describes and keys are made for. */
export const apiOf: Service<Api> = service<Api>('developers.api')

/** The way out to one host that an organisation named for its webhook. */
export const webhookFetch: Service<(host: string) => GuardedFetch> =
  service<(host: string) => GuardedFetch>('developers.webhook-fetch')
