import { z } from 'zod'
import { toId } from '../../kernel/id.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { type Job, job } from '../../platform/jobs/job.ts'
import { notify } from '../notifications/index.ts'
import { lockDecision } from './decision-store.ts'
import { decisionNotices } from './texts/notices.ts'

/** Tells a person of a decision that was signed, opened again or contested: without its subject, which the page says. */
export const tellDecision: Job = job('decisions.tell-decision', {
  data: z.object({ decision: z.uuid(), what: z.enum(['signed', 'reopened', 'appeal-answered', 'appeal-longer']) }),
  run: async ({ node, actor }, { decision, what }) =>
    await inTransaction(node, actor, 'tell-decision', async (tx) => {
      const row = await lockDecision(tx, decision)
      if (!row || (what === 'reopened' && row.reopened_at === null)) return
      const to = { person: toId<'Person'>(row.person_id) }
      const link = `/my/decisions/${decision}${what.startsWith('appeal') ? '/appeal' : ''}`
      await notify(tx, node.clock.now(), { to, topic: `decisions.${what}`, link, ...decisionNotices[what] })
    }),
})
