import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type Actor, organisationOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { notify } from '../../notifications/index.ts'
import { notices } from '../notices.ts'
import { tables } from '../tables.ts'

/** Says no to a correction, with a reason and in the name of who says it. The person can ask again with more. */
export const declineCorrection: Operation<{ correction: string; reason: string }, { correction: string }> = command(
  'badges.decline-correction',
  {
    input: z.object({ correction: z.uuid(), reason: z.string().trim().min(1, 'needed').max(500, 'too-long') }),
    allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
    run: async ({ actor, input, tx, now }) => {
      if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
      const row = await tables(tx)
        .updateTable('badges.correction')
        .set({ answer: 'declined', reason: input.reason, ...signed(actor, now) })
        .where('id', '=', input.correction)
        .where('organisation_id', '=', organisationOf(actor, 'issuer') ?? null)
        .where('answer', 'is', null)
        .returning(['badge_id', 'person_id'])
        .executeTakeFirst()
      if (!row) return refusal('badges.no-such-correction', 404)
      const badge = await tables(tx)
        .selectFrom('badges.badge')
        .select(['id', 'title'])
        .where('id', '=', row.badge_id)
        .executeTakeFirstOrThrow()
      await notify(tx, now, {
        ...notices.correctionDeclined(badge, input.reason, actor.name),
        to: { person: row.person_id },
      })
      const content = { badge: badge.id, reason: input.reason, answeredAt: now.toISOString() }
      const receipt = { title: '배지 정정 요청에 답함', content }
      return { value: { correction: input.correction }, subject: badge.id, receipt }
    },
  },
)

/** A corrected badge answers whoever asked for it. */
export async function markCorrected(
  tx: Tx,
  badge: string,
  by: Extract<Actor, { kind: 'person' }>,
  now: Date,
): Promise<void> {
  await tables(tx)
    .updateTable('badges.correction')
    .set({ answer: 'corrected', ...signed(by, now) })
    .where('badge_id', '=', badge)
    .where('answer', 'is', null)
    .execute()
}

function signed(by: Extract<Actor, { kind: 'person' }>, now: Date) {
  return { answered_by: by.person, answered_by_name: by.name, answered_at: now }
}
