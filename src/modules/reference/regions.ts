import { z } from 'zod'
import { readTable } from './read-table.ts'
import { bestFits } from './words.ts'

/** A point on the map, in degrees (WGS84). */
export type Point = { readonly lat: number; readonly lon: number }

/** A province (sido), a city, county or district (sigungu), or a district of a city (gu). The point is its centroid. */
export type Region = Point & {
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly nameEn: string
  readonly level: 'sido' | 'sigungu' | 'gu'
  readonly parent: string | undefined
}

/** A region with what is below it. */
export type RegionNode = Region & { readonly children: readonly RegionNode[] }

const Row = z.object({
  code: z.string().regex(/^\d{5}$/),
  name: z.string().min(1),
  shortName: z.string().min(1),
  level: z.enum(['sido', 'sigungu', 'gu']),
  parent: z.string(),
  lat: z.coerce.number().min(33).max(39),
  lon: z.coerce.number().min(124).max(132),
})

const english = new Map(
  readTable('region-names-en.tsv', z.object({ code: z.string(), nameEn: z.string() })).map((row) => [
    row.code,
    row.nameEn,
  ]),
)

const all: readonly Region[] = readTable('regions.tsv', Row).map((row) => ({
  ...row,
  nameEn: english.get(row.code) ?? row.name,
  parent: row.parent === '' ? undefined : row.parent,
}))

const byCode: ReadonlyMap<string, Region> = new Map(all.map((one) => [one.code, one]))
const tree = branch(undefined)

function branch(parent: string | undefined): readonly RegionNode[] {
  return all.filter((one) => one.parent === parent).map((one) => ({ ...one, children: branch(one.code) }))
}

/** The region with this five-digit code; undefined when there is none. */
export function region(code: string): Region | undefined {
  return byCode.get(code)
}

/** The region itself and everything in it: what a search in Gyeonggi or in Suwon must look through. Empty for an unknown code. */
export function regionsUnder(code: string): readonly Region[] {
  const one = byCode.get(code)
  if (one === undefined) return []
  return [one, ...all.filter((it) => it.parent === code).flatMap((it) => regionsUnder(it.code))]
}

/** The 17 provinces with their cities, counties and districts. */
export function regionTree(): readonly RegionNode[] {
  return tree
}

/** The province a region lies in; undefined for an unknown code. */
export function sidoOf(code: string): Region | undefined {
  const one = byCode.get(code)
  return one?.parent === undefined ? one : sidoOf(one.parent)
}

/** The regions whose full or short Korean name holds all the words, best first: '수원 영통', '강원 고성'. */
export function searchRegions(words: string, limit = 10): readonly Region[] {
  const full = bestFits(all, (one) => one.name, words, limit)
  const short = bestFits(all, (one) => one.shortName, words, limit)
  return [...new Set([...short, ...full])].slice(0, limit)
}

const earthRadiusKm = 6371.0088

/** Straight-line distance in kilometres (haversine, mean Earth radius): never a travel time. */
export function distanceKm(a: Point, b: Point): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180
  const dLat = radians(b.lat - a.lat)
  const dLon = radians(b.lon - a.lon)
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)))
}
