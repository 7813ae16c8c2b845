import { z } from 'zod'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import { notify } from '../../notifications/index.ts'
import { estimate } from '../claim/estimate.ts'
import { lossNotice } from '../loss-notice.ts'
import { tables } from '../tables.ts'
import { isUnknown } from './unknown/store.ts'

/** Tells somebody that their employer reported the end of work, the day it is reported, with what benefit would come to. */
export const tellLoss: Job = job('benefits.tell-loss', {
  data: z.object({ spell: z.uuid() }),
  run: async ({ node, actor }, { spell }) =>
    await inTransaction(node, actor, 'tell-loss', async (tx) => {
      const row = await tables(tx).selectFrom('benefits.spell').selectAll().where('id', '=', spell).executeTakeFirst()
      if (!row?.to_day || (await isUnknown(tx, row.person_id))) return
      const about = await estimate(tx, node, row.person_id, row.id)
      await notify(tx, node.clock.now(), lossNotice(row, about))
    }),
})
