import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { hashOf } from '../../../platform/operation/submission.ts'
import { mayOversee } from '../may-oversee.ts'
import { tables } from '../tables.ts'
import { Month } from './report.ts'

/** A named person has looked at the report and says what they found. Signed once; it gives a receipt over the report. */
export const signReview: Operation<{ month: string; remarks: string }, { month: string }> = command(
  'oversight.sign-review',
  {
    input: z.object({ month: Month, remarks: z.string().trim().min(5).max(2000) }),
    allow: ({ actor }) => actor.kind === 'person' && mayOversee({ actor }),
    stepUp: 'staff',
    run: async ({ tx, actor, input: { month, remarks }, now }) => {
      if (actor.kind !== 'person') return refusal('platform.not-yours', 403)
      const row = await tables(tx)
        .selectFrom('oversight.review')
        .selectAll()
        .where('month', '=', month)
        .forUpdate()
        .executeTakeFirst()
      if (!row) return refusal('oversight.no-such-review', 404)
      if (row.signed_at) return refusal('oversight.signed-before', 409)
      await tables(tx)
        .updateTable('oversight.review')
        .set({ signed_by: actor.person, signed_name: actor.name, signed_at: now, remarks })
        .where('month', '=', month)
        .execute()
      const content = { month, report: hashOf(row.report), remarks }
      return { value: { month }, subject: month, receipt: { title: `${month} 접속기록 점검`, content } }
    },
  },
)
