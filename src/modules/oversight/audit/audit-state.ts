import { z } from 'zod'
import { checkAuditJob } from '../../../platform/audit/check-audit.ts'
import { type Fault, FaultShape } from '../../../platform/audit/walk-chain.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { enqueue } from '../../../platform/jobs/runner.ts'
import { systemCall } from '../../../platform/node.ts'
import { actorKey } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { mayOversee } from '../may-oversee.ts'

/** A walk over all chains and what it found. */
export type AuditCheck = {
  readonly at: Date
  readonly entries: number
  readonly anchors: number
  readonly milliseconds: number
  readonly faults: readonly Fault[]
}

/** What the operator sees of the chains: the last walks, and the last signed roots. */
export type AuditState = {
  readonly checks: readonly AuditCheck[]
  readonly roots: readonly { readonly n: number; readonly at: Date; readonly jws: string }[]
}

/** Reads the state of the audit chains: counts and signatures, nobody's data. */
export const auditState: Operation<Record<never, never>, AuditState> = query('oversight.audit', {
  input: z.object({}),
  allow: mayOversee,
  run: async ({ call: { node } }) => {
    const { actor } = systemCall(node, 'oversight')
    const [checks, roots] = await inTransaction(node, actor, 'oversight.audit', async (tx) => [
      await tx.selectFrom('platform.audit_check').selectAll().orderBy('at', 'desc').limit(10).execute(),
      await tx.selectFrom('platform.audit_anchor').selectAll().orderBy('n', 'desc').limit(10).execute(),
    ])
    return {
      value: {
        roots,
        checks: checks.map(({ faults, ...check }) => ({ ...check, faults: z.array(FaultShape).parse(faults) })),
      },
    }
  },
})

/** Lets a background job walk all chains now. */
export const checkAuditNow: Operation<Record<never, never>, Record<never, never>> = command('oversight.check-audit', {
  input: z.object({}),
  allow: mayOversee,
  run: async ({ tx, actor }) => {
    await enqueue(tx, checkAuditJob, { askedBy: actorKey(actor) })
    return { value: {} }
  },
})
