import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import type { Instance, SeatRow } from '../tables.ts'
import { members } from './assign-case.ts'
import { type Judging, openJudging } from './sealed-seat.ts'

/** Somebody before whom a case of another part is: who they are, and the name and title under which they sign. */
export type Sitting = Judging & { readonly person: string }

/** A case of another part, and who had a part in it: they judge nothing of it. */
export type CaseElsewhere = { readonly id: string; readonly apart: readonly string[] }

/**
 * Before whom a case of another part comes: as many as of an appeal against a decision, in an order that nobody chooses and that stays
 * while the seats do. Nobody, while there are too few who had no part in it.
 */
export async function sittingFor(tx: Tx, node: Node, body: Instance, { id, apart }: CaseElsewhere): Promise<Sitting[]> {
  const { least, most } = members[body]
  const { rows } = await sql<SeatRow>`select s.* from decisions.seat s
    where s.body = ${body} and s.ended_at is null and s.person_id <> all (${[...apart]}::uuid[])
    order by md5(s.id::text || ${id}::text) limit ${most}`.execute(tx)
  if (rows.length < least) return []
  return rows.map((row) => ({ person: row.person_id, ...openJudging(node, 'seat', row.id, row.content) }))
}
