import { z } from 'zod'
import type { Id } from '../../kernel/id.ts'
import { refusal } from '../../kernel/refusal.ts'
import { organisationOf } from '../../platform/operation/actor.ts'
import type { Operation } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import { VacancyId } from './contract.ts'
import { mayActFor } from './save-vacancy.ts'
import * as store from './store.ts'
import type { Vacancy } from './vacancy.ts'

/** A published vacancy, for anybody. Vacancies hold no personal data. */
export const readVacancy: Operation<{ vacancy: Id<'Vacancy'> }, Vacancy> = query('jobs.read-vacancy', {
  input: z.object({ vacancy: VacancyId }),
  allow: () => true,
  run: async ({ input, tx }) => {
    const vacancy = await store.find(tx, input.vacancy)
    if (vacancy?.takenDownAt) return refusal('jobs.taken-down', 410)
    return vacancy?.publishedAt ? { value: vacancy } : refusal('jobs.no-such-vacancy', 404)
  },
})

/** One of the organisation's own vacancies, drafts included. */
export const readOwnVacancy: Operation<{ vacancy: Id<'Vacancy'> }, Vacancy> = query('jobs.read-own-vacancy', {
  input: z.object({ vacancy: VacancyId }),
  right: 'vacancies-view',
  allow: async ({ actor, input, tx }) => await mayActFor(tx, organisationOf(actor, 'employer'), input.vacancy),
  run: async ({ input, tx }) => {
    const vacancy = await store.find(tx, input.vacancy)
    return vacancy ? { value: vacancy } : refusal('jobs.no-such-vacancy', 404)
  },
})

/** The drafts that the organisation threw away and can still take back. */
export const discardedVacancies: Operation<Record<string, never>, readonly Vacancy[]> = query(
  'jobs.discarded-vacancies',
  {
    input: z.record(z.string(), z.never()),
    right: 'vacancies-view',
    allow: ({ actor }) => organisationOf(actor, 'employer') !== undefined,
    run: async ({ actor, tx }) => ({
      value: await store.ofOrganisation(tx, organisationOf(actor, 'employer') ?? '', true),
    }),
  },
)

/** All vacancies of the organisation the actor works for, the latest change first. */
export const myVacancies: Operation<Record<string, never>, readonly Vacancy[]> = query('jobs.my-vacancies', {
  input: z.record(z.string(), z.never()),
  right: 'vacancies-view',
  allow: ({ actor }) => organisationOf(actor, 'employer') !== undefined,
  run: async ({ actor, tx }) => ({ value: await store.ofOrganisation(tx, organisationOf(actor, 'employer') ?? '') }),
})
