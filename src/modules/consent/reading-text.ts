import type { Lang } from '../../platform/http/page-call.ts'
import { messages } from './messages.ts'

const applicationPrefix = 'application ' // as the applications module writes it
const helperPrefix = 'helper ' // as every operation writes it that a helper ran

/** What was read, as people say it. */
export function readingText(what: string, lang: Lang): string {
  const { helped, application } = messages[lang]
  if (what.startsWith(helperPrefix)) return helped[what.slice(helperPrefix.length)] ?? what
  return what.startsWith(applicationPrefix) ? application(what.slice(applicationPrefix.length)) : what
}
