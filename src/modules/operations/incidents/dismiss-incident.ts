import { z } from 'zod'
import { isRefusal, refusal } from '../../../kernel/refusal.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { byOperator, text } from './fields.ts'
import { mayBe } from './incident.ts'
import * as store from './incident-store.ts'

type Dismissal = { readonly incident: string; readonly reason: string }

/** Sets aside what the node proposed, with a reason; it may still be told later. */
export const dismissIncident: Operation<Dismissal, { incident: string }> = command('operations.dismiss-incident', {
  input: z.object({ incident: z.uuid(), reason: text(500) }),
  allow: byOperator,
  run: async ({ input, tx, now }) => {
    const incident = await store.lock(tx, input.incident)
    if (!incident) return refusal('operations.no-such-incident', 404)
    const may = mayBe('dismiss', incident)
    if (isRefusal(may)) return may
    await store.save(tx, { ...incident, dismissedAt: now, dismissReason: input.reason })
    return { value: { incident: incident.id }, subject: incident.id }
  },
})
