import { z } from 'zod'
import { type Outcome, refusal } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Call } from '../../../platform/node.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { securityChanged } from '../events.ts'
import { tables } from '../tables.ts'
import { codeHash } from './code.ts'
import { recoveryRules } from './recovery.ts'

// Counted first and for itself, so that a refused try counts, too.
const countTry: Operation<Record<never, never>, { tries: number }> = command('identity.try-recovery-code', {
  input: z.object({}),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, tx, now }) => {
    const person = personOf(actor) ?? ''
    await tables(tx).insertInto('identity.code_try').values({ id: newId(), person_id: person, at: now }).execute()
    const hour = new Date(now.getTime() - 3_600_000)
    const row = await tables(tx)
      .selectFrom('identity.code_try')
      .select((e) => e.fn.countAll<number>().as('n'))
      .where('person_id', '=', person)
      .where('at', '>', hour)
      .executeTakeFirstOrThrow()
    return { value: { tries: row.n } }
  },
})

const spendCode: Operation<{ code: string }, { code: string }> = command('identity.use-recovery-code', {
  secret: true,
  stepUp: 'recovery',
  input: z.object({ code: z.string().max(60) }),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, input, tx, now }) => {
    if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
    const { person, session } = actor
    const used = await tables(tx)
      .updateTable('identity.recovery_code')
      .set({ used_at: now })
      .where('hash', '=', codeHash(person, input.code))
      .where('person_id', '=', person)
      .where('used_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!used) return refusal('identity.no-such-code', 403)
    await tables(tx).updateTable('identity.session').set({ recovered_at: now }).where('id', '=', session).execute()
    const facts = [securityChanged({ person, what: 'code-used' })]
    return { value: { code: used.id }, subject: used.id, facts }
  },
})

/** Uses one recovery code: for some minutes this session may change the ways to sign in. Five tries an hour. */
export async function useCode(call: Call, code: unknown): Promise<Outcome<{ code: string }>> {
  const { key: _, ...own } = call
  const counted = await countTry(own, {})
  if (!counted.ok) return counted
  if (counted.value.tries > recoveryRules.triesAnHour)
    return { ok: false, refusal: refusal('identity.too-many-codes', 429) }
  return await spendCode(call, { code })
}
