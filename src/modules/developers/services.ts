import type { GuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import type { Route } from '../../platform/http/route.ts'
import { type Service, service } from '../../platform/service.ts'

/** Every route of this program: what the reference describes and keys are made for. */
export const apiRoutes: Service<readonly Route[]> = service<readonly Route[]>('developers.api-routes')

/** The way out to one host that an organisation named for its webhook. */
export const webhookFetch: Service<(host: string) => GuardedFetch> =
  service<(host: string) => GuardedFetch>('developers.webhook-fetch')
