import { type Won, won } from '../../kernel/won.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { claimOf, holdClaim, owedOf } from './claim-store.ts'
import { post } from './post.ts'

/** An overpayment that its source takes back, `by` which of its decisions, as far as `most`. */
export type ToDrop = {
  readonly source: string
  readonly reference: string
  readonly by: string
  readonly most: number
}

/** Takes an overpayment back as far as it is still owed: nobody pays back what was theirs after all. Once for each `by`; gives how much. */
export async function dropClaim(tx: Tx, now: Date, wanted: ToDrop): Promise<Won> {
  const found = await claimOf(tx, wanted)
  const claim = found && (await holdClaim(tx, found.id))
  if (!claim) return won(0)
  const amount = won(Math.min(wanted.most, await owedOf(tx, claim.id)))
  if (amount <= 0) return won(0)
  const about = { person: claim.person_id, amount, claim: claim.id }
  const posted = await post(tx, now, { key: `dropped:${claim.id}:${wanted.by}`, event: 'dropped', ...about })
  return posted ? amount : won(0)
}
