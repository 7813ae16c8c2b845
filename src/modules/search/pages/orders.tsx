import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Tabs } from '../../../web/components/lists.tsx'
import { messages } from '../distance-messages.ts'
import { type Filters, sorts } from '../filters.ts'
import { texts } from '../messages.ts'
import type { SearchResult } from '../search-vacancies.ts'
import { link } from './address.ts'
import { centreOf } from './distance-from.ts'

type Order = { readonly filters: Filters; readonly text: string }

/** The orders a search can be shown in; by distance only where it is clear from where. */
export function Orders({ q, result, lang }: { q: string; result: SearchResult; lang: Lang }): VNode {
  return (
    <Tabs
      label={texts[lang].sort}
      items={orders(result, lang).map(({ filters, text }) => ({
        href: link({ q, filters }),
        text,
        here: filters.sort === result.filters.sort,
      }))}
    />
  )
}

function orders(result: SearchResult, lang: Lang): readonly Order[] {
  const near = centreOf(result)
  return sorts.flatMap((sort): Order[] => {
    if (sort !== 'distance') return [{ filters: { ...result.filters, sort }, text: texts[lang].sorts[sort] }]
    return near === undefined ? [] : [{ filters: { ...result.filters, near, sort }, text: messages[lang].order }]
  })
}
