import { z } from 'zod'
import type { Operation } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import { type Vacancy, vacancies } from '../jobs/index.ts'
import { cardsOf } from './fitting.ts'
import type { Card } from './posting.ts'

const input = z.object({ ids: z.array(z.uuid()).max(500) })

/** Vacancies as results show them, in the order asked for; those no longer public are missing. Public: vacancies hold no personal data. */
export const readCards: Operation<{ ids: string[] }, readonly Card[]> = query('search.read-cards', {
  input,
  allow: () => true,
  run: async ({ input: { ids }, tx }) => {
    const cards = await cardsOf(tx, ids)
    return { value: ids.flatMap((id) => cards.get(id) ?? []) }
  },
})

/** Published vacancies whole, in the order asked for: to be compared. */
export const readToCompare: Operation<{ ids: string[] }, readonly Vacancy[]> = query('search.read-to-compare', {
  input,
  allow: () => true,
  run: async ({ input: { ids }, tx }) => {
    const found = await vacancies(tx, ids)
    return {
      value: ids
        .flatMap((id) => found.get(id) ?? [])
        .filter((v) => v.publishedAt !== undefined && v.takenDownAt === undefined),
    }
  },
})
