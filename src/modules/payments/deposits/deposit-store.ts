import { z } from 'zod'
import type { Deposit } from '../../../gateways/bank/port.ts'
import { won } from '../../../kernel/won.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { decryptField, encryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import type { Node } from '../../../platform/node.ts'
import { type DepositRow, tables } from '../tables.ts'

/** Who sent it, and with which words. */
export type DepositContent = { readonly sender: string; readonly memo: string }

const Content: z.ZodType<DepositContent> = z.object({ sender: z.string(), memo: z.string() })

const place = (number: number): Parameters<typeof encryptField>[1] => ({
  table: 'payments.deposit',
  column: 'content',
  row: String(number),
})

/** Opens what the bank said of who sent it. */
export function openDeposit(node: Node, { number, content }: Pick<DepositRow, 'number' | 'content'>): DepositContent {
  return Content.parse(JSON.parse(decryptField(fieldKeys.of(node), place(number), content)))
}

/** Why the program does not know what a deposit is for. */
export type Why = NonNullable<DepositRow['why']>
/** What a deposit is for: an overpayment of a person, or why that is not known. */
export type For = { readonly claim: string; readonly person: string } | { readonly why: Why }

/** Writes a deposit down. False when it had been before: then nothing is written. */
export async function keepDeposit(tx: Tx, node: Node, now: Date, deposit: Deposit, it: For): Promise<boolean> {
  const { number, day, amount, sender, memo } = deposit
  const content = encryptField(fieldKeys.of(node), place(number), JSON.stringify({ sender, memo }))
  const matched = 'claim' in it ? { claim_id: it.claim, person_id: it.person, matched_at: now } : { why: it.why }
  const added = await tables(tx)
    .insertInto('payments.deposit')
    .values({ number, day, amount: won(amount), content, read_at: now, ...matched })
    .onConflict((c) => c.column('number').doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

/** The number of the last deposit that was read. */
export async function lastDeposit(tx: Tx): Promise<number> {
  const all = tables(tx).selectFrom('payments.deposit')
  const row = await all.select((s) => s.fn.max<number | null>('number').as('last')).executeTakeFirst()
  return Number(row?.last ?? 0)
}

/** Deposits of which nobody has said what they are for and that do not go back, the oldest first. */
export async function unmatchedDeposits(tx: Tx): Promise<DepositRow[]> {
  return await unmatched(tx).orderBy('number').limit(200).execute()
}

/** A deposit that nobody has said it of and that does not go back, held until the transaction ends. */
export async function holdUnmatched(tx: Tx, number: number): Promise<DepositRow | undefined> {
  await unmatched(tx).where('number', '=', number).forUpdate().executeTakeFirst()
  // Looked at again: while this waited for the row, somebody may have signed that it goes back.
  return await unmatched(tx).where('number', '=', number).executeTakeFirst()
}

function unmatched(tx: Tx) {
  const back = tables(tx).selectFrom('payments.send_back').select('deposit_number').where('state', '<>', 'refused')
  const open = tables(tx).selectFrom('payments.deposit').selectAll().where('claim_id', 'is', null)
  return open.where('number', 'not in', back)
}
