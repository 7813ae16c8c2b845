import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import { personByLinkingId } from '../../identity/index.ts'
import { closedUntil, rememberWrong } from './limit-guesses.ts'
import { isReceivingNumber, personByNumber } from './receiving-number.ts'
import { walletOwner } from './wallet.ts'

/**
 * Whom an organisation means: by the eight digits that the person shows, the address of a wallet, or a linking id. For the system only,
 * in a transaction of its own: wrong numbers are counted against the organisation also when what it wanted is refused.
 */
export async function personMeant(
  tx: Tx,
  node: Node,
  holder: string,
  organisation: string,
): Promise<string | Refusal | undefined> {
  if (holder.startsWith('did:')) return await walletOwner(tx, holder)
  if (!isReceivingNumber(holder)) return await personByLinkingId(tx, node, holder)
  const now = node.clock.now()
  const closed = await closedUntil(tx, organisation, now)
  if (closed) return refusal('badges.numbers-closed', 429, { fields: { holder: 'numbers-closed' } })
  const person = (await personByNumber(tx, holder, now)) ?? (await personByLinkingId(tx, node, holder))
  if (person === undefined) await rememberWrong(tx, organisation, now)
  return person
}
