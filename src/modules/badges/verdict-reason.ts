import { isDay } from '../../kernel/day.ts'
import type { Lang } from '../../platform/http/page-call.ts'
import { dateOnPaper } from '../../web/format.ts'
import { standingWords } from './registry-texts.ts'
import type { BadgeVerdict } from './verify/verdict.ts'
import { checkWords, verdictWords } from './verify-texts.ts'

/** One badge's answer with its reason in one or two sentences, for lists and tables. */
export function verdictReason({ verdict, detail, checks, issuer }: BadgeVerdict, lang: Lang): string {
  const { title } = verdictWords[lang][verdict]
  if (verdict === 'valid') {
    const day = isDay(issuer.day) ? dateOnPaper(issuer.day, lang) : ''
    return `${title}. ${standingWords(issuer, day, lang)[0]}`
  }
  const decisive = checks.find(({ ok }) => ok === false)
  const [said, note] = checkWords(decisive?.check ?? 'form', decisive?.detail ?? detail, lang)
  return [title, ...(said === title ? [] : [said]), note].filter((part) => part !== '').join('. ')
}
