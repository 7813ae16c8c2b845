import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { Part } from './meaning.ts'
import type { Card } from './posting.ts'
import { type Terms, scored } from './groups.ts'

/** Where a vacancy says what was asked for. */
export const matchPlaces = ['title', 'text', 'region', 'shift', 'contract', 'pay', 'career'] as const
/** One of the places. */
export type MatchPlace = (typeof matchPlaces)[number]
/** A part of the query that a vacancy answers, by its number, and where. */
export type Match = { readonly part: number; readonly where: MatchPlace }

const codes: readonly (readonly [sign: string, where: MatchPlace])[] = [
  ['@', 'region'],
  ['~', 'shift'],
  ['=', 'contract'],
]

/** Why each vacancy of a page was found, by its id: read from the terms by which the index found it. */
export async function matchesOf(
  tx: Tx,
  parts: readonly Part[],
  cards: readonly Card[],
): Promise<ReadonlyMap<string, readonly Match[]>> {
  if (cards.length === 0 || parts.length === 0) return new Map()
  const { rows } = await sql<{ id: string; feat: string[] }>`select vacancy_id as id, feat from search.posting
    where vacancy_id = any (${cards.map(({ id }) => id)}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, feat }) => [id, matchesIn(new Set(feat), parts)]))
}

/** Which parts these terms answer, and where: the title before the codes, the codes before the text. */
export function matchesIn(terms: ReadonlySet<string>, parts: readonly Part[]): readonly Match[] {
  return parts.flatMap((part, n) => {
    const where = part.not ? undefined : whereOf(terms, part)
    return where === undefined ? [] : [{ part: n, where }]
  })
}

function whereOf(terms: ReadonlySet<string>, part: Part): MatchPlace | undefined {
  if (part.kind === 'pay' || part.kind === 'career') return part.kind
  if (!part.group) return undefined
  const holds = (some: Terms): boolean => some.every((term) => terms.has(term))
  const words = scored(part.group)
  if (words.some((some) => holds(some.map((term) => (term.startsWith('^') ? term : `^${term}`))))) return 'title'
  const code = codes.find(([sign]) =>
    part.group?.any.some((some) => some.every((t) => t.startsWith(sign)) && holds(some)),
  )
  if (code) return code[1]
  return words.some(holds) ? 'text' : undefined
}
