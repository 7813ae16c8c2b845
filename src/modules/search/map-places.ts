import { type RegionNode, regionTree } from '../reference/index.ts'
import type { SearchResult } from './search-vacancies.ts'

/** A region on the map: its middle, and how many vacancies there are. */
export type Place = { readonly code: string; readonly lat: number; readonly lon: number; readonly n: number }
/** What a map shows: the whole country, or the districts of one province. */
export type Mapped = {
  readonly province?: string
  /** A dot each: the districts. */
  readonly dots: readonly Place[]
  /** What one may go to: the provinces, or the districts of the one shown. */
  readonly regions: readonly Place[]
  readonly chosen: readonly string[]
  /** Vacancies that name no district: they have no dot. */
  readonly unplaced: number
}

/** Places the counts of a search. When everything chosen lies in one province, that one is shown. */
export function mapped({ filters, counts, total }: Pick<SearchResult, 'filters' | 'counts' | 'total'>): Mapped {
  const tree = regionTree()
  const place = ({ code, lat, lon }: RegionNode): Place => ({ code, lat, lon, n: counts.region.get(code) ?? 0 })
  const [one, ...others] = tree.filter(({ code }) => filters.region.some((it) => it.slice(0, 2) === code.slice(0, 2)))
  const province = one && others.length === 0 && one.children.length > 0 ? one : undefined
  const dots = (province ? [province] : tree).flatMap(districtsOf).map(place)
  const regions = province ? dots : tree.map(place)
  const all = province ? place(province).n : filters.region.length === 0 ? total : sum(regions)
  return {
    ...(province && { province: province.code }),
    dots,
    regions,
    chosen: filters.region,
    unplaced: Math.max(0, all - sum(dots)),
  }
}

function districtsOf(province: RegionNode): readonly RegionNode[] {
  return province.children.length === 0 ? [province] : province.children
}

function sum(places: readonly Place[]): number {
  return places.reduce((all, { n }) => all + n, 0)
}

/** Places in rows from north to south, each row from west to east: a map of tiles without a line drawn. */
export function inRows(places: readonly Place[], columns: number): Place[] {
  const southward = places.toSorted((a, b) => b.lat - a.lat)
  const rows = Array.from({ length: Math.ceil(places.length / columns) }, (_, row) =>
    southward.slice(row * columns, (row + 1) * columns),
  )
  return rows.flatMap((row) => row.toSorted((a, b) => a.lon - b.lon))
}
