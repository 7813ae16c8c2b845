import type { Lang } from '../../../platform/http/page-call.ts'
import { messages as distance } from '../distance-messages.ts'
import { facetTexts } from '../facet-messages.ts'
import type { Facet } from '../facet-names.ts'
import { texts } from '../messages.ts'

/** What a facet is called. */
export function facetTitle(name: Facet, lang: Lang): string {
  const titles = { ...texts[lang].facets, ...facetTexts[lang].titles, within: distance[lang].title }
  return titles[name]
}
