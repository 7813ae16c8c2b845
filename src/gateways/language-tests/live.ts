import type { Guard } from '../../platform/breaker/make-breakers.ts'
import type { GuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import type { AskAgency } from '../agency.ts'
import { askAgency } from '../ask-agency.ts'
import { httpExchange, type LiveSettings } from '../http-exchange.ts'
import { readLanguageTests } from './port.ts'

/** The exchange of the test organisations over HTTPS. */
export function liveLanguageTests(settings: LiveSettings, fetch: GuardedFetch, guard: Guard): AskAgency {
  return askAgency({
    source: 'language-tests',
    guard,
    exchange: httpExchange(settings, fetch),
    read: readLanguageTests,
  })
}
