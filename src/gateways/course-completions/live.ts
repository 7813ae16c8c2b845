import type { Guard } from '../../platform/breaker/make-breakers.ts'
import type { GuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import type { AskAgency } from '../agency.ts'
import { askAgency } from '../ask-agency.ts'
import { httpExchange, type LiveSettings } from '../http-exchange.ts'
import { readCourseCompletions } from './port.ts'

/** The course register over HTTPS. */
export function liveCourseCompletions(settings: LiveSettings, fetch: GuardedFetch, guard: Guard): AskAgency {
  return askAgency({
    source: 'course-completions',
    guard,
    exchange: httpExchange(settings, fetch),
    read: readCourseCompletions,
  })
}
