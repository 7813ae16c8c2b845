import { sql, type Selectable } from 'kysely'
import { type Day, toDay } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import { type JobsTables, tables } from '../tables.ts'
import type { ArrearsEntry, ArrearsLine, ArrearsObjection } from './arrears.ts'

const entries = 'jobs.arrears_entry'
const objections = 'jobs.arrears_objection'

/** Adds lines that are not there yet; gives how many were new. */
export async function addLines(
  tx: Tx,
  lines: readonly ArrearsLine[],
  by: { source: string; person: string; name: string; at: Date },
): Promise<number> {
  const rows = lines.map(({ businessNumber, name, from, to }) => ({
    id: newId<'ArrearsEntry'>(),
    business_number: businessNumber,
    name,
    from_day: from,
    to_day: to,
    source: by.source,
    added_by: by.person,
    added_name: by.name,
    added_at: by.at,
  }))
  const done =
    await sql`insert into jobs.arrears_entry (id, business_number, name, from_day, to_day, source, added_by, added_name, added_at)
    select id, business_number, name, from_day, to_day, source, added_by, added_name, added_at
    from jsonb_populate_recordset(null::jobs.arrears_entry, ${JSON.stringify(rows)}::jsonb)
    on conflict (business_number, from_day) do nothing`.execute(tx)
  return Number(done.numAffectedRows ?? 0)
}

/** One on the list, held until the transaction ends. */
export async function lockEntry(tx: Tx, id: string): Promise<ArrearsEntry | undefined> {
  const found = tables(tx).selectFrom(entries).selectAll().where('id', '=', id).where('removed_at', 'is', null)
  const row = await found.forUpdate().executeTakeFirst()
  return row && fromRow(row)
}

/** The entry of a business number that is published on a day. */
export async function publishedOn(tx: Tx, businessNumber: string, day: Day): Promise<ArrearsEntry | undefined> {
  const row = await onDay(tx, day).selectAll().where('business_number', '=', businessNumber).executeTakeFirst()
  return row && fromRow(row)
}

/** The entries of business numbers that are published on a day, by their number. */
export async function publishedAmong(
  tx: Tx,
  numbers: readonly string[],
  day: Day,
): Promise<ReadonlyMap<string, ArrearsEntry>> {
  if (numbers.length === 0) return new Map()
  const rows = await onDay(tx, day)
    .selectAll()
    .where('business_number', 'in', [...numbers])
    .execute()
  return new Map(rows.map((row) => [row.business_number, fromRow(row)]))
}

/** Whether anybody is on the list on a day: mostly nobody is, and then nothing else is asked. */
export async function anybodyOn(tx: Tx, day: Day): Promise<boolean> {
  return (await onDay(tx, day).select('id').limit(1).executeTakeFirst()) !== undefined
}

/** All that are on the list now or later, those with an open objection first. */
export async function present(tx: Tx, today: Day): Promise<(ArrearsEntry & { objection?: ArrearsObjection })[]> {
  const rows = await tables(tx)
    .selectFrom(entries)
    .selectAll()
    .where('removed_at', 'is', null)
    .where('to_day', '>=', today)
    .orderBy('to_day')
    .orderBy('id')
    .limit(200)
    .execute()
  const said = await objectionsOf(
    tx,
    rows.map(({ id }) => id),
  )
  const all = rows.map((row) => {
    const objection = said.get(row.id)
    return { ...fromRow(row), ...(objection && { objection }) }
  })
  const open = (one: { objection?: ArrearsObjection }): number =>
    one.objection !== undefined && one.objection.decision === undefined ? 0 : 1
  return all.toSorted((a, b) => open(a) - open(b))
}

/** Takes one off the list, by name and with a reason. */
export async function remove(
  tx: Tx,
  id: string,
  by: { person: string; name: string; reason: string; at: Date },
): Promise<void> {
  const set = { removed_at: by.at, removed_by: by.person, removed_name: by.name, removed_reason: by.reason }
  await tables(tx).updateTable(entries).set(set).where('id', '=', id).execute()
}

/** What was said against an entry. */
export async function objectionTo(tx: Tx, entry: string): Promise<ArrearsObjection | undefined> {
  return (await objectionsOf(tx, [entry])).get(entry)
}

/** Keeps what a company says; it may say it once. */
export async function object(
  tx: Tx,
  entry: string,
  said: { organisation: string; text: string; by: string; at: Date },
): Promise<void> {
  const row = {
    entry_id: entry,
    organisation_id: said.organisation,
    text: said.text,
    objected_by: said.by,
    objected_at: said.at,
  }
  await tables(tx).insertInto(objections).values(row).execute()
}

/** Keeps the answer to it. */
export async function answer(
  tx: Tx,
  entry: string,
  by: { decision: 'kept' | 'removed'; reason: string; person: string; name: string; at: Date },
): Promise<void> {
  const set = {
    decision: by.decision,
    reason: by.reason,
    decided_by: by.person,
    decided_name: by.name,
    decided_at: by.at,
  }
  await tables(tx)
    .updateTable(objections)
    .set(set)
    .where('entry_id', '=', entry)
    .where('decision', 'is', null)
    .execute()
}

function onDay(tx: Tx, day: Day) {
  return tables(tx)
    .selectFrom(entries)
    .where('removed_at', 'is', null)
    .where('from_day', '<=', day)
    .where('to_day', '>=', day)
}

async function objectionsOf(tx: Tx, all: readonly string[]): Promise<Map<string, ArrearsObjection>> {
  if (all.length === 0) return new Map()
  const rows = await tables(tx)
    .selectFrom(objections)
    .selectAll()
    .where('entry_id', 'in', [...all])
    .execute()
  return new Map(
    rows.map((row) => [
      row.entry_id,
      {
        organisation: row.organisation_id,
        text: row.text,
        ...(row.decision !== null && { decision: row.decision }),
        ...(row.reason !== null && { reason: row.reason }),
        ...(row.decided_name !== null && { decidedName: row.decided_name }),
      },
    ]),
  )
}

function fromRow(row: Selectable<JobsTables[typeof entries]>): ArrearsEntry {
  return {
    id: row.id,
    businessNumber: row.business_number,
    name: row.name,
    from: toDay(row.from_day),
    to: toDay(row.to_day),
    source: row.source,
    addedBy: row.added_by,
    addedName: row.added_name,
  }
}
