import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import { refusal } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { factOf, kindOf } from './extend-deadlines.ts'
import { lockExtension, markWithdrawn } from './extension-store.ts'
import { byOperator, text } from './fields.ts'

type Asked = { readonly extension: string; readonly reason: string }

/**
 * Takes an extension back, with a reason, while nobody can have relied on it: as long as none of the original days is over.
 * The owners give the original days back and tell everybody again.
 */
export const withdrawExtension: Operation<Asked, { incident: string }> = command('operations.withdraw-extension', {
  input: z.object({ extension: z.uuid(), reason: text(500) }),
  allow: byOperator,
  stepUp: 'staff',
  run: async ({ input, tx, now, actor, call: { node } }) => {
    const extension = await lockExtension(tx, input.extension)
    if (!extension || actor.kind !== 'person') return refusal('operations.no-such-extension', 404)
    if (extension.withdrawnAt) return refusal('operations.already-withdrawn', 409)
    if (await reliedOn(node, extension.kind, extension.id, now)) return refusal('operations.relied-on', 409)
    await markWithdrawn(tx, extension.id, { at: now, name: actor.name, reason: input.reason })
    return { value: { incident: extension.incident }, subject: extension.id, facts: [factOf(extension, true)] }
  },
})

async function reliedOn(node: Node, kind: string, extension: string, now: Date): Promise<boolean> {
  const { actor } = systemCall(node, 'operations.withdraw')
  return await inTransaction(
    node,
    actor,
    'operations.withdraw',
    async (tx) => (await kindOf(node, kind)?.reliedOn(tx, extension, dayOf(now))) ?? false,
  )
}
