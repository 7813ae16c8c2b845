import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import { isRefusal, refusal } from '../../../kernel/refusal.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { VacancyId } from '../contract.ts'
import { mayActFor } from '../save-vacancy.ts'
import * as store from '../store.ts'
import { mayBe } from '../vacancy.ts'
import { confirm } from './expiry-store.ts'

/** Says that the company still hires for a vacancy: it stays open, and is asked about again only when nobody touched it for long. */
export const confirmVacancy: Operation<{ vacancy: string }, { vacancy: string }> = command('jobs.confirm-vacancy', {
  input: z.object({ vacancy: VacancyId }),
  right: 'vacancies',
  allow: async ({ actor, input, tx }) => await mayActFor(tx, organisationOf(actor, 'employer'), input.vacancy),
  run: async ({ input, tx, now }) => {
    const vacancy = await store.lock(tx, input.vacancy)
    if (!vacancy) return refusal('jobs.no-such-vacancy', 404)
    const may = mayBe('close', vacancy, dayOf(now))
    if (isRefusal(may)) return may
    if (!(await confirm(tx, vacancy.id, now))) return refusal('jobs.no-such-vacancy', 404)
    return { value: { vacancy: vacancy.id }, subject: vacancy.id }
  },
})
