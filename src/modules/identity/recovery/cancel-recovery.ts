import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { type Outcome, refusal } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { blindIndex } from '../../../platform/field-encryption/key-ring.ts'
import { type Call, type Node, systemCall } from '../../../platform/node.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { securityChanged } from '../events.ts'
import { tables } from '../tables.ts'
import { undoRecovery } from './undo-recovery.ts'

/** The link that stops a recovery without signing in, for the letter that tells of it: only who got the letter has it. */
export function cancelLink(node: Node, recovery: string): string {
  return `/recovery/${recovery}/${tokenOf(node, recovery)}`
}

const tokenOf = (node: Node, recovery: string): string =>
  blindIndex(fieldKeys.of(node), 'identity.recovery', 'cancel', recovery)

/** Stops one's own recovery (or, for the system, the one that a letter's link names). */
export const cancelRecovery: Operation<{ recovery: string }, { recovery: string }> = command(
  'identity.cancel-recovery',
  {
    input: z.object({ recovery: z.uuid() }),
    allow: ({ actor }) => actor.kind !== 'anonymous',
    run: async ({ actor, input, tx, now }) => {
      const own = personOf(actor)
      const row = await tables(tx)
        .updateTable('identity.recovery')
        .set({ cancelled_at: now })
        .where('id', '=', input.recovery)
        .where('cancelled_at', 'is', null)
        .where('done_at', 'is', null)
        .$if(own !== undefined, (q) => q.where('person_id', '=', own ?? ''))
        .returning('person_id')
        .executeTakeFirst()
      if (!row) return refusal('identity.no-such-recovery', 404)
      const facts = [securityChanged({ person: row.person_id, what: 'recovery-cancelled' })]
      return { value: { recovery: input.recovery }, subject: input.recovery, facts }
    },
  },
)

/** Whether a link is the one of the letter. */
export function isCancelToken(node: Node, recovery: string, token: string): boolean {
  const [right, given] = [Buffer.from(tokenOf(node, recovery)), Buffer.from(token)]
  return right.length === given.length && timingSafeEqual(right, given)
}

/** What the link of a letter can still do: stop a recovery under way, undo one that was finished, or nothing. */
export async function linkStops(call: Call, recovery: string): Promise<'open' | 'held' | 'over'> {
  const { node } = call
  return await inTransaction(node, systemCall(node, 'identity.recovery').actor, 'identity.recovery', async (tx) => {
    const row = await tables(tx)
      .selectFrom('identity.recovery')
      .select(['done_at', 'cancelled_at', 'undone_at', 'held_until'])
      .where('id', '=', recovery)
      .executeTakeFirst()
    if (!row || row.cancelled_at || row.undone_at) return 'over'
    if (!row.done_at) return 'open'
    return row.held_until && row.held_until > node.clock.now() ? 'held' : 'over'
  })
}

/** Stops a recovery by the link of the letter, or undoes it while its acts are held. */
export async function cancelByLink(
  call: Call,
  recovery: string,
  token: string,
): Promise<Outcome<{ recovery: string }>> {
  if (!isCancelToken(call.node, recovery, token))
    return { ok: false, refusal: refusal('identity.no-such-recovery', 404) }
  const system = { ...systemCall(call.node, 'identity.recovery', 'page'), request: call.request }
  const stop = (await linkStops(call, recovery)) === 'held' ? undoRecovery : cancelRecovery
  return await stop(system, { recovery })
}
