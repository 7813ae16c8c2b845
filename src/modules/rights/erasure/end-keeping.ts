import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import type { Call } from '../../../platform/node.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { endKeeping } from '../../../platform/personal-data/erase-personal.ts'
import { keepRules } from '../../../platform/personal-data/keep-rules.ts'
import { personalTables } from '../../../platform/personal-data/personal-table.ts'
import { tables } from '../tables.ts'
import { lockErasure } from './store.ts'

const atOnce = 200
const days = Math.max(...Object.values(keepRules).map((rule) => rule.days ?? 0))
const endOf = (now: Date): Date => new Date(now.getTime() - days * 86_400_000)

/** The days of what was kept are over: it goes, in every module at once, and the record of the erasure with it. */
const endKept: Operation<{ erasure: string }, { erasure: string }> = command('rights.end-keeping', {
  input: z.object({ erasure: z.uuid() }),
  allow: ({ actor }) => actor.kind === 'system',
  run: async ({ tx, input, now, call: { node } }) => {
    const row = await lockErasure(tx, input.erasure)
    if (!row?.erased_at || !row.told_at || row.erased_at > endOf(now)) return refusal('rights.not-this-step', 409)
    await endKeeping(tx, personalTables.of(node), row.person_id)
    return { value: input, subject: row.id }
  },
})

async function ended(tx: Tx, now: Date): Promise<string[]> {
  const rows = await tables(tx)
    .selectFrom('rights.erasure')
    .select('id')
    .where('told_at', 'is not', null)
    .where('erased_at', '<=', endOf(now))
    .orderBy('erased_at')
    .limit(atOnce)
    .execute()
  return rows.map((row) => row.id)
}

/** Ends what is due; one that fails is told to the log and tried again the next night. Gives how many were due. */
export async function endDue(call: Call): Promise<number> {
  const { node, actor } = call
  const due = await inTransaction(node, actor, 'rights.due', (tx) => ended(tx, node.clock.now()))
  for (const erasure of due)
    await endKept(call, { erasure }).catch((error: unknown) =>
      node.log.warn({ erasure, error: String(error) }, 'what was kept could not be removed, it is tried again'),
    )
  return due.length
}

/** Every night: what was kept of erased people and whose days are over. */
export const endKeepingJob: Job = job('rights.end-keeping', {
  data: z.object({}),
  cron: '20 4 * * *',
  run: async (call) => void (await endDue(call)),
})
