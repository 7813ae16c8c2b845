import { z } from 'zod'
import { dayOf } from '../../kernel/day.ts'
import { refusal } from '../../kernel/refusal.ts'
import { personOf } from '../../platform/operation/actor.ts'
import type { Operation } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import { type Card, cardsOf } from '../search/index.ts'
import { foundFor } from './found-store.ts'
import { byPerson } from './save-search.ts'
import type { SavedSearch } from './saved-search.ts'
import * as store from './store.ts'

/** A saved search with how many vacancies were found for it lately. */
export type Listed = SavedSearch & { readonly found: number }
/** A vacancy that was found. Without a card it is no longer public. */
export type Found = { readonly vacancy: string; readonly at: Date; readonly card?: Card }

const shown = 50

/** The person's saved searches, the newest first. */
export const mySearches: Operation<Record<never, never>, readonly Listed[]> = query('alerts.my-searches', {
  input: z.object({}),
  allow: byPerson,
  run: async ({ actor, tx }) => ({ value: await store.searchesOf(tx, personOf(actor) ?? '') }),
})

/** One of them with what was found, the newest first. */
export const mySearch: Operation<{ search: string }, { search: SavedSearch; found: readonly Found[] }> = query(
  'alerts.my-search',
  {
    input: z.object({ search: z.uuid() }),
    allow: byPerson,
    run: async ({ input, tx, now }) => {
      const search = await store.find(tx, input.search)
      if (!search) return refusal('alerts.no-such-search', 404)
      const rows = await foundFor(tx, search.id, shown)
      const cards = await cardsOf(
        tx,
        rows.map(({ vacancy }) => vacancy),
        dayOf(now),
      )
      const found = rows.map(({ vacancy, at }) => {
        const card = cards.get(vacancy)
        return { vacancy, at, ...(card && { card }) }
      })
      return { value: { search, found } }
    },
  },
)
