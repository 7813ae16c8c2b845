import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import type { Id } from '../../../kernel/id.ts'
import { refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import { organisationOf, personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { VacancyId } from '../contract.ts'
import { type FieldFinding, findings, textOf } from '../findings.ts'
import { mayActFor } from '../save-vacancy.ts'
import * as vacancies from '../store.ts'
import type { Vacancy } from '../vacancy.ts'
import { reviewed, withDecisions } from './review.ts'
import { type Review, addReview, decidedOf, reviewsOf } from './store.ts'

/** Asks a person at the operator to look at wording that the check refuses, with the reason why it is lawful. */
export const askReview: Operation<{ vacancy: Id<'Vacancy'>; why: string }, { vacancy: string }> = command(
  'jobs.ask-wording-review',
  {
    input: z.object({ vacancy: VacancyId, why: z.string().trim().min(5, 'why').max(1000) }),
    right: 'vacancies',
    allow: async ({ actor, input, tx }) => await mayActFor(tx, organisationOf(actor, 'employer'), input.vacancy),
    run: async ({ actor, input, tx, now }) => {
      const v = await vacancies.find(tx, input.vacancy)
      const person = personOf(actor)
      if (!v || !person) return refusal('jobs.no-such-vacancy', 404)
      const found = withDecisions(findings(v, dayOf(now)), await decidedOf(tx, v.id))
      if (found.length === 0) return refusal('jobs.nothing-to-ask', 409)
      await addFor(tx, v, found, { by: person, at: now, why: input.why })
      return { value: { vacancy: v.id }, subject: v.id }
    },
  },
)

/** Keeps the findings of a vacancy for a person to decide. */
export async function addFor(
  tx: Tx,
  v: Vacancy,
  found: readonly FieldFinding[],
  asked: { by: string; at: Date; why?: string },
): Promise<void> {
  if (v.organisation === undefined || found.length === 0) return
  await addReview(tx, {
    id: newId(),
    vacancy: v.id,
    organisation: v.organisation,
    title: v.title,
    found: found.map((one) => reviewed(one, textOf(v, one.field))),
    askedBy: asked.by,
    askedAt: asked.at,
    ...(asked.why !== undefined && { why: asked.why }),
  })
}

/** What was asked and decided about a vacancy's wording, for its employer. */
export const readReviews: Operation<{ vacancy: Id<'Vacancy'> }, readonly Review[]> = query(
  'jobs.read-wording-reviews',
  {
    input: z.object({ vacancy: VacancyId }),
    right: 'vacancies-view',
    allow: async ({ actor, input, tx }) => await mayActFor(tx, organisationOf(actor, 'employer'), input.vacancy),
    run: async ({ input, tx }) => ({ value: await reviewsOf(tx, input.vacancy) }),
  },
)
