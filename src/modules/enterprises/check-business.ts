import { z } from 'zod'
import { inTransaction } from '../../platform/database/transaction.ts'
import { type Job, job } from '../../platform/jobs/job.ts'
import { registryOf } from './services.ts'
import { settle } from './settle.ts'
import { change, lockVerification } from './store.ts'
import type { Answer } from './tables.ts'
import { stateOf } from './verification.ts'

/** Asks the tax office about a company. Without an answer the job is tried again, over about a day. */
export const checkBusiness: Job = job('enterprises.check-business', {
  data: z.object({ organisation: z.uuid() }),
  retries: 16,
  run: async ({ node, actor }, { organisation }) => {
    const stated = await inTransaction(node, actor, 'check-business', (tx) => lockVerification(tx, organisation))
    if (!stated || stateOf(stated) !== 'asking') return
    const { ask } = registryOf.of(node)
    const { business_number: businessNumber, opened_on: openedOn, representative } = stated
    const found = await ask?.({ businessNumber, openedOn, representative }, organisation)
    if (found?.answer === 'unavailable') throw new Error('the business registry does not answer now')
    const answer: Answer = found?.answer ?? 'not-connected'
    await inTransaction(node, actor, 'check-business', async (tx) => {
      const now = node.clock.now()
      const present = await lockVerification(tx, organisation)
      if (present?.asked_at.getTime() !== stated.asked_at.getTime() || stateOf(present) !== 'asking') return
      await change(tx, organisation, { answer, answered_at: now })
      await settle(tx, now, organisation, answer === 'continues' ? 'confirmed' : answer)
    })
  },
})
