import { createHash, randomBytes } from 'node:crypto'
import { isId } from '../../../kernel/id.ts'
import { refusal, type Refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import { tables } from '../tables.ts'

/** What a question to an authenticator is for. */
export type Purpose = 'register' | 'sign-in' | 'step-up'

/** A question: its id travels with the answer, `challenge` (base64url) is what the authenticator signs. */
export type Challenge = { readonly id: string; readonly challenge: string }

const livesMs = 5 * 60_000
const system = (node: Node): ReturnType<typeof systemCall>['actor'] => systemCall(node, 'identity.passkeys').actor
const hash = (binding: string): Buffer => createHash('sha256').update(binding).digest()

/** Puts a question that only `binding` (a session's id, or a secret in this browser's cookie) may answer. */
export async function putChallenge(tx: Tx, now: Date, purpose: Purpose, binding: string): Promise<Challenge> {
  const asked = { id: newId<'Challenge'>(), challenge: randomBytes(32).toString('base64url') }
  const row = { ...asked, purpose, bound_to: hash(binding), created_at: now }
  await tables(tx).insertInto('identity.challenge').values(row).execute()
  return asked
}

/**
 * Takes a question back, once: in a transaction of its own, so that it is gone whatever the answer turns out to be. Refused
 * when it was answered before, is too old, or was put to somebody else.
 */
export async function takeChallenge(
  node: Node,
  purpose: Purpose,
  binding: string,
  id: unknown,
): Promise<string | Refusal> {
  if (!isId<'Challenge'>(id)) return refusal('platform.does-not-fit', 422)
  const row = await inTransaction(node, system(node), 'passkeys', async (tx) => {
    const old = new Date(node.clock.now().getTime() - livesMs)
    const taken = await tables(tx)
      .deleteFrom('identity.challenge')
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirst()
    return taken && taken.created_at > old ? taken : undefined
  })
  if (!row) return refusal('identity.passkey-asked-before', 409)
  const mine = row.purpose === purpose && row.bound_to.equals(hash(binding))
  return mine ? row.challenge : refusal('identity.passkey-other-window', 409)
}

/** Removes questions that nobody answered. */
export async function forgetChallenges(node: Node): Promise<void> {
  const old = new Date(node.clock.now().getTime() - livesMs)
  await inTransaction(node, system(node), 'passkeys', async (tx) => {
    await tables(tx).deleteFrom('identity.challenge').where('created_at', '<', old).execute()
  })
}
