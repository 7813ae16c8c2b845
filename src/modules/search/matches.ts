import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { Ways } from './engine/shape.ts'
import type { Part } from './meaning.ts'
import { type Group, type Terms, scored, titled } from './groups.ts'

/** Where a vacancy says what was asked for. */
export const matchPlaces = ['title', 'text', 'region', 'shift', 'contract', 'pay', 'career'] as const
/** One of the places. */
export type MatchPlace = (typeof matchPlaces)[number]
/** A part of the query that a vacancy answers, by its number, and where. */
export type Match = { readonly part: number; readonly where: MatchPlace }

/** A place where a part may stand, and the terms that say so; `certain`: what was found and says it nowhere before says it here. */
export type Reason = Match & { readonly any: Ways; readonly certain: boolean }

const codes: readonly (readonly [sign: string, where: MatchPlace])[] = [
  ['@', 'region'],
  ['~', 'shift'],
  ['=', 'contract'],
]

/** The places to look for the parts of a query, for each part the title before the codes, the codes before the text. */
export function reasonsFor(parts: readonly Part[]): readonly Reason[] {
  return parts.flatMap((part, n) => (part.not ? [] : placesOf(part).map((place) => ({ part: n, ...place }))))
}

type Place = Omit<Reason, 'part'>

function placesOf({ kind, group }: Part): readonly Place[] {
  if (kind === 'pay' || kind === 'career') return [{ where: kind, any: [], certain: true }]
  return group ? placesIn(group) : []
}

function placesIn(group: Group): readonly Place[] {
  const texts = scored(group)
  const inTitle = group.any.filter(every('^'))
  const titles = [...texts.map((terms) => terms.map(titled)), ...inTitle]
  const coded = codes.map(([sign, where]) => ({ where, any: group.any.filter(every(sign)) }))
  const places = [{ where: 'title' as const, any: titles }, ...coded, { where: 'text' as const, any: texts }].filter(
    ({ any }) => any.length > 0,
  )
  const known = coded.reduce((sum, { any }) => sum + any.length, texts.length + inTitle.length)
  const last = places.at(-1)
  return places.map((place) => ({ ...place, certain: place === last && known === group.any.length }))
}

function every(sign: string): (terms: Terms) => boolean {
  return (terms) => terms.every((term) => term.startsWith(sign))
}

/** Where each part stands: the first of its places that holds. */
export function firstHeld<R extends Reason>(reasons: readonly R[], holds: (reason: R) => boolean): readonly Match[] {
  const first = new Map<number, Match>()
  for (const reason of reasons)
    if (!first.has(reason.part) && holds(reason)) first.set(reason.part, { part: reason.part, where: reason.where })
  return [...first.values()]
}

/** Why each vacancy of a page was found, by its id: read from the terms by which it was found. */
export async function matchesOf(
  tx: Tx,
  parts: readonly Part[],
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Match[]>> {
  if (ids.length === 0 || parts.length === 0) return new Map()
  const { rows } = await sql<{ id: string; feat: string[] }>`select vacancy_id as id, feat from search.posting
    where vacancy_id = any (${ids}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, feat }) => [id, matchesIn(new Set(feat), parts)]))
}

/** Which parts these terms answer, and where. */
export function matchesIn(terms: ReadonlySet<string>, parts: readonly Part[]): readonly Match[] {
  return firstHeld(
    reasonsFor(parts),
    ({ any, where }) =>
      where === 'pay' || where === 'career' || any.some((some) => some.every((term) => terms.has(term))),
  )
}
