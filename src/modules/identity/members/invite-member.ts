import { z } from 'zod'
import { daysAfter } from '../../../kernel/instant.ts'
import { refusal } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import { organisationIn } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { memberInvited } from '../events.ts'
import { tables } from '../tables.ts'
import { administers } from './change-member.ts'
import { sealedAddress, tokenHash, tokenNow } from './invitation.ts'
import { InviteAddress, shownAddress } from './invite-address.ts'
import { type MemberRole, memberRoles } from './roles.ts'
import { memberRules } from './rules.ts'

/** Whom to invite, as what. */
export type InviteMember = { readonly address: string; readonly role: MemberRole }

const Input: z.ZodType<InviteMember> = z.object({
  address: InviteAddress,
  role: z.enum(memberRoles, 'role'),
})

/** Invites somebody by a letter to their mail address or a text message to their telephone. Inviting the same address again takes the place of the first letter. */
export const inviteMember: Operation<InviteMember, { invitation: string }> = command('identity.invite-member', {
  stepUp: 'staff',
  input: Input,
  allow: ({ actor }) => administers(actor),
  run: async ({ actor, input: { address, role }, tx, now, call }) => {
    if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
    const organisation = organisationIn(actor) ?? ''
    const id = newId<'Invitation'>()
    const sealed = sealedAddress(call.node, id, address)
    const open = await tables(tx)
      .selectFrom('identity.invitation')
      .select(['id', 'address_index', 'expires_at'])
      .where('organisation_id', '=', organisation)
      .where('accepted_at', 'is', null)
      .where('ended_at', 'is', null)
      .forUpdate()
      .execute()
    const past = open.filter((o) => o.address_index === sealed.address_index || o.expires_at <= now)
    if (open.length - past.length >= memberRules.mostWaiting) return refusal('identity.invitations-enough', 409)
    if (past.length > 0)
      await tables(tx)
        .updateTable('identity.invitation')
        .set({ ended_at: now })
        .where(
          'id',
          'in',
          past.map((p) => p.id),
        )
        .execute()
    await tables(tx)
      .insertInto('identity.invitation')
      .values({
        id,
        organisation_id: organisation,
        role,
        ...sealed,
        shown_to: shownAddress(address),
        token_hash: tokenHash(tokenNow(call.node, id, 1)),
        invited_by: actor.name,
        invited_at: now,
        sent_at: now,
        times_sent: 1,
        expires_at: daysAfter(now, memberRules.inviteDays),
        undelivered_at: null,
        accepted_at: null,
        accepted_by: null,
        ended_at: null,
      })
      .execute()
    const facts = [memberInvited({ invitation: id, letter: newId<'Mail'>() })]
    return { value: { invitation: id }, subject: id, facts }
  },
})
