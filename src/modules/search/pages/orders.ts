import type { Lang } from '../../../platform/http/page-call.ts'
import { messages } from '../distance-messages.ts'
import { type Filters, sorts } from '../filters.ts'
import { texts } from '../messages.ts'
import type { SearchResult } from '../search-vacancies.ts'
import { centreOf } from './distance-from.ts'

type Order = { readonly filters: Filters; readonly text: string }

/** The orders a search can be shown in; by distance only where it is clear from where. */
export function orders(result: SearchResult, lang: Lang): readonly Order[] {
  const near = centreOf(result)
  return sorts.flatMap((sort): Order[] => {
    if (sort !== 'distance') return [{ filters: { ...result.filters, sort }, text: texts[lang].sorts[sort] }]
    return near === undefined ? [] : [{ filters: { ...result.filters, near, sort }, text: messages[lang].order }]
  })
}
