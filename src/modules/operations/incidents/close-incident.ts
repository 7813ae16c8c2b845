import { z } from 'zod'
import { isRefusal, refusal } from '../../../kernel/refusal.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { Both, When, byOperator, instantOf } from './fields.ts'
import { type Words, mayBe } from './incident.ts'
import * as store from './incident-store.ts'

type Closing = { readonly incident: string; readonly ended: When; readonly done: Words }

/** Closes an incident: when it ended, and what was done so that it does not come back. */
export const closeIncident: Operation<Closing, { incident: string }> = command('operations.close-incident', {
  input: z.object({ incident: z.uuid(), ended: When, done: Both(2000) }),
  allow: byOperator,
  run: async ({ input, tx, now }) => {
    const incident = await store.lock(tx, input.incident)
    if (!incident) return refusal('operations.no-such-incident', 404)
    const may = mayBe('close', incident)
    if (isRefusal(may)) return may
    const endedAt = instantOf(input.ended)
    // Times are given to the minute: one that ended within the minute it began in lasted no time.
    if (+endedAt < +incident.beganAt - 59_999)
      return refusal('platform.does-not-fit', 422, { fields: { 'ended.time': 'after-begin' } })
    if (endedAt > now) return refusal('platform.does-not-fit', 422, { fields: { 'ended.time': 'past' } })
    const end = new Date(Math.max(+endedAt, +incident.beganAt))
    await store.save(tx, { ...incident, endedAt: end, closedAt: now, done: input.done })
    await store.say(tx, incident.id, { at: now, stage: 'closed', text: input.done })
    return { value: { incident: incident.id }, subject: incident.id }
  },
})
