import { z } from 'zod'
import { isRefusal, refusal } from '../../../kernel/refusal.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { claimUpload } from '../../../platform/uploads/store.ts'
import { tables } from '../tables.ts'
import { amend } from './amendments.ts'
import { lockOpenClaim, mayFill } from './may-claim.ts'
import { saidIn } from './sent-content.ts'

/** The kind under which evidence for a claim is uploaded. */
export const evidenceKind = 'benefit-evidence'
/** How many files a claim takes. */
const most = 10

/** Adds a file that was uploaded to a claim as evidence. */
export const addEvidence: Operation<{ claim: string; upload: string }, { claim: string }> = command(
  'benefits.add-evidence',
  {
    input: z.object({ claim: z.uuid(), upload: z.uuid() }),
    allow: mayFill,
    run: async (context) => {
      const { actor, input, tx, call } = context
      const row = await lockOpenClaim(tx, actor, input.claim)
      if (isRefusal(row)) return row
      if (row.evidence.length >= most) return refusal('benefits.enough-evidence', 409, { facts: { most } })
      const file = await claimUpload(tx, input.upload, evidenceKind, `benefits.claim:${row.id}`)
      if (!file) return refusal('platform.not-found', 404)
      const evidence = [...row.evidence, file.id]
      const before = saidIn(call.node, row)
      await amend(context, row, before, { ...before, evidence })
      await tables(tx).updateTable('benefits.claim').set({ evidence }).where('id', '=', row.id).execute()
      return { value: { claim: row.id }, subject: row.id }
    },
  },
)
