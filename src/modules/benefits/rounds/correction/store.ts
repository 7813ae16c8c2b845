import { sql } from 'kysely'
import type { Tx } from '../../../../platform/database/connect.ts'
import { type Row, tables } from '../../tables.ts'

/** Every correction of a round, the latest first. */
export async function correctionsOf(tx: Tx, round: string): Promise<Row<'round_correction'>[]> {
  return await tables(tx)
    .selectFrom('benefits.round_correction')
    .selectAll()
    .where('round_id', '=', round)
    .orderBy('opened_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** The correction of a round that nobody has decided yet, held until the transaction ends. */
export async function openCorrection(tx: Tx, round: string): Promise<Row<'round_correction'> | undefined> {
  return await tables(tx)
    .selectFrom('benefits.round_correction')
    .selectAll()
    .where('round_id', '=', round)
    .where('outcome', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

/** What earlier corrections of a round have claimed back, without what was dropped since. */
export async function claimedOf(tx: Tx, round: string): Promise<number> {
  const rows = await correctionsOf(tx, round)
  return rows.reduce((sum, { claimed, dropped }) => sum + claimed - dropped, 0)
}

/** A decided round that is to be looked at again: a correction is open, or a later report differs from it. */
export type ToLookAt = {
  readonly round: string
  readonly number: number
  readonly open: boolean
  readonly heard: boolean
  /** Until when it is decided anew, where its decision was set aside. */
  readonly anewBy: string | null
}

/** Decided rounds with an open correction, and those of which an employer reported days of work later that nobody has answered to. */
export async function toLookAt(tx: Tx): Promise<ToLookAt[]> {
  const { rows } = await sql<ToLookAt>`
    select r.id as round, r.number, true as open, c.answered_at is not null as heard, c.anew_by as "anewBy"
      from benefits.round_correction c join benefits.round r on r.id = c.round_id where c.outcome is null
    union all
    select distinct r.id, r.number, false, false, null::date
      from benefits.report p cross join jsonb_array_elements_text(p.content -> 'days') as d(day)
        join benefits.round r on r.person_id = p.person_id and d.day between r.from_day::text and r.due_on::text
      where p.kind = 'daily-work' and r.decided_at is not null and p.filed_at > r.decided_at
        and not exists (select 1 from benefits.report n where n.corrects = p.id)
        and not coalesce(r.declaration -> 'worked', '[]') @> jsonb_build_array(jsonb_build_object('day', d.day))
        and not exists (select 1 from benefits.round_correction c where c.round_id = r.id
          and (c.outcome is null or c.decided_at > p.filed_at))
    order by "anewBy" nulls last limit 200`.execute(tx)
  return rows
}
