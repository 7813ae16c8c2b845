import type { Tx } from '../../../platform/database/connect.ts'
import { claimByCode } from '../claim-store.ts'
import type { ClaimRow } from '../tables.ts'
import { codesIn } from './codes.ts'
import type { DepositContent } from './deposit-store.ts'

/** The one overpayment that a deposit names; nothing where it names none, or several. */
export async function namedClaim(tx: Tx, { sender, memo }: DepositContent): Promise<ClaimRow | undefined> {
  const [code, more] = codesIn(`${memo}\n${sender}`)
  return code === undefined || more !== undefined ? undefined : await claimByCode(tx, code)
}
