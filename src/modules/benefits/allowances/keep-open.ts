import { z } from 'zod'
import { toId } from '../../../kernel/id.ts'
import { isRefusal, refusal } from '../../../kernel/refusal.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { ownCase } from '../../decisions/index.ts'
import { notify } from '../../notifications/index.ts'
import { isOfficer } from '../claim/may-claim.ts'
import { tables } from '../tables.ts'
import { readFound } from './decide-allowance.ts'
import { hold } from './hold.ts'
import { openNotice } from './messages.ts'
import { TypedShape } from './said.ts'
import { sealFound } from './store.ts'

/** What is kept open: why, and what the officer found so far. */
export type KeepingOpen = { allowance: string; reason: string; found: Record<string, string> }

/**
 * Keeps a request open by name and with a reason that its person reads: where the law here rests on something unverified, no decision is
 * signed and nothing is refused. It stays in the list and can be decided later.
 */
export const keepOpen: Operation<KeepingOpen, { allowance: string }> = command('benefits.keep-allowance-open', {
  input: z.object({
    allowance: z.uuid(),
    reason: z.string().trim().min(1, 'needed').max(500, 'too-long'),
    found: TypedShape.default({}),
  }),
  allow: ({ actor }) => isOfficer(actor),
  run: async ({ actor, input, tx, now, call: { node } }) => {
    const held = await hold(tx, node, input.allowance, now)
    if (!held) return refusal('benefits.no-such-allowance', 404)
    const { row } = held
    if (row.person_id === personOf(actor)) return ownCase
    if (row.decided_at) return refusal('benefits.round-decided', 409)
    const found = readFound(row, input.found)
    if (isRefusal(found)) return found
    const open = { open_at: now, open_by: personOf(actor) ?? null, open_reason: input.reason }
    const all = sealFound(node, row.id, { ...held.found, ...found })
    await tables(tx)
      .updateTable('benefits.allowance')
      .set({ ...open, found: all })
      .where('id', '=', row.id)
      .execute()
    await notify(tx, now, openNotice(toId<'Person'>(row.person_id), row))
    return { value: { allowance: row.id }, subject: row.id }
  },
})
