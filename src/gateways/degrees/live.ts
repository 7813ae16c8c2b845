import type { Guard } from '../../platform/breaker/make-breakers.ts'
import type { GuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import type { AskAgency } from '../agency.ts'
import { askAgency } from '../ask-agency.ts'
import { httpExchange, type LiveSettings } from '../http-exchange.ts'
import { readDegrees } from './port.ts'

/** A university, or the exchange that speaks for several, over HTTPS. */
export function liveDegrees(settings: LiveSettings, fetch: GuardedFetch, guard: Guard): AskAgency {
  return askAgency({ source: 'degrees', guard, exchange: httpExchange(settings, fetch), read: readDegrees })
}
