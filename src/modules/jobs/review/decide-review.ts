import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import { enqueue } from '../../../platform/jobs/runner.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { organisationCards } from '../../identity/index.ts'
import { notify } from '../../notifications/index.ts'
import { type Review, keepDecision, lockOpenReview, lockReview, openReviews } from './store.ts'

/** A review with the name of its company. */
export type OpenReview = Review & { readonly company: string }

/** Wording that waits for a person at the operator, the oldest first. */
export const reviewsToDecide: Operation<Record<never, never>, readonly OpenReview[]> = query('jobs.reviews-to-decide', {
  input: z.object({}),
  allow: ({ actor }) => organisationOf(actor, 'operator') !== undefined,
  run: async ({ tx, call: { node } }) => {
    const open = await openReviews(tx, node)
    const cards = await organisationCards(
      tx,
      open.map((one) => one.organisation),
    )
    return { value: open.map((one) => ({ ...one, company: cards.get(one.organisation)?.name ?? '' })) }
  },
})

type Decision = { review: string; decision: 'allowed' | 'refused'; reason: string }

/** Decides about wording, signed by name; the company is told the reason. Nobody decides what they asked themselves. */
export const decideReview: Operation<Decision, { review: string }> = command('jobs.decide-wording-review', {
  stepUp: 'staff',
  input: z.object({
    review: z.uuid(),
    decision: z.enum(['allowed', 'refused'], 'decision'),
    reason: z.string().trim().min(5, 'reason').max(500),
  }),
  allow: ({ actor }) => organisationOf(actor, 'operator') !== undefined,
  run: async ({ actor, input: { review, decision, reason }, tx, now, call: { node } }) => {
    if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
    const one = await lockOpenReview(tx, node, review)
    if (!one) return refusal('jobs.no-such-review', 404)
    if (one.askedBy === actor.person) return refusal('jobs.own-review', 403)
    await keepDecision(tx, review, { decision, reason, by: actor.person, name: actor.name, at: now })
    await enqueue(tx, tellOfReview, { review })
    return { value: { review }, subject: review }
  },
})

/** Tells the company what was decided about its wording. */
export const tellOfReview: Job = job('jobs.tell-of-wording-review', {
  data: z.object({ review: z.uuid() }),
  run: async ({ node, actor }, { review }) =>
    await inTransaction(node, actor, 'tell-of-wording-review', async (tx) => {
      const one = await lockReview(tx, review)
      if (!one?.decision) return
      await notify(tx, node.clock.now(), {
        to: { organisation: one.organisation },
        topic: 'jobs.wording-decided',
        link: `/company/vacancies/${one.vacancy}/preview`,
        ...said[one.decision](one),
      })
    }),
})

type Said = (one: Review) => Pick<Parameters<typeof notify>[2], 'title' | 'body'>

const said: Readonly<Record<'allowed' | 'refused', Said>> = {
  allowed: ({ title, reason = '' }) => ({
    title: { ko: `‘${title}’ 공고의 말을 써도 됩니다`, en: `The wording of “${title}” may stay` },
    body: { ko: `까닭: ${reason}`, en: `Reason: ${reason}` },
  }),
  refused: ({ title, reason = '' }) => ({
    title: { ko: `‘${title}’ 공고의 말을 고쳐 주세요`, en: `Please correct the wording of “${title}”` },
    body: { ko: `까닭: ${reason}`, en: `Reason: ${reason}` },
  }),
}
