import { z } from 'zod'
import { refusal } from '../../../../kernel/refusal.ts'
import { personOf } from '../../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../../platform/operation/command.ts'
import { tables } from '../../tables.ts'
import { themselves } from '../my-rounds.ts'
import { ownRound } from '../store.ts'
import { correctionsOf } from './store.ts'

/** What its person says to a correction before anybody decides it (the hearing): once, with a receipt. */
export const answerCorrection: Operation<{ round: number; says: string }, { round: number }> = command(
  'benefits.answer-correction',
  {
    input: z.object({
      round: z.coerce.number().int().min(1).max(99),
      says: z.string().trim().min(1, 'needed').max(2000, 'too-long'),
    }),
    allow: themselves,
    run: async ({ actor, input, tx, now }) => {
      const held = await ownRound(tx, personOf(actor) ?? '', input.round, false)
      const open = held && (await correctionsOf(tx, held.round.id)).find(({ outcome }) => outcome === null)
      if (!open) return refusal('benefits.no-such-correction', 404)
      const said = await tables(tx)
        .updateTable('benefits.round_correction')
        .set({ answer: input.says, answered_at: now })
        .where('id', '=', open.id)
        .where('answered_at', 'is', null)
        .executeTakeFirst()
      if (said.numUpdatedRows === 0n) return refusal('benefits.correction-answered', 409)
      const content = { correction: open.id, says: input.says, at: now.toISOString() }
      const receipt = { title: `의견: ${input.round}차 실업인정 정정`, content }
      return { value: { round: input.round }, subject: open.id, receipt }
    },
  },
)
