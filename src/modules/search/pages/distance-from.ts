import type { Lang } from '../../../platform/http/page-call.ts'
import type { Filters } from '../filters.ts'
import { messages } from '../distance-messages.ts'
import { metresFrom } from '../nearness.ts'
import type { Card } from '../posting.ts'
import type { SearchResult } from '../search-vacancies.ts'

/** From where a search may be ordered by distance: the region chosen to measure from, else the only one it is about. */
export function centreOf({ filters, understood }: Pick<SearchResult, 'filters' | 'understood'>): string | undefined {
  if (filters.near !== undefined) return filters.near
  const named = understood.parts.flatMap((part) => (part.kind === 'region' && !part.not ? [part.regions] : []))
  const all = [...named, ...filters.region.map((code) => [code])]
  return all.length === 1 && all[0]?.length === 1 ? all[0][0] : undefined
}

/** How far a vacancy is from the region chosen, said as a straight line; nothing when none is chosen or nobody knows. */
export function awayText({ region }: Card, { near }: Filters, lang: Lang): string | undefined {
  const metres = near === undefined ? undefined : metresFrom(near).get(region)
  if (metres === undefined) return undefined
  return near === region ? messages[lang].same : messages[lang].away(Math.max(1, Math.round(metres / 1000)))
}
