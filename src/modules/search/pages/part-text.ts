import type { Lang } from '../../../platform/http/page-call.ts'
import { payText, regionText } from '../../jobs/index.ts'
import { occupation } from '../../reference/index.ts'
import type { Without } from '../without-each.ts'
import type { SearchResult } from '../search-vacancies.ts'
import { texts } from '../messages.ts'
import type { Part } from '../meaning.ts'
import { facetTitle } from './facet-title.ts'

/** What one understood part means, in words. */
export function partText(part: Part, lang: Lang): string {
  const text = textOf(part, lang)
  return part.not ? texts[lang].not(text) : text
}

function textOf(part: Part, lang: Lang): string {
  const t = texts[lang]
  switch (part.kind) {
    case 'region':
      return regionsText(part, lang)
    case 'pay':
      return t.atLeast(
        part.per === 'week' || part.per === 'piece' ? part.text : payText({ per: part.per, min: part.amount }, lang),
      )
    case 'career':
      return part.years === 0 ? t.noCareer : t.years(part.years)
    case 'concept':
      return lang === 'ko' ? part.concept.name : part.text
    case 'hours':
      return lang === 'ko' ? part.name : part.text
    case 'word':
    case 'unsure':
      return part.text
  }
}

function regionsText({ regions, place, text }: Extract<Part, { kind: 'region' }>, lang: Lang): string {
  if (regions.length > 1) return texts[lang].places(text, regions.length)
  const name = regionText(regions[0] ?? '', lang)
  return place === undefined ? name : `${name} ${place}`
}

/** What kind of thing a part is. */
export function kindText(part: Part, lang: Lang): string {
  const t = texts[lang]
  if (part.kind === 'concept') return t.conceptKinds[part.concept.kind]
  return part.kind === 'unsure' ? '' : t.kinds[part.kind]
}

/** The words without one part. */
export function wordsWithout(result: SearchResult, gone: number): string {
  return result.understood.parts
    .filter((_, n) => n !== gone)
    .map((p) => p.text)
    .join(' ')
}

/** The words with one part replaced by what was meant. */
export function wordsWith(result: SearchResult, replaced: number, by: string): string {
  return result.understood.parts.map((p, n) => (n === replaced ? by : p.text)).join(' ')
}

/** What was left out to get other results. */
export function withoutText(w: Without, result: SearchResult, lang: Lang): string {
  const part = w.part === undefined ? undefined : result.understood.parts[w.part]
  if (part) return `‘${partText(part, lang)}’`
  return w.facet === undefined ? '' : `‘${facetTitle(w.facet, lang)}’`
}

/** An occupation group's name. */
export function groupText(code: string, lang: Lang): string {
  const one = occupation(code)
  return (lang === 'ko' ? one?.name : (one?.nameEn ?? one?.name)) ?? code
}
