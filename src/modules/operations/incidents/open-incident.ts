import { z } from 'zod'
import type { Id } from '../../../kernel/id.ts'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { type Component, components } from '../status/component.ts'
import { Both, When, byOperator, instantOf } from './fields.ts'
import { type Incident, type Words, mayBe } from './incident.ts'
import * as store from './incident-store.ts'

/** A new incident, or what the node proposed and a person now tells (`proposal`). */
export type NewIncident = {
  readonly proposal?: string | undefined
  readonly components: readonly Component[]
  readonly title: Words
  readonly began: When
  readonly text: Words
}

/** Tells everybody of an incident: it is public from here on. */
export const openIncident: Operation<NewIncident, { incident: Id<'Incident'> }> = command('operations.open-incident', {
  input: z.object({
    proposal: z.uuid().optional(),
    components: z.array(z.enum(components)).min(1, 'choose'),
    title: Both(120),
    began: When,
    text: Both(2000),
  }),
  allow: byOperator,
  run: async ({ input, tx, now }) => {
    const beganAt = instantOf(input.began)
    if (beganAt > now) return refusal('platform.does-not-fit', 422, { fields: { 'began.time': 'past' } })
    const before = input.proposal === undefined ? undefined : proposed(await store.lock(tx, input.proposal))
    if (isRefusal(before)) return before
    const { components: which, title } = input
    const base = before ?? { id: newId<'Incident'>(), foundBy: 'person' as const, createdAt: now }
    const { dismissedAt: _, dismissReason: __, ...rest }: Partial<Incident> & typeof base = base
    const incident: Incident = { ...rest, components: which, title, beganAt, openedAt: now }
    if (incident.endedAt && incident.endedAt < beganAt)
      return refusal('platform.does-not-fit', 422, { fields: { 'began.time': 'before-end' } })
    await store.save(tx, incident)
    await store.say(tx, incident.id, { at: now, stage: 'looking', text: input.text })
    return { value: { incident: incident.id }, subject: incident.id }
  },
})

function proposed(found: Incident | undefined): Incident | Refusal {
  if (!found) return refusal('operations.no-such-incident', 404)
  const may = mayBe('open', found)
  return isRefusal(may) ? may : found
}
