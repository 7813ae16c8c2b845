import { createHash } from 'node:crypto'
import { toId, type Id } from '../../../../kernel/id.ts'
import { isRefusal } from '../../../../kernel/refusal.ts'
import type { Tx } from '../../../../platform/database/connect.ts'
import { decryptField, encryptField } from '../../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../../platform/field-encryption/field-keys.ts'
import type { FieldPlace } from '../../../../platform/field-encryption/key-ring.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Node } from '../../../../platform/node.ts'
import { tables } from '../../tables.ts'
import { type OpenedOutside, type Outside, type OutsideForm, openOutside } from './read-outside.ts'

/** A badge from elsewhere in a person's wallet. `text` is exactly what came. */
export type KeptOutside = {
  readonly id: Id<'OutsideBadge'>
  readonly form: OutsideForm
  readonly text: string
  readonly opened: OpenedOutside
  readonly importedAt: Date
}

/** How many badges from elsewhere one wallet keeps. */
export const mostOutside = 500

/** Puts a badge from elsewhere into the wallet; gives nothing when it is there already. */
export async function addOutside(
  tx: Tx,
  node: Node,
  person: string,
  { form, text }: Outside,
): Promise<Id<'OutsideBadge'> | undefined> {
  const id = newId<'OutsideBadge'>()
  const made = await tables(tx)
    .insertInto('badges.outside_badge')
    .values({
      id,
      person_id: person,
      form,
      content: encryptField(fieldKeys.of(node), { ...place(id), person }, text),
      // With the person, so that two wallets with the same badge are not seen to be alike.
      digest: createHash('sha256').update(`${person} ${text}`).digest(),
      imported_at: node.clock.now(),
    })
    .onConflict((c) => c.columns(['person_id', 'digest']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return made && id
}

/** The badges from elsewhere in a wallet, newest first; one when it is named. */
export async function keptOutside(tx: Tx, node: Node, person: string, id?: string): Promise<KeptOutside[]> {
  let found = tables(tx).selectFrom('badges.outside_badge').selectAll().where('person_id', '=', person)
  if (id !== undefined) found = found.where('id', '=', id)
  const rows = await found.orderBy('imported_at', 'desc').orderBy('id', 'desc').limit(mostOutside).execute()
  return rows.flatMap((row) => {
    const text = decryptField(fieldKeys.of(node), place(row.id), row.content)
    const opened = openOutside(text)
    return isRefusal(opened) ? [] : [{ id: toId(row.id), form: row.form, text, opened, importedAt: row.imported_at }]
  })
}

/** How many a wallet holds. */
export async function countOutside(tx: Tx, person: string): Promise<number> {
  const row = await tables(tx)
    .selectFrom('badges.outside_badge')
    .select((e) => e.fn.countAll<string>().as('n'))
    .where('person_id', '=', person)
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

function place(id: string): FieldPlace {
  return { table: 'badges.outside_badge', column: 'content', row: id }
}
