import type { Tx } from '../../../platform/database/connect.ts'
import { type Row, tables } from '../tables.ts'

/** Every spell in which somebody was insured, oldest first. */
export async function spellsOf(tx: Tx, person: string): Promise<Row<'spell'>[]> {
  return await tables(tx)
    .selectFrom('benefits.spell')
    .selectAll()
    .where('person_id', '=', person)
    .orderBy('from_day')
    .orderBy('id')
    .execute()
}
