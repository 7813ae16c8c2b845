import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import type { Id } from '../../../kernel/id.ts'
import { isRefusal, refusal } from '../../../kernel/refusal.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { VacancyId } from '../contract.ts'
import { mayActFor } from '../save-vacancy.ts'
import * as store from '../store.ts'
import { mayBe } from '../vacancy.ts'
import { markDiscarded } from './discard-store.ts'

type One = { vacancy: Id<'Vacancy'> }

/** Throws a draft away. For `keptDays` its company can take it back; what was published is closed instead. */
export const discardVacancy: Operation<One, One> = marking('discard', (now) => now)

/** Takes a draft back that was thrown away: it is as it was. */
export const restoreVacancy: Operation<One, One> = marking('restore', () => null)

function marking(act: 'discard' | 'restore', discardedAt: (now: Date) => Date | null): Operation<One, One> {
  return command(`jobs.${act}-vacancy`, {
    input: z.object({ vacancy: VacancyId }),
    right: 'vacancies',
    allow: async ({ actor, input, tx }) => await mayActFor(tx, organisationOf(actor, 'employer'), input.vacancy),
    run: async ({ input, tx, now }) => {
      const draft = await store.lock(tx, input.vacancy)
      if (!draft) return refusal('jobs.no-such-vacancy', 404)
      const may = mayBe(act, draft, dayOf(now))
      if (isRefusal(may)) return may
      await markDiscarded(tx, draft.id, discardedAt(now))
      return { value: { vacancy: draft.id }, subject: draft.id }
    },
  })
}
