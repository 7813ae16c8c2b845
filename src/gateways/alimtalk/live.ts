import type { Guard } from '../../platform/breaker/make-breakers.ts'
import type { GuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import { handOver } from '../carriers/hand-over.ts'
import { httpCarrier } from '../carriers/live.ts'
import type { LiveSettings } from '../http-exchange.ts'
import type { SendAlimtalk } from './port.ts'
import { sendAlimtalkBy } from './send-alimtalk.ts'

/** The sender's profile and its carrier. */
export type AlimtalkSettings = { readonly profile: string; readonly carrier: LiveSettings }

/** 알림톡 over the carrier's HTTPS interface. */
export function liveAlimtalk(
  { profile, carrier }: AlimtalkSettings,
  fetch: GuardedFetch,
  guard: Guard,
  now: () => Date,
): SendAlimtalk {
  return sendAlimtalkBy(handOver([httpCarrier('alimtalk', carrier, fetch)], { guard, now }), profile)
}
