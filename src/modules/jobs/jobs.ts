import { z } from 'zod'
import { dayOf } from '../../kernel/day.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { type Job, job } from '../../platform/jobs/job.ts'
import type { Call } from '../../platform/node.ts'
import { emit } from '../../platform/outbox/rows.ts'
import { vacancyEnded } from './events.ts'
import { deleteDiscarded } from './discard/discard-store.ts'
import { tellOfReview } from './review/decide-review.ts'
import { askStillOpen } from './expiry/ask-still-open.ts'
import { countAnswers } from './replies/count-answers.ts'
import { lookAtSeats } from './same/hear.ts'
import { carryOut, settleTakedowns } from './takedown/carry-out.ts'
import * as store from './store.ts'

const batch = 200

/** Tells that the last day of vacancies has passed. Whether one is open never waits for this: that is derived from its days. */
export async function endPastVacancies(call: Call): Promise<number> {
  let ended = 0
  for (;;) {
    const some = await inTransaction(call.node, call.actor, 'jobs.end-past', async (tx) => {
      const now = call.node.clock.now()
      const rows = await store.endPast(tx, dayOf(now), now, batch)
      await emit(
        tx,
        call,
        rows.map((r) => vacancyEnded({ vacancy: r.id, organisation: r.organisation_id ?? undefined })),
      )
      return rows.length
    })
    ended += some
    if (some < batch) return ended
  }
}

/** What this module does in the background. */
export const jobs: readonly Job[] = [
  tellOfReview,
  carryOut,
  settleTakedowns,
  job('jobs.look-at-seats', {
    cron: '20 3 * * *',
    data: z.object({}),
    run: async (call) => void (await lookAtSeats(call)),
  }),
  job('jobs.count-answers', {
    cron: '40 3 * * *',
    data: z.object({}),
    run: async ({ node, actor }) =>
      await inTransaction(node, actor, 'jobs.count-answers', async (tx) => await countAnswers(tx, node.clock.now())),
  }),
  job('jobs.delete-discarded', {
    cron: '50 3 * * *',
    data: z.object({}),
    run: async ({ node, actor }) =>
      void (await inTransaction(node, actor, 'jobs.delete-discarded', (tx) => deleteDiscarded(tx, node.clock.now()))),
  }),
  job('jobs.ask-still-open', {
    cron: '30 9 * * *',
    data: z.object({}),
    run: async (call) => void (await askStillOpen(call)),
  }),
  job('jobs.end-past', {
    cron: '1 0 * * *',
    data: z.object({}),
    run: async (call) => void (await endPastVacancies(call)),
  }),
]
