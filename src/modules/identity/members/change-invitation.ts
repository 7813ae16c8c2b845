import { z } from 'zod'
import { daysAfter } from '../../../kernel/instant.ts'
import { refusal } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import { organisationIn } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { memberInvited } from '../events.ts'
import { tables } from '../tables.ts'
import { administers } from './change-member.ts'
import { type InvitationState, stateOf, tokenHash, tokenNow } from './invitation.ts'
import type { MemberRole } from './roles.ts'
import { memberRules } from './rules.ts'

type One = { invitation: string }
const One: z.ZodType<One> = z.object({ invitation: z.uuid() })
const none = refusal('identity.no-such-invitation-now', 404)

/** An invitation as colleagues see it. */
export type Invitation = {
  readonly id: string
  readonly role: MemberRole
  readonly shownTo: string
  readonly invitedBy: string
  readonly sentAt: Date
  readonly expiresAt: Date
  readonly state: InvitationState
}

/** Invitations that nobody has answered, newest first. */
export const myInvitations: Operation<Record<never, never>, readonly Invitation[]> = query('identity.my-invitations', {
  input: z.object({}),
  allow: ({ actor }) => organisationIn(actor) !== undefined,
  run: async ({ actor, tx, now }) => {
    const rows = await tables(tx)
      .selectFrom('identity.invitation')
      .selectAll()
      .where('organisation_id', '=', organisationIn(actor) ?? '')
      .where('accepted_at', 'is', null)
      .where('ended_at', 'is', null)
      .orderBy('invited_at', 'desc')
      .limit(100)
      .execute()
    const value = rows.map((r) => ({
      id: r.id,
      role: r.role,
      shownTo: r.shown_to,
      invitedBy: r.invited_by,
      sentAt: r.sent_at,
      expiresAt: r.expires_at,
      state: stateOf(r, now),
    }))
    return { value }
  },
})

/** Sends the letter again with a new link; the one before stops working. */
export const resendInvitation: Operation<One, One> = command('identity.resend-invitation', {
  input: One,
  allow: ({ actor }) => administers(actor),
  run: async ({ actor, input, tx, now, call }) => {
    const row = await tables(tx)
      .selectFrom('identity.invitation')
      .select(['id', 'times_sent', 'accepted_at', 'ended_at'])
      .where('id', '=', input.invitation)
      .where('organisation_id', '=', organisationIn(actor) ?? '')
      .forUpdate()
      .executeTakeFirst()
    if (!row || row.accepted_at || row.ended_at) return none
    const times = row.times_sent + 1
    if (times > memberRules.mostSent)
      return refusal('identity.sent-enough', 409, { facts: { most: memberRules.mostSent } })
    await tables(tx)
      .updateTable('identity.invitation')
      .set({
        times_sent: times,
        token_hash: tokenHash(tokenNow(call.node, row.id, times)),
        sent_at: now,
        undelivered_at: null,
        expires_at: daysAfter(now, memberRules.inviteDays),
      })
      .where('id', '=', row.id)
      .execute()
    const facts = [memberInvited({ invitation: row.id, letter: newId<'Mail'>() })]
    return { value: input, subject: row.id, facts }
  },
})

/** Calls an invitation back: its link stops working at once. */
export const callBack: Operation<One, One> = command('identity.call-back-invitation', {
  input: One,
  allow: ({ actor }) => administers(actor),
  run: async ({ actor, input, tx, now }) => {
    const done = await tables(tx)
      .updateTable('identity.invitation')
      .set({ ended_at: now })
      .where('id', '=', input.invitation)
      .where('organisation_id', '=', organisationIn(actor) ?? '')
      .where('accepted_at', 'is', null)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    return done.numUpdatedRows === 1n ? { value: input, subject: input.invitation } : none
  },
})
