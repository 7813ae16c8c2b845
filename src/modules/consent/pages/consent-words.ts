import type { Lang } from '../../../platform/http/page-call.ts'
import type { Consent } from '../consent.ts'
import { messages } from '../messages.ts'
import type { Names } from '../names.ts'

/** What a consent is for, in words; a purpose of a module we do not know is said as it is written. */
export function purposeText(consent: Consent, lang: Lang): string {
  return messages[lang].purposes[consent.purpose] ?? consent.purpose
}

/** What may be given, each in words: kinds of records, or the questions an employer asked. */
export function scopeTexts(consent: Consent, lang: Lang): string[] {
  return consent.scope.map((s) => messages[lang].scopes[s] ?? s)
}

/** The language the scope is said in: what an employer asks for is written in Korean. */
export function scopeLang(consent: Consent, lang: Lang): Lang {
  return consent.scope.every((s) => s in messages[lang].scopes) ? lang : 'ko'
}

/** Who gives or gets. */
export function partyText(code: string, names: Names, lang: Lang): string {
  const t = messages[lang]
  if (code === 'self') return t.self
  if (code === 'wallet') return t.wallet
  if (code === 'recognition') return t.recognition
  if (code === 'koroad') return t.koroad
  return names.get(code)?.[lang] ?? code
}
