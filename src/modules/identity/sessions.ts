import { z } from 'zod'
import { refusal } from '../../kernel/refusal.ts'
import { type Operation, command } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import { personOf, selfOf } from '../../platform/operation/actor.ts'
import { endSessions, rotateSession } from './session.ts'
import { tables } from './tables.ts'

/** One signed-in device. */
export type Device = {
  readonly id: string
  readonly device: string
  readonly since: Date
  readonly lastSeen: Date
  readonly here: boolean
}

/** The person's open sessions, the present one first. */
export const myDevices: Operation<Record<never, never>, readonly Device[]> = query('identity.my-devices', {
  right: 'always',
  input: z.object({}),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, tx, now }) => {
    const since = new Date(now.getTime() - 12 * 3_600_000)
    const rows = await tables(tx)
      .selectFrom('identity.session')
      .select(['id', 'device', 'created_at', 'last_seen_at'])
      .where('person_id', '=', personOf(actor) ?? '')
      .where('ended_at', 'is', null)
      .where('created_at', '>', since)
      .orderBy('last_seen_at', 'desc')
      .limit(50)
      .execute()
    const here = actor.kind === 'person' ? actor.session : ''
    const devices = rows.map((r) => ({
      id: r.id,
      device: r.device,
      since: r.created_at,
      lastSeen: r.last_seen_at,
      here: r.id === here,
    }))
    return { value: devices.sort((a, b) => Number(b.here) - Number(a.here)) }
  },
})

/** Ends sessions: this one (sign out), another one, or all of them (sign out everywhere). */
export const signOut: Operation<{ session: string }, { ended: number }> = command('identity.sign-out', {
  helper: 'always',
  right: 'always',
  input: z.object({ session: z.union([z.literal('this'), z.literal('all'), z.uuid()]) }),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, input, tx, now }) => {
    if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
    const which = input.session === 'this' ? actor.session : input.session === 'all' ? undefined : input.session
    const ended = await endSessions(tx, now, selfOf(actor) ?? '', which)
    return ended > 0 ? { value: { ended }, subject: which ?? 'all' } : refusal('identity.no-such-device', 404)
  },
})

/** Takes on another role of the person: 'person', or an organisation they belong to. The session gets a new token with it. */
export const switchRole: Operation<{ role: string }, { token: string }> = command('identity.switch-role', {
  secret: true,
  right: 'always',
  input: z.object({ role: z.union([z.literal('person'), z.uuid()]) }),
  allow: async ({ actor, input, tx }) => {
    if (actor.kind !== 'person' || input.role === 'person') return actor.kind === 'person'
    const member = await tables(tx)
      .selectFrom('identity.member')
      .select('person_id')
      .where('organisation_id', '=', input.role)
      .where('person_id', '=', actor.person)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    return member ? true : refusal('identity.not-a-member', 403)
  },
  run: async ({ actor, input, tx }) => {
    if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
    const token = await rotateSession(tx, actor.session, input.role === 'person' ? {} : { actingFor: input.role })
    return { value: { token }, subject: input.role }
  },
})
