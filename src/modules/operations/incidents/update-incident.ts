import { z } from 'zod'
import { isRefusal, refusal } from '../../../kernel/refusal.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { Both, byOperator } from './fields.ts'
import { type Words, mayBe } from './incident.ts'
import * as store from './incident-store.ts'

type Said = {
  readonly incident: string
  readonly stage: 'looking' | 'found' | 'watching'
  readonly text: Words
}

/** Says something new about an open incident. */
export const updateIncident: Operation<Said, { incident: string }> = command('operations.update-incident', {
  input: z.object({
    incident: z.uuid(),
    stage: z.enum(['looking', 'found', 'watching'], 'choose'),
    text: Both(2000),
  }),
  allow: byOperator,
  run: async ({ input, tx, now }) => {
    const incident = await store.lock(tx, input.incident)
    if (!incident) return refusal('operations.no-such-incident', 404)
    const may = mayBe('update', incident)
    if (isRefusal(may)) return may
    await store.say(tx, incident.id, { at: now, stage: input.stage, text: input.text })
    return { value: { incident: incident.id }, subject: incident.id }
  },
})
