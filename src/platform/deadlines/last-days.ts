import { type RawBuilder, sql } from 'kysely'
import { type Day, dayOf } from '../../kernel/day.ts'
import type { Tx } from '../database/connect.ts'
import type { Affected, DeadlineKind, Span } from './deadline-kind.ts'

/**
 * Last days that persons have to keep, in a table with `person_id`, `moved_from` (the day before any outage) and `moved_incident`; a log says which days an extension
 * moved, so that they can be given back. Names of tables and columns are the program's own, never input.
 */
export type LastDays = Pick<DeadlineKind, 'kind' | 'name' | 'restsOn'> & {
  /** The table, with its schema, and its column of the day. */
  readonly table: string
  readonly day: string
  /** The log, its column that names the row, and whether it names the person. */
  readonly log: string
  readonly row: string
  readonly named: boolean
  /** Which rows, called t, have a day to keep: whoever has done what was to be done has none. */
  readonly open: RawBuilder<unknown>
}

/** A day that was moved, or given back. */
export type MovedDay = { readonly row: string; readonly person: string; readonly to: string }

/** An extension for an outage, as the operations tell it. */
type Extension = Span & {
  readonly extension: string
  readonly incident: string
  readonly days: number
  readonly noEarlier: Day
  readonly withdrawn: boolean
}
type Tell = (moved: MovedDay) => Promise<void>

/** How many days move in one statement. */
const batch = 500

/** Moves each day that an extension reaches, once, or gives back those that are not over; `tell` tells each person. */
export async function moveLastDays(of: LastDays, tx: Tx, e: Extension, now: Date, tell: Tell): Promise<void> {
  const next = async (): Promise<MovedDay[]> =>
    e.withdrawn ? await giveBack(of, tx, e, now) : await move(of, tx, e, now)
  for (let some = await next(); some.length > 0; some = await next()) for (const one of some) await tell(one)
}

async function move({ open, named, ...of }: LastDays, tx: Tx, e: Extension, now: Date): Promise<MovedDay[]> {
  const [table, log, day, row] = [sql.table(of.table), sql.table(of.log), sql.ref(of.day), sql.ref(of.row)]
  const [column, person] = named ? [sql`person_id, `, sql`person_id, `] : [sql``, sql``]
  const { rows } = await sql<MovedDay>`with due as (
      select t.id, t.person_id, t.${day} as old_day, greatest(t.${day} + ${e.days}::int, ${e.noEarlier}::date) as new_day
      from ${table} t where t.${day} between ${e.from}::date and ${e.to}::date and ${open}
        and not exists (select 1 from ${log} m where m.extension_id = ${e.extension} and m.${row} = t.id)
      order by t.id limit ${batch} for update of t),
    logged as (insert into ${log} (extension_id, ${row}, ${column}incident_id, old_day, new_day, moved_at)
      select ${e.extension}::uuid, id, ${person}${e.incident}::uuid, old_day, new_day, ${now}::timestamptz from due)
    update ${table} t set ${day} = due.new_day, moved_from = coalesce(t.moved_from, due.old_day),
      moved_incident = ${e.incident}::uuid
    from due where t.id = due.id returning t.id as row, t.person_id as person, due.new_day::text as "to"`.execute(tx)
  return rows
}

async function giveBack({ open, ...of }: LastDays, tx: Tx, e: Extension, now: Date): Promise<MovedDay[]> {
  const [table, log, day, row] = [sql.table(of.table), sql.table(of.log), sql.ref(of.day), sql.ref(of.row)]
  const { rows } = await sql<MovedDay>`with back as (
      select m.${row} as id, m.old_day from ${log} m join ${table} t on t.id = m.${row}
      where m.extension_id = ${e.extension} and m.undone_at is null and m.old_day >= ${dayOf(now)}::date
        and t.${day} = m.new_day and ${open} order by m.${row} limit ${batch} for update),
    logged as (update ${log} m set undone_at = ${now} from back where m.extension_id = ${e.extension} and m.${row} = back.id)
    update ${table} t set ${day} = back.old_day, moved_from = nullif(t.moved_from, back.old_day),
      moved_incident = case when t.moved_from = back.old_day then null else t.moved_incident end
    from back where t.id = back.id returning t.id as row, t.person_id as person, back.old_day::text as "to"`.execute(tx)
  return rows
}

/** They as a kind of deadline that the operator may extend. */
export function deadlineOf({ kind, name, restsOn, open, ...of }: LastDays): DeadlineKind {
  const [table, log, day] = [sql.table(of.table), sql.table(of.log), sql.ref(of.day)]
  const affected = async (tx: Tx, { from, to }: Span): Promise<Affected> => {
    const { rows } = await sql<Affected>`select count(*)::int as deadlines, count(distinct t.person_id)::int as told
      from ${table} t where t.${day} between ${from}::date and ${to}::date and ${open}`.execute(tx)
    return rows[0] ?? { deadlines: 0, told: 0 }
  }
  const reliedOn = async (tx: Tx, extension: string, today: Day): Promise<boolean> => {
    const { rows } = await sql`select 1 from ${log}
      where extension_id = ${extension} and undone_at is null and old_day < ${today}::date limit 1`.execute(tx)
    return rows.length > 0
  }
  return { kind, name, restsOn, affected, reliedOn }
}
