import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { isClaimant } from '../claim/may-claim.ts'
import { tables } from '../tables.ts'
import { type OpenKey, isKey } from './judge-stamp.ts'

/** How many keys somebody may register in a day: a device has one. */
const most = 20

const part = z.string().regex(/^[\w-]{43}$/, 'form')

/** Registers the key of a device while its person is signed in there; only they themselves, in no other's place. */
export const registerStampKey: Operation<OpenKey, { key: string }> = command('benefits.register-stamp-key', {
  input: z.object({ x: part, y: part }),
  allow: ({ actor }) => isClaimant(actor) && actor.kind === 'person' && actor.helper === undefined,
  run: async ({ actor, input, tx, now }) => {
    if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
    if (!isKey(input)) return refusal('platform.does-not-fit', 422, { fields: { x: 'form' } })
    const since = new Date(now.getTime() - 86_400_000)
    const { n } = await tables(tx)
      .selectFrom('benefits.stamp_key')
      .select(({ fn }) => fn.countAll<string>().as('n'))
      .where('person_id', '=', actor.person)
      .where('registered_at', '>', since)
      .executeTakeFirstOrThrow()
    if (Number(n) >= most) return refusal('benefits.enough-stamp-keys', 429)
    const id = newId()
    await tables(tx)
      .insertInto('benefits.stamp_key')
      .values({ id, person_id: actor.person, session_id: actor.session, ...input, registered_at: now })
      .execute()
    return { value: { key: id }, subject: id }
  },
})
