import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Day, addDays, dayOf, isDay } from '../../../kernel/day.ts'
import { refusal } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import { type HelpScope, helpScopes } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { makeCode, meantCode } from '../recovery/code.ts'
import { tables } from '../tables.ts'
import { helpRules, wholeScopes } from './delegation.ts'
import { delegationsOf } from './store.ts'

/** Whom to invite, to what, until when. */
export type Invite = {
  readonly kind: 'family' | 'officer'
  readonly scopes: readonly HelpScope[]
  readonly endsOn: Day
}

const Invite: z.ZodType<Invite> = z.object({
  kind: z.enum(['family', 'officer']),
  scopes: z.array(z.enum(helpScopes)).min(1, 'choose'),
  endsOn: z.custom<Day>(isDay, 'day'),
})

/** What is kept of an invitation's code. */
export function invitationHash(code: string): Buffer {
  return createHash('sha256')
    .update(`help:${meantCode(code)}`)
    .digest()
}

/** Invites a helper; the code is shown this once, and whoever brings it first becomes the helper. */
export const inviteHelper: Operation<Invite, { delegation: string; code: string }> = command('identity.invite-helper', {
  secret: true,
  stepUp: 'own',
  input: Invite,
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, input: { kind, scopes, endsOn }, tx, now }) => {
    if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
    const today = dayOf(now)
    if (endsOn < today || endsOn > addDays(today, helpRules.longest[kind]))
      return refusal('identity.help-too-long', 422, { fields: { endsOn: 'day' } })
    const open = (await delegationsOf(tx, 'person_id', actor.person, now)).filter(
      (d) => d.state !== 'ended' && d.state !== 'expired',
    )
    if (open.length >= helpRules.most) return refusal('identity.helpers-enough', 409)
    const [id, code] = [newId<'Delegation'>(), makeCode()]
    const ms = kind === 'family' ? helpRules.familyDays * 86_400_000 : helpRules.officerMinutes * 60_000
    await tables(tx)
      .insertInto('identity.delegation')
      .values({
        id,
        person_id: actor.person,
        person_name: actor.name,
        kind,
        scopes: wholeScopes(scopes).join(','),
        ends_on: endsOn,
        code_hash: invitationHash(code),
        invited_at: now,
        code_until: new Date(now.getTime() + ms),
        helper_id: null,
        helper_name: null,
        organisation_id: null,
        organisation_name: null,
        accepted_at: null,
        confirmed_at: null,
        ended_at: null,
        ended_by: null,
      })
      .execute()
    return { value: { delegation: id, code }, subject: id }
  },
})
