import type { Guard } from '../../platform/breaker/make-breakers.ts'
import type { GuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import type { AskAgency } from '../agency.ts'
import { askAgency } from '../ask-agency.ts'
import { httpExchange, type LiveSettings } from '../http-exchange.ts'
import { readCareerRecords } from './port.ts'

/** KEIS over HTTPS. */
export function liveCareerRecords(settings: LiveSettings, fetch: GuardedFetch, guard: Guard): AskAgency {
  return askAgency({
    source: 'career-records',
    guard,
    exchange: httpExchange(settings, fetch),
    read: readCareerRecords,
  })
}
