import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { asSystem } from '../../../platform/database/as-system.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { notify } from '../../notifications/index.ts'
import { tables } from '../tables.ts'
import { endNotices } from './notices.ts'
import { endAskedOf } from './store.ts'

/** Takes the request back: work goes on after all. The workplace is told and owes no certificate anymore. */
export const withdrawEnd: Operation<{ spell: string }, { request: string }> = command('benefits.withdraw-end', {
  input: z.object({ spell: z.uuid() }),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, input, tx, now, call }) => {
    const asked = await endAskedOf(tx, input.spell, true)
    if (!asked || asked.person_id !== personOf(actor)) return refusal('benefits.no-end-asked', 409)
    await tables(tx)
      .updateTable('benefits.end_request')
      .set({ answer: 'withdrawn', answered_at: now })
      .where('id', '=', asked.id)
      .execute()
    // A certificate is the workplace's and the office's; that nobody waits for it anymore the program writes for them.
    await asSystem(tx, call.node, 'benefits.withdraw-end', async () => await dropRequest(tx, input.spell))
    await notify(tx, now, endNotices.withdrawn(asked))
    return { value: { request: asked.id }, subject: asked.id }
  },
})

async function dropRequest(tx: Tx, spell: string): Promise<void> {
  await tables(tx)
    .deleteFrom('benefits.certificate')
    .where('spell_id', '=', spell)
    .where('filed_at', 'is', null)
    .execute()
}
