import { z } from 'zod'
import { dayOf } from '../../kernel/day.ts'
import type { Id } from '../../kernel/id.ts'
import { isRefusal, refusal } from '../../kernel/refusal.ts'
import { organisationOf } from '../../platform/operation/actor.ts'
import { type Operation, command } from '../../platform/operation/command.ts'
import { type ChosenReason, VacancyId, closeReasons } from './contract.ts'
import { vacancyClosed } from './events.ts'
import { mayActFor } from './save-vacancy.ts'
import * as store from './store.ts'
import { mayBe } from './vacancy.ts'

type Input = { vacancy: Id<'Vacancy'>; reason: ChosenReason }

/** Closes a vacancy with a reason. Everybody who has no answer yet is answered by whoever hears the fact (채용절차법 제10조). */
export const closeVacancy: Operation<Input, { vacancy: Id<'Vacancy'> }> = command('jobs.close-vacancy', {
  input: z.object({ vacancy: VacancyId, reason: z.enum(closeReasons) }),
  right: 'vacancies',
  allow: async ({ actor, input, tx }) => await mayActFor(tx, organisationOf(actor, 'employer'), input.vacancy),
  run: async ({ input, tx, now }) => {
    const vacancy = await store.lock(tx, input.vacancy)
    if (!vacancy?.organisation) return refusal('jobs.no-such-vacancy', 404)
    const may = mayBe('close', vacancy, dayOf(now))
    if (isRefusal(may)) return may
    await store.save(tx, { ...vacancy, closedAt: now, closeReason: input.reason, updatedAt: now })
    const fact = vacancyClosed({ vacancy: vacancy.id, organisation: vacancy.organisation, reason: input.reason })
    return { value: { vacancy: vacancy.id }, subject: vacancy.id, facts: [fact] }
  },
})
