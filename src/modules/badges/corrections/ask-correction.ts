import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { encryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { newId } from '../../../platform/new-id.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { notify } from '../../notifications/index.ts'
import { notices } from '../notices.ts'
import { tables } from '../tables.ts'

/** The person says what is wrong on a badge; its agency answers. One open question a badge. */
export const askCorrection: Operation<{ badge: string; says: string }, { badge: string }> = command(
  'badges.ask-correction',
  {
    input: z.object({ badge: z.uuid(), says: z.string().trim().min(1, 'needed').max(1_000, 'too-long') }),
    allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
    run: async ({ actor, input, tx, now, call }) => {
      const person = personOf(actor) ?? ''
      const badge = await tables(tx)
        .selectFrom('badges.badge')
        .select(['id', 'title', 'organisation_id', 'revoked_at'])
        .where('id', '=', input.badge)
        .where('person_id', '=', person)
        .executeTakeFirst()
      if (!badge) return refusal('badges.no-such-badge', 404)
      if (badge.revoked_at) return refusal('badges.revoked-already', 409)
      const id = newId<'Correction'>()
      const says = encryptField(fieldKeys.of(call.node), { ...saysPlace(id), person }, input.says)
      const made = await tables(tx)
        .insertInto('badges.correction')
        .values({
          id,
          badge_id: badge.id,
          person_id: person,
          organisation_id: badge.organisation_id,
          says,
          asked_at: now,
        })
        .onConflict((c) => c.column('badge_id').where('answer', 'is', null).doNothing())
        .returning('id')
        .executeTakeFirst()
      if (!made) return refusal('badges.correction-waits', 409)
      await notify(tx, now, { ...notices.correctionAsked(badge.title), to: { organisation: badge.organisation_id } })
      const content = { badge: badge.id, askedAt: now.toISOString() }
      return { value: { badge: badge.id }, subject: badge.id, receipt: { title: '배지 정정 요청', content } }
    },
  },
)

/** Where lies what a person said. */
export function saysPlace(id: string): { table: string; column: string; row: string } {
  return { table: 'badges.correction', column: 'says', row: id }
}
