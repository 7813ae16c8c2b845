import { z } from 'zod'
import { dayOf } from '../../kernel/day.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Operation } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import { vacancies } from '../jobs/index.ts'
import { attempts, byTurns, nearParts } from './attempts.ts'
import { documentOf } from './document.ts'
import { type Asked, findPostings } from './find-postings.ts'
import { readFilters } from './filters.ts'
import { firstThatFinds } from './first-that-finds.ts'
import type { Part } from './meaning.ts'
import type { Card } from './posting.ts'
import { understandQuery } from './understand-query.ts'
import { type Named, understoodNames } from './understood-names.ts'

const most = 20

/** What a query means and what it finds: for measuring the search from outside. */
export type Answer = {
  readonly understood: Named
  readonly hits: readonly { readonly id: string; readonly title: string; readonly text: string }[]
}

/** Answers one query with at most 20 vacancies and all their public text: what answers everything, then what is near. */
export const answerQuery: Operation<{ q: string }, Answer> = query('search.answer-query', {
  input: z.object({ q: z.string() }),
  allow: () => true,
  run: async ({ input, tx, now }) => {
    const filters = readFilters({})
    if (isRefusal(filters)) return filters
    const asked = { filters, today: dayOf(now), size: most }
    const ways = attempts(understandQuery(input.q).parts)
    const first = await firstThatFinds(ways, (some) => findPostings(tx, { ...asked, parts: some }))
    const { found } = first
    // What is near a slip is near what was meant by it.
    const parts = found.total > 0 ? first.parts : (ways[1] ?? first.parts)
    const cards = parts.some(canBeFound) ? await withNear(tx, parts, found.cards, asked) : []
    const whole = await vacancies(
      tx,
      cards.map((card) => card.id),
    )
    const hits = cards.flatMap(({ id }) => {
      const vacancy = whole.get(id)
      return vacancy ? [{ id, title: vacancy.title, text: documentOf(vacancy).text }] : []
    })
    return { value: { understood: understoodNames(parts), hits } }
  },
})

function canBeFound(part: Part): boolean {
  return part.group !== undefined || part.kind === 'pay' || part.kind === 'career'
}

// With too few that answer everything, those follow that lack what vacancies seldom say or one unknown word beside the job; with none at all,
// those that lack more.
async function withNear(
  tx: Tx,
  parts: readonly Part[],
  exact: readonly Card[],
  asked: Omit<Asked, 'parts'>,
): Promise<readonly Card[]> {
  if (exact.length >= most) return exact
  const find = async (some: readonly Part[]): Promise<readonly Card[]> =>
    some.some(canBeFound) ? (await findPostings(tx, { ...asked, parts: some })).cards : []
  const { fills, stages } = nearParts(parts)
  const found = new Map(exact.map((card) => [card.id, card]))
  const add = (cards: readonly Card[]): void => cards.forEach((card) => found.set(card.id, found.get(card.id) ?? card))
  for (const some of fills) if (found.size < most) add(await find(some))
  for (const stage of stages) if (found.size === 0) add(byTurns(await inTurn(stage, find)))
  return [...found.values()].slice(0, most)
}

// One transaction answers one question at a time.
async function inTurn<T>(
  all: readonly (readonly Part[])[],
  find: (some: readonly Part[]) => Promise<readonly T[]>,
): Promise<readonly (readonly T[])[]> {
  const lists: (readonly T[])[] = []
  for (const some of all) lists.push(await find(some))
  return lists
}
