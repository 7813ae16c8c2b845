import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { personOf, selfOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { helpChanged } from '../events.ts'
import { rotateSession } from '../session.ts'
import { tables } from '../tables.ts'
import { fromRow } from './store.ts'

type One = { delegation: string }
const One: z.ZodType<One> = z.object({ delegation: z.uuid() })
const none = refusal('identity.no-such-help', 404)

/** Says that it is the right officer: only then the help begins. */
export const confirmHelper: Operation<One, One> = command('identity.confirm-helper', {
  stepUp: 'own',
  input: One,
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, input, tx, now }) => {
    const row = await tables(tx)
      .updateTable('identity.delegation')
      .set({ confirmed_at: now })
      .where('id', '=', input.delegation)
      .where('person_id', '=', personOf(actor) ?? '')
      .where('accepted_at', 'is not', null)
      .where('confirmed_at', 'is', null)
      .where('ended_at', 'is', null)
      .returning('helper_id')
      .executeTakeFirst()
    if (!row?.helper_id) return none
    const facts = [helpChanged({ to: row.helper_id, what: 'help-confirmed' })]
    return { value: input, subject: input.delegation, facts }
  },
})

/** Ends help at once, by either side, also while it is given; the other side is told. */
export const endHelp: Operation<One, One> = command('identity.end-help', {
  helper: 'always',
  input: One,
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, input, tx, now }) => {
    const self = selfOf(actor) ?? ''
    const row = await tables(tx)
      .updateTable('identity.delegation')
      .set({ ended_at: now, ended_by: self })
      .where('id', '=', input.delegation)
      .where('ended_at', 'is', null)
      .where((e) => e.or([e('person_id', '=', self), e('helper_id', '=', self)]))
      .returning(['person_id', 'helper_id'])
      .executeTakeFirst()
    if (!row) return none
    const other = row.person_id === self ? row.helper_id : row.person_id
    const facts = other === null ? [] : [helpChanged({ to: other, what: 'help-ended' })]
    return { value: input, subject: input.delegation, facts }
  },
})

/** Takes somebody's place: from now on the session acts for them, with a new token, until it stops or the help ends. */
export const startHelping: Operation<One, { token: string }> = command('identity.start-helping', {
  secret: true,
  input: One,
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, input, tx, now }) => {
    if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
    const row = await tables(tx)
      .selectFrom('identity.delegation')
      .selectAll()
      .where('id', '=', input.delegation)
      .where('helper_id', '=', actor.person)
      .executeTakeFirst()
    if (!row || fromRow(row, now).state !== 'active') return none
    const facts = [helpChanged({ to: row.person_id, what: 'helping-started' })]
    return { value: { token: await rotateSession(tx, actor.session, { helping: row.id }) }, subject: row.id, facts }
  },
})

/** Goes back to oneself. */
export const stopHelping: Operation<Record<never, never>, { token: string }> = command('identity.stop-helping', {
  secret: true,
  helper: 'always',
  input: z.object({}),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, tx }) => {
    if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
    return { value: { token: await rotateSession(tx, actor.session, {}) }, subject: actor.session }
  },
})
