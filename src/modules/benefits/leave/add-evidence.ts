import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { claimUpload } from '../../../platform/uploads/store.ts'
import { themselves } from '../rounds/my-rounds.ts'
import { tables } from '../tables.ts'
import { ownLeave } from './store.ts'

/** The kind under which papers of a leave are uploaded: the company's confirmation, the child's papers. */
export const leaveEvidence = 'leave-evidence'
/** How many files a leave takes. */
const most = 20

/** Adds a file that was uploaded to a leave. */
export const addLeaveEvidence: Operation<{ leave: string; upload: string }, { leave: string }> = command(
  'benefits.add-leave-evidence',
  {
    input: z.object({ leave: z.uuid(), upload: z.uuid() }),
    allow: themselves,
    run: async ({ actor, input, tx }) => {
      const row = await ownLeave(tx, personOf(actor) ?? '', input.leave)
      if (!row) return refusal('benefits.no-such-leave', 404)
      if (row.evidence.length >= most) return refusal('benefits.enough-evidence', 409, { facts: { most } })
      const file = await claimUpload(tx, input.upload, leaveEvidence, `benefits.leave:${row.id}`)
      if (!file) return refusal('platform.not-found', 404)
      const evidence = [...row.evidence, file.id]
      await tables(tx).updateTable('benefits.leave').set({ evidence }).where('id', '=', row.id).execute()
      return { value: { leave: row.id }, subject: row.id }
    },
  },
)
