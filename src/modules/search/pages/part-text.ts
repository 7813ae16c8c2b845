import type { Lang } from '../../../platform/http/page-call.ts'
import { payText, regionText, words } from '../../jobs/index.ts'
import { occupation } from '../../reference/index.ts'
import type { Without } from '../without-each.ts'
import type { SearchResult } from '../search-vacancies.ts'
import { texts } from '../messages.ts'
import type { Part } from '../understand-query.ts'

/** What one understood part means, in words. */
export function partText(part: Part, lang: Lang): string {
  const t = texts[lang]
  switch (part.kind) {
    case 'word':
    case 'unsure':
      return part.text
    case 'region':
      return part.regions.length === 1
        ? regionText(part.regions[0] ?? '', lang)
        : t.places(part.text, part.regions.length)
    case 'pay':
      return t.atLeast(payText({ per: part.per, min: part.amount }, lang))
    case 'employment':
      return part.employments.map((e) => words[lang].employment[e]).join(' · ')
    case 'shift':
      return part.shifts.map((s) => words[lang].shift[s]).join(' · ')
    case 'career':
      return t.noCareer
  }
}

/** The words without one part. */
export function wordsWithout(result: SearchResult, gone: number): string {
  return result.understood.parts
    .filter((_, n) => n !== gone)
    .map((p) => p.text)
    .join(' ')
}

/** What was left out to get other results. */
export function withoutText(w: Without, result: SearchResult, lang: Lang): string {
  const part = w.part === undefined ? undefined : result.understood.parts[w.part]
  if (part) return `‘${partText(part, lang)}’`
  return w.facet === undefined ? '' : `‘${texts[lang].facets[w.facet]}’`
}

/** An occupation group's name. */
export function groupText(code: string, lang: Lang): string {
  const one = occupation(code)
  return (lang === 'ko' ? one?.name : (one?.nameEn ?? one?.name)) ?? code
}
