import type { Tx } from '../../../platform/database/connect.ts'
import { decryptField, encryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Node } from '../../../platform/node.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import type { Context } from '../../../platform/operation/command.ts'
import { type Row, tables } from '../tables.ts'
import { isOfficer } from './may-claim.ts'
import { type Change, ChangesShape, type Said, changesOf } from './said.ts'

/** What was said otherwise after a claim was sent: when, at the counter or by the claimant, and what it was before. */
export type Amendment = { readonly at: Date; readonly atCounter: boolean; readonly changes: readonly Change[] }

/** Keeps what somebody says otherwise of a claim that was sent. Before that nothing is kept: a draft may change as it likes. */
export async function amend(
  { actor, tx, now, call: { node } }: Context<unknown>,
  row: Row<'claim'>,
  before: Said,
  after: Said,
): Promise<void> {
  const changes = row.sent_at === null ? [] : changesOf(before, after)
  if (changes.length === 0) return
  const id = newId()
  await tables(tx)
    .insertInto('benefits.amendment')
    .values({
      id,
      claim_id: row.id,
      person_id: row.person_id,
      amended_at: now,
      amended_by: personOf(actor) ?? '',
      at_counter: isOfficer(actor),
      said: encryptField(fieldKeys.of(node), place(id), JSON.stringify(changes)),
    })
    .execute()
}

/** What was said otherwise after a claim was sent, in its order. */
export async function amendmentsOf(tx: Tx, node: Node, claim: string): Promise<Amendment[]> {
  const all = tables(tx).selectFrom('benefits.amendment').selectAll().where('claim_id', '=', claim)
  const rows = await all.orderBy('amended_at').orderBy('id').execute()
  return rows.map(({ id, amended_at, at_counter, said }) => ({
    at: amended_at,
    atCounter: at_counter,
    changes: ChangesShape.parse(JSON.parse(decryptField(fieldKeys.of(node), place(id), said))),
  }))
}

function place(row: string): Parameters<typeof encryptField>[1] {
  return { table: 'benefits.amendment', column: 'said', row }
}
