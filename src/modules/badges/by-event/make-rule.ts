import { z } from 'zod'
import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import type { Design } from '../designs/design.ts'
import { findDesign, versionsOf } from '../designs/store.ts'
import { tables } from '../tables.ts'
import { NewRule, type RuleContent, ruleFaults } from './event-rule.ts'

const again = async (): Promise<Refusal> =>
  await Promise.resolve(refusal('badges.rule-exists', 409, { fields: { kind: 'taken' } }))

/** Writes a rule down. Nothing is issued by it until a second person has looked at it. */
export const makeRule: Operation<NewRule, { rule: string }> = command('badges.make-event-rule', {
  input: NewRule,
  allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
  taken: { one_event_rule: again },
  run: async ({ actor, input, tx, now }) => {
    const organisation = organisationOf(actor, 'issuer') ?? ''
    if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
    const design = await findDesign(tx, input.design, organisation)
    if (!design?.publishedAt || design.retiredAt) return refusal('badges.design-not-in-use', 409)
    const fields = { ...ruleFaults(input, design.content), ...(await badgeFault(tx, input, design)) }
    if (Object.keys(fields).length > 0) return refusal('badges.rule-does-not-fit', 422, { fields })
    const id = newId<'EventRule'>()
    const { source, kind, conditions, slots } = input
    await tables(tx)
      .insertInto('badges.event_rule')
      .values({
        id,
        organisation_id: organisation,
        design_id: design.id,
        source,
        kind,
        conditions: JSON.stringify(conditions),
        slots: JSON.stringify(Object.fromEntries(Object.entries(slots).filter(([, text]) => text !== ''))),
        made_by: actor.person,
        made_by_name: actor.name,
        made_at: now,
      })
      .execute()
    return { value: { rule: id }, subject: id }
  },
})

// A badge that follows another one: of this agency, and never itself.
async function badgeFault(tx: Tx, { source, kind }: RuleContent, design: Design): Promise<Record<string, string>> {
  if (source !== 'badge') return {}
  if (!z.uuid().safeParse(kind).success) return { kind: 'not-a-kind' }
  if (kind === design.series) return { kind: 'itself' }
  const versions = await versionsOf(tx, kind, design.organisation)
  return versions.some(({ publishedAt }) => publishedAt) ? {} : { kind: 'not-a-kind' }
}
