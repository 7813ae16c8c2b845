import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { tables } from '../tables.ts'

/** Ends a key at once: of one's own, or of the organisation one administers. */
export const endKey: Operation<{ key: string }, { key: string }> = command('developers.end-key', {
  input: z.object({ key: z.uuid() }),
  allow: ({ actor }) => actor.kind === 'person' && (actor.acting.role === 'person' || actor.acting.administrator),
  run: async ({ input, tx, now }) => {
    const done = await tables(tx)
      .updateTable('developers.api_key')
      .set({ ended_at: now })
      .where('id', '=', input.key)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    return done.numUpdatedRows === 1n
      ? { value: { key: input.key }, subject: input.key }
      : refusal('developers.no-such-key', 404)
  },
})
