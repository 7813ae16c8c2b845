import { z } from 'zod'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { VacancyId } from '../contract.ts'
import * as store from '../store.ts'
import type { Vacancy } from '../vacancy.ts'
import { sameSeat } from './merge-same.ts'
import { type Agreed, agreed } from './seat.ts'

/** Another vacancy of the same seat, in what they agree, and whether it is the one that stands for the seat in results. */
export type Other = { readonly vacancy: Vacancy; readonly agreed: readonly Agreed[]; readonly stands: boolean }

/** The other vacancies of the same seat, each with the reason. Public: vacancies hold no personal data. */
export const readSameSeat: Operation<{ vacancy: string }, readonly Other[]> = query('jobs.read-same-seat', {
  input: z.object({ vacancy: VacancyId }),
  allow: () => true,
  run: async ({ input, tx }) => {
    const ids = await sameSeat(tx, input.vacancy)
    const [one] = ids.length === 0 ? [] : await store.findAll(tx, [input.vacancy])
    if (one?.publishedAt === undefined) return { value: [] }
    const others = await store.findAll(tx, ids)
    return {
      value: others.map((vacancy) => ({
        vacancy,
        agreed: agreed(one, vacancy) ?? ['employer', 'title', 'place'],
        stands: one.sameAs === vacancy.id,
      })),
    }
  },
})
