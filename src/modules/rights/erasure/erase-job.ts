import { z } from 'zod'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import type { Call } from '../../../platform/node.ts'
import type { Step } from './erasure.ts'
import { beginErasure, finishErasure, stepOf, tellModules } from './steps.ts'
import { dueErasures } from './store.ts'
import { tellPerson } from './tell.ts'

const steps: Readonly<Record<Step, (call: Call, erasure: string) => Promise<unknown>>> = {
  begin: async (call, erasure) => await beginErasure(call, { erasure }),
  erase: async (call, erasure) => await tellModules(call, { erasure }),
  finish: async (call, erasure) => await finishErasure(call, { erasure }),
  tell: tellPerson,
}

/** Takes the next step of every erasure that is due. A step that was cut off is taken again. Gives how many were taken. */
export async function eraseDue(call: Call): Promise<number> {
  const { node, actor } = call
  const now = node.clock.now()
  const due = await inTransaction(node, actor, 'rights.due', async (tx) => {
    const found: { id: string; step: Step }[] = []
    for (const row of await dueErasures(tx, now)) {
      const step = await stepOf(tx, row, now)
      if (step !== undefined) found.push({ id: row.id, step })
    }
    return found
  })
  for (const { id, step } of due)
    await steps[step](call, id).catch((error: unknown) =>
      node.log.warn({ erasure: id, step, error: String(error) }, 'a step of an erasure failed, it is tried again'),
    )
  return due.length
}

/** Every minute: the next step of each erasure whose days are over. */
export const eraseJob: Job = job('rights.erase', {
  data: z.object({}),
  cron: '* * * * *',
  run: async (call) => void (await eraseDue(call)),
})
