import { z } from 'zod'
import { inTransaction } from '../database/transaction.ts'
import { type Job, job } from '../jobs/job.ts'
import { ContentId, storageService } from '../storage/storage.ts'
import { removeUnclaimed } from './store.ts'

const day = 86_400_000

/** Every hour: files that nothing was submitted with within a day are forgotten, bytes and all. */
export const forgetUploads: Job = job('platform.forget-uploads', {
  data: z.object({}),
  cron: '20 * * * *',
  run: async ({ node, actor }) => {
    const before = new Date(node.clock.now().getTime() - day)
    const unused = await inTransaction(node, actor, 'forget-uploads', (tx) => removeUnclaimed(tx, before))
    for (const id of unused) await storageService.of(node).remove(ContentId.parse(id))
  },
})
