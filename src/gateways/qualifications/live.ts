import type { Guard } from '../../platform/breaker/make-breakers.ts'
import type { GuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import type { AskAgency } from '../agency.ts'
import { askAgency } from '../ask-agency.ts'
import { httpExchange, type LiveSettings } from '../http-exchange.ts'
import { readQualifications } from './port.ts'

/** HRDK over HTTPS. */
export function liveQualifications(settings: LiveSettings, fetch: GuardedFetch, guard: Guard): AskAgency {
  return askAgency({
    source: 'qualifications',
    guard,
    exchange: httpExchange(settings, fetch),
    read: readQualifications,
  })
}
