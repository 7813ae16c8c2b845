import type { Tx } from '../../../platform/database/connect.ts'
import { type Row, tables } from '../tables.ts'

/** The claim after a spell that was not withdrawn. */
export async function liveClaim(tx: Tx, spell: string): Promise<Row<'claim'> | undefined> {
  const one = tables(tx).selectFrom('benefits.claim').selectAll().where('spell_id', '=', spell)
  return await one.where('withdrawn_at', 'is', null).executeTakeFirst()
}

/** What a person asked to have confirmed and nobody has answered yet (피보험자격 확인청구). */
export async function unanswered(tx: Tx, person: string): Promise<Row<'correction'>[]> {
  const all = tables(tx).selectFrom('benefits.correction').selectAll().where('person_id', '=', person)
  return await all.where('answer', 'is', null).orderBy('asked_at').execute()
}
