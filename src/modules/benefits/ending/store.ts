import type { Tx } from '../../../platform/database/connect.ts'
import { type Row, tables } from '../tables.ts'

/** The request to report the end of a spell that nobody has answered; `hold` keeps others from answering meanwhile. */
export async function endAskedOf(tx: Tx, spell: string, hold = false): Promise<Row<'end_request'> | undefined> {
  return await tables(tx)
    .selectFrom('benefits.end_request')
    .selectAll()
    .where('spell_id', '=', spell)
    .where('answer', 'is', null)
    .$if(hold, (q) => q.forUpdate())
    .executeTakeFirst()
}

/** The last request of a spell, whatever became of it. */
export async function lastEndOf(tx: Tx, spell: string): Promise<Row<'end_request'> | undefined> {
  return await tables(tx)
    .selectFrom('benefits.end_request')
    .selectAll()
    .where('spell_id', '=', spell)
    .orderBy('asked_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Requests that wait at an organisation, by spell. */
export async function endsAskedAt(tx: Tx, organisation: string): Promise<Map<string, Row<'end_request'>>> {
  const rows = await tables(tx)
    .selectFrom('benefits.end_request')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('answer', 'is', null)
    .execute()
  return new Map(rows.map((row) => [row.spell_id, row]))
}

/** The end of a spell was reported: whoever asked for it has their answer. */
export async function endReported(tx: Tx, spell: string, now: Date): Promise<void> {
  await tables(tx)
    .updateTable('benefits.end_request')
    .set({ answer: 'filed', answered_at: now })
    .where('spell_id', '=', spell)
    .where('answer', 'is', null)
    .execute()
}
