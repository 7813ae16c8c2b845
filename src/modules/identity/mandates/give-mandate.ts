import { z } from 'zod'
import { type Day, addDays, dayOf, isDay } from '../../../kernel/day.ts'
import { refusal } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { mandateChanged } from '../events.ts'
import { administers } from '../members/change-member.ts'
import { organisationByNumber } from '../store.ts'
import { tables } from '../tables.ts'
import { type MandateScope, mandateRules, mandateScopes, wholeScopes } from './mandate.ts'
import { mandatesOf } from './store.ts'

/** Whom to mandate, with what, until when. */
export type GiveMandate = { businessNumber: string; scopes: MandateScope[]; endsOn: Day }

const Input: z.ZodType<GiveMandate> = z.object({
  businessNumber: z
    .string()
    .transform((text) => text.replaceAll(/\D/g, ''))
    .refine((digits) => digits.length === 10, 'businessNumber'),
  scopes: z.array(z.enum(mandateScopes)).min(1, 'scopes'),
  endsOn: z.custom<Day>(isDay, 'endsOn'),
})

/** Mandates a firm that is registered here. It may act once one of its administrators has accepted; a new mandate takes the former's place. */
export const giveMandate: Operation<GiveMandate, { mandate: string }> = command('identity.give-mandate', {
  stepUp: 'staff',
  input: Input,
  allow: ({ actor }) => organisationOf(actor, 'employer') !== undefined && administers(actor),
  run: async ({ actor, input: { businessNumber, scopes, endsOn }, tx, now }) => {
    if (actor.kind !== 'person' || actor.acting.role !== 'employer') return refusal('platform.not-yours', 403)
    const [client, today] = [actor.acting.organisation, dayOf(now)]
    if (endsOn < today || endsOn > addDays(today, mandateRules.longestDays))
      return refusal('identity.mandate-too-long', 422, { fields: { endsOn: 'endsOn' } })
    const agent = await organisationByNumber(tx, businessNumber)
    if (agent?.kind !== 'employer' || agent.id === client)
      return refusal('identity.no-such-agent', 422, { fields: { businessNumber: 'agent' } })
    const open = (await mandatesOf(tx, 'client_id', client, today)).filter((m) => m.state !== 'ended')
    if (open.length >= mandateRules.most) return refusal('identity.mandates-enough', 409)
    await tables(tx)
      .updateTable('identity.mandate')
      .set({ ended_at: now, ended_by: actor.name })
      .where('client_id', '=', client)
      .where('agent_id', '=', agent.id)
      .where('ended_at', 'is', null)
      .execute()
    const id = newId<'Mandate'>()
    const whole = wholeScopes(scopes)
    await tables(tx)
      .insertInto('identity.mandate')
      .values({
        id,
        client_id: client,
        client_name: actor.acting.organisationName,
        agent_id: agent.id,
        agent_name: agent.name,
        scopes: whole.join(','),
        ends_on: endsOn,
        given_by: actor.name,
        given_at: now,
        accepted_by: null,
        accepted_at: null,
        ended_by: null,
        ended_at: null,
      })
      .execute()
    const content = { mandate: id, client, agent: agent.id, agentName: agent.name, scopes: whole, endsOn }
    const facts = [mandateChanged({ to: agent.id, other: client, what: 'offered' })]
    return { value: { mandate: id }, subject: id, facts, receipt: { title: `대행 맡김: ${agent.name}`, content } }
  },
})
