import type { Lang } from '../../../platform/http/page-call.ts'
import { wonToCompare } from '../../../web/format.ts'
import { regionText, words } from '../../jobs/index.ts'
import { messages as distance } from '../distance-messages.ts'
import { facetTexts } from '../facet-messages.ts'
import type { Facet } from '../facet-names.ts'
import { texts } from '../messages.ts'
import type { SearchResult } from '../search-vacancies.ts'
import { groupText } from './part-text.ts'

/** What one choice of a facet is called. */
export function choiceText(name: Facet, value: string, result: Chosen, lang: Lang): string {
  switch (name) {
    case 'region':
      return regionText(value, lang)
    case 'occupation':
      return groupText(value, lang)
    case 'pay':
      return texts[lang].monthly(wonToCompare(Number(value), lang))
    case 'within':
      return distance[lang].chip(regionText(result.filters.near ?? '', lang), Number(value))
    case 'source':
      return sourceText(value, result, lang)
    case 'employment':
    case 'shift':
    case 'career':
    case 'hours':
    case 'education':
    case 'licence':
    case 'benefit':
    case 'access':
    case 'closing':
    case 'firm':
      return labelOf(name, value, lang)
  }
}

type Chosen = Pick<SearchResult, 'filters' | 'cards'>

type Labelled = Exclude<Facet, 'region' | 'occupation' | 'pay' | 'within' | 'source'>

function labelOf(name: Labelled, value: string, lang: Lang): string {
  const labels: Readonly<Record<Labelled, Readonly<Record<string, string>>>> = {
    employment: words[lang].employment,
    shift: words[lang].shift,
    career: texts[lang].careers,
    education: words[lang].education,
    ...facetTexts[lang],
  }
  return labels[name][value] ?? value
}

// A source is known by its name where one of its vacancies is shown.
function sourceText(code: string, { cards }: Chosen, lang: Lang): string {
  if (code === 'onil') return texts[lang].ours
  return cards.find((card) => card.source === code)?.sourceName ?? code
}
