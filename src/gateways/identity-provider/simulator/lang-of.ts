import type { Lang } from '../../../platform/http/page-call.ts'

/** The first wish of a list of languages (`ui_locales`, `Accept-Language`) that we speak; Korean when none is said. */
export function langOf(wishes: unknown): Lang {
  return typeof wishes === 'string' && /^\s*en\b/i.test(wishes) ? 'en' : 'ko'
}
