import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { tables } from '../tables.ts'
import type { Signed } from './answer.ts'
import { countsOn } from './passkey.ts'
import type { RelyingParty } from './relying-party.ts'
import { lockCredential } from './store.ts'
import { verifySigned } from './verify.ts'

/** Whose passkey signed, and at which level that person had been identified when it was made. */
export type Signer = {
  readonly passkey: string
  readonly person: string
  readonly assurance: 'low' | 'substantial' | 'high'
}

/** Checks a passkey's answer to `challenge` and writes down that it was used. `unknown` is the refusal when the caller sees no such passkey. */
export async function checkSigned(
  tx: Tx,
  now: Date,
  given: { readonly rp: RelyingParty; readonly challenge: string; readonly signed: Signed },
  unknown: string,
): Promise<Signer | Refusal> {
  const { rp, challenge, signed } = given
  const row = await lockCredential(tx, signed.id, rp.id)
  if (!row) return refusal(unknown, 403)
  const genuine = await verifySigned(rp, challenge, signed, row.public_key)
  if (isRefusal(genuine)) return genuine
  if (!countsOn(row.counter, genuine.counter)) return refusal('identity.passkey-copied', 403)
  await tables(tx)
    .updateTable('identity.passkey')
    .set({ counter: genuine.counter, synced: genuine.synced, last_used_at: now })
    .where('id', '=', row.id)
    .execute()
  return { passkey: row.id, person: row.person_id, assurance: row.assurance }
}
