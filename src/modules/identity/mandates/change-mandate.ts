import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import { refusal } from '../../../kernel/refusal.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { mandateChanged } from '../events.ts'
import { administers } from '../members/change-member.ts'
import { rotateSession } from '../session.ts'
import { tables } from '../tables.ts'
import { type Mandate, firstPage } from './mandate.ts'
import { fromRow, lockMandate, mandatesOf } from './store.ts'

type One = { mandate: string }
const One: z.ZodType<One> = z.object({ mandate: z.uuid() })
const none = refusal('identity.no-such-mandate', 404)

/** Who acts for the organisation, and for whom it acts. */
export type Mandates = { readonly agents: readonly Mandate[]; readonly clients: readonly Mandate[] }

/** Both sides, for every member of the organisation. */
export const myMandates: Operation<Record<never, never>, Mandates> = query('identity.my-mandates', {
  input: z.object({}),
  allow: ({ actor }) => organisationOf(actor, 'employer') !== undefined,
  run: async ({ actor, tx, now }) => {
    const [organisation, today] = [organisationOf(actor, 'employer') ?? '', dayOf(now)]
    const agents = await mandatesOf(tx, 'client_id', organisation, today)
    return { value: { agents, clients: await mandatesOf(tx, 'agent_id', organisation, today) } }
  },
})

/** Accepts a mandate for the agent: from now on its members may act for the client. */
export const acceptMandate: Operation<One, One> = command('identity.accept-mandate', {
  stepUp: 'staff',
  input: One,
  allow: ({ actor }) => administers(actor),
  run: async ({ actor, input, tx, now }) => {
    const agent = organisationOf(actor, 'employer')
    const row = await lockMandate(tx, input.mandate)
    if (actor.kind !== 'person' || !row || row.agent_id !== agent) return none
    if (fromRow(row, dayOf(now)).state !== 'offered') return none
    await tables(tx)
      .updateTable('identity.mandate')
      .set({ accepted_at: now, accepted_by: actor.name })
      .where('id', '=', row.id)
      .execute()
    const facts = [mandateChanged({ to: row.client_id, other: agent, what: 'accepted' })]
    return { value: input, subject: row.id, facts }
  },
})

/** Ends a mandate from either side, at once: open windows of the agent lose the client with their next step. */
export const endMandate: Operation<One, One> = command('identity.end-mandate', {
  input: One,
  allow: ({ actor }) => administers(actor),
  run: async ({ actor, input, tx, now }) => {
    const self = organisationOf(actor, 'employer')
    const row = await lockMandate(tx, input.mandate)
    if (actor.kind !== 'person' || !row || row.ended_at || self === undefined) return none
    if (row.client_id !== self && row.agent_id !== self) return none
    await tables(tx)
      .updateTable('identity.mandate')
      .set({ ended_at: now, ended_by: actor.name })
      .where('id', '=', row.id)
      .execute()
    const to = row.client_id === self ? row.agent_id : row.client_id
    return { value: input, subject: row.id, facts: [mandateChanged({ to, other: self, what: 'ended' })] }
  },
})

/** Takes a client's place: from now on the session acts for it, with a new token, until it stops or the mandate ends. */
export const startActing: Operation<One, { token: string; place: string }> = command('identity.start-acting', {
  secret: true,
  input: One,
  allow: ({ actor }) => organisationOf(actor, 'employer') !== undefined && !(actor.kind === 'person' && actor.program),
  run: async ({ actor, input, tx, now }) => {
    const row = await lockMandate(tx, input.mandate)
    const agent = organisationOf(actor, 'employer')
    if (actor.kind !== 'person' || !row || row.agent_id !== agent) return none
    const { state, scopes } = fromRow(row, dayOf(now))
    if (state !== 'active') return none
    const token = await rotateSession(tx, actor.session, { actingFor: row.agent_id, mandate: row.id })
    return { value: { token, place: firstPage(scopes) }, subject: row.id }
  },
})

/** Goes back to one's own firm. */
export const stopActing: Operation<Record<never, never>, { token: string }> = command('identity.stop-acting', {
  secret: true,
  right: 'always',
  input: z.object({}),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, tx }) => {
    if (actor.kind !== 'person' || actor.acting.role === 'person') return refusal('platform.not-yours', 403)
    const own = actor.acting.agent?.organisation ?? actor.acting.organisation
    return { value: { token: await rotateSession(tx, actor.session, { actingFor: own }) }, subject: actor.session }
  },
})
