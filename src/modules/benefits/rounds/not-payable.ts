import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { tables } from '../tables.ts'
import type { HeldRound } from './store.ts'

/** 고용보험법 제64조: whoever was paid the early re-employment allowance for what is left gets no more rounds of the same claim. */
export async function notPayable(tx: Tx, { claim }: Pick<HeldRound, 'claim'>): Promise<Refusal | undefined> {
  const paid = await tables(tx)
    .selectFrom('benefits.allowance')
    .select('id')
    .where('claim_id', '=', claim.id)
    .where('kind', '=', 'early')
    .where('amount', '>', 0)
    .executeTakeFirst()
  return paid && refusal('benefits.re-employed', 409, { article: '고용보험법 §64' })
}
