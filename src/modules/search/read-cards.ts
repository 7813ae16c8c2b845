import { z } from 'zod'
import { type Day, dayOf } from '../../kernel/day.ts'
import type { Operation } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import { type Vacancy, besideCards, vacancies } from '../jobs/index.ts'
import { cardsOf } from './fitting.ts'
import type { Card } from './posting.ts'

const input = z.object({ ids: z.array(z.uuid()).max(500) })

/** Vacancies as results show them, in the order asked for; those no longer public are missing. Public: vacancies hold no personal data. */
export const readCards: Operation<{ ids: string[] }, readonly Card[]> = query('search.read-cards', {
  input,
  allow: () => true,
  run: async ({ input: { ids }, tx, now }) => {
    const cards = await cardsOf(tx, ids, dayOf(now))
    return { value: ids.flatMap((id) => cards.get(id) ?? []) }
  },
})

/** Vacancies to be compared, and whose employer is named for unpaid wages: the last day it is, by the id of the vacancy. */
export type ToCompare = { readonly vacancies: readonly Vacancy[]; readonly named: ReadonlyMap<string, Day> }

/** Published vacancies whole, in the order asked for: to be compared. */
export const readToCompare: Operation<{ ids: string[] }, ToCompare> = query('search.read-to-compare', {
  input,
  allow: () => true,
  run: async ({ input: { ids }, tx, now }) => {
    const found = await vacancies(tx, ids)
    const open = ids
      .flatMap((id) => found.get(id) ?? [])
      .filter((v) => v.publishedAt !== undefined && v.takenDownAt === undefined)
    const { named } = await besideCards(tx, ids, dayOf(now))
    return { value: { vacancies: open, named } }
  },
})
