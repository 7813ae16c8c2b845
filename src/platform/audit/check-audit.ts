import { z } from 'zod'
import { inTransaction } from '../database/transaction.ts'
import { type Job, job } from '../jobs/job.ts'
import { newId } from '../new-id.ts'
import { type Node, systemCall } from '../node.ts'
import { ownKeys } from '../receipts/own-keys.ts'
import { rootFile } from './root-file.ts'
import { type Verification, verifyAudit } from './verify-audit.ts'

/** Walks all audit chains every night, or when somebody asks for it, and keeps what it found. */
export const checkAuditJob: Job = job('platform.check-audit', {
  data: z.object({ askedBy: z.string().default('schedule') }),
  cron: '10 4 * * *',
  retries: 1,
  run: async ({ node }, { askedBy }) => {
    await checkAudit(node, askedBy)
  },
})

/** Walks everything, keeps the result for the operator's page, and says it in the log when something is wrong. */
export async function checkAudit(node: Node, askedBy: string): Promise<Verification> {
  const began = performance.now()
  const copies = await rootFile.of(node).read()
  const system = systemCall(node, 'audit').actor
  const found = await inTransaction(node, system, 'audit.check', (tx) =>
    verifyAudit(tx, { keys: ownKeys(node), copies }),
  )
  const { faulty, faults, ...counts } = found
  await inTransaction(node, system, 'audit.check', (tx) =>
    tx
      .insertInto('platform.audit_check')
      .values({
        id: newId(),
        at: node.clock.now(),
        asked_by: askedBy,
        ...counts,
        milliseconds: Math.round(performance.now() - began),
        faults: JSON.stringify(faults.slice(0, 100)),
      })
      .execute(),
  )
  if (faulty > 0) node.log.error({ faulty, first: faults[0] }, 'the audit chain is not as it was written')
  return found
}
