import { z } from 'zod'
import type { Id } from '../../kernel/id.ts'
import { refusal } from '../../kernel/refusal.ts'
import { newId } from '../../platform/new-id.ts'
import { organisationOf } from '../../platform/operation/actor.ts'
import { type Operation, command } from '../../platform/operation/command.ts'
import { VacancyId } from './contract.ts'
import { mayActFor } from './save-vacancy.ts'
import * as store from './store.ts'

/** Starts a new draft from an earlier vacancy, without its days. */
export const copyVacancy: Operation<{ vacancy: Id<'Vacancy'> }, { vacancy: Id<'Vacancy'> }> = command(
  'jobs.copy-vacancy',
  {
    input: z.object({ vacancy: VacancyId }),
    right: 'vacancies',
    allow: async ({ actor, input, tx }) => await mayActFor(tx, organisationOf(actor, 'employer'), input.vacancy),
    run: async ({ input, tx, now }) => {
      const earlier = await store.find(tx, input.vacancy)
      if (!earlier || earlier.discardedAt) return refusal('jobs.no-such-vacancy', 404)
      const {
        startsOn: _s,
        opensOn: _o,
        closesOn: _c,
        publishedAt: _p,
        closedAt: _x,
        closeReason: _r,
        ...rest
      } = earlier
      const id = newId<'Vacancy'>()
      const needs = rest.needs.map((need) => ({ ...need, id: newId<'Need'>() }))
      await store.save(tx, { ...rest, id, needs, createdAt: now, updatedAt: now })
      return { value: { vacancy: id }, subject: id }
    },
  },
)
