import { z } from 'zod'
import { type Outcome, isRefusal, refusal } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Call } from '../../../platform/node.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { securityChanged } from '../events.ts'
import { tables } from '../tables.ts'
import { Made } from './answer.ts'
import { type Question, askToMake } from './ask.ts'
import { takeChallenge } from './challenge.ts'
import { mayChangeSignIn } from './guard.ts'
import type { RelyingParty } from './relying-party.ts'
import { credentialsOf } from './store.ts'
import { verifyMade } from './verify.ts'

const Party = z.object({ id: z.string(), origin: z.string(), name: z.string() })
const most = 20

/** What the page that makes a passkey asks the browser. Gone after five minutes, or when it was answered. */
export const askForPasskey: Operation<{ rp: RelyingParty }, Question> = query('identity.ask-for-passkey', {
  input: z.object({ rp: Party }),
  allow: ({ actor, tx, now }) => mayChangeSignIn(tx, actor, now),
  run: async ({ actor, input: { rp }, tx, now }) => {
    if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
    const known = await credentialsOf(tx, actor.person, rp.id)
    if (known.length >= most) return refusal('identity.passkeys-enough', 409)
    const person = { id: actor.person, name: actor.name }
    return { value: await askToMake({ tx, now, rp }, actor.session, person, known) }
  },
})

type Answered = { rp: RelyingParty; challenge: string; name: string; made: Made }

const keepPasskey: Operation<Answered, { passkey: string }> = command('identity.add-passkey', {
  input: z.object({ rp: Party, challenge: z.string(), name: z.string().trim().min(1).max(60), made: Made }),
  allow: ({ actor, tx, now }) => mayChangeSignIn(tx, actor, now),
  run: async ({ actor, input: { rp, challenge, name, made }, tx, now }) => {
    if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
    const key = await verifyMade(rp, challenge, made)
    if (isRefusal(key)) return key
    const id = newId<'Passkey'>()
    const { person, assurance } = actor
    const row = {
      id,
      person_id: person,
      name,
      assurance,
      rp_id: rp.id,
      created_at: now,
      last_used_at: null,
      ended_at: null,
    }
    const kept = await tables(tx)
      .insertInto('identity.passkey')
      .values({
        ...row,
        credential_id: key.credential,
        public_key: key.publicKey,
        counter: key.counter,
        synced: key.synced,
        transports: made.response.transports.join(','),
      })
      .onConflict((c) => c.column('credential_id').doNothing())
      .executeTakeFirst()
    if (kept.numInsertedOrUpdatedRows !== 1n) return refusal('identity.passkey-known', 409)
    return { value: { passkey: id }, subject: id, facts: [securityChanged({ person, what: 'passkey-added' })] }
  },
})

/** Keeps a passkey that the browser has just made, as the answer to the question `asked`. */
export async function addPasskey(
  call: Call,
  rp: RelyingParty,
  given: { readonly asked: unknown; readonly name: unknown; readonly made: unknown },
): Promise<Outcome<{ passkey: string }>> {
  const session = call.actor.kind === 'person' ? call.actor.session : ''
  const challenge = await takeChallenge(call.node, 'register', session, given.asked)
  if (isRefusal(challenge)) return { ok: false, refusal: challenge }
  return await keepPasskey(call, { rp, challenge, name: given.name, made: given.made })
}
