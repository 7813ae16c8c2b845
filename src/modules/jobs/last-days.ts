import { sql } from 'kysely'
import { type Day, toDay } from '../../kernel/day.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Affected, DeadlineKind, Span } from '../../platform/deadlines/deadline-kind.ts'
import type { DeadlinesExtended } from '../operations/events.ts'

/** The name of this kind of deadline. */
export const lastDayKind = 'jobs.last-day'

/** A vacancy whose last day moved, or moved back. */
export type MovedLastDay = {
  readonly vacancy: string
  readonly organisation: string
  readonly title: string
  readonly titleEn: string | null
  readonly from: Day
  readonly to: Day
}

const batch = 500

type Row = Omit<MovedLastDay, 'from' | 'to'> & { from: string; to: string }
const moved = (r: Row): MovedLastDay => ({ ...r, from: toDay(r.from), to: toDay(r.to) })

// Vacancies of other places keep their day: it is not ours, and nobody applies for them here.
const ours = sql`v.organisation_id is not null and v.published_at is not null and v.closed_at is null`

/** Moves the last days that an extension reaches, each once, and opens what had ended meanwhile; gives at most 500. */
export async function moveLastDays(tx: Tx, e: DeadlinesExtended, now: Date): Promise<MovedLastDay[]> {
  const { rows } = await sql<Row>`with due as (
      select v.id, v.closes_on as old_day, greatest(v.closes_on + ${e.days}::int, ${e.noEarlier}::date) as new_day
      from jobs.vacancy v where ${ours} and v.closes_on between ${e.from}::date and ${e.to}::date
        and not exists (select 1 from jobs.moved_last_day m where m.extension_id = ${e.extension} and m.vacancy_id = v.id)
      order by v.id limit ${batch} for update),
    logged as (insert into jobs.moved_last_day (extension_id, vacancy_id, incident_id, old_day, new_day, moved_at)
      select ${e.extension}::uuid, id, ${e.incident}::uuid, old_day, new_day, ${now}::timestamptz from due)
    update jobs.vacancy v set closes_on = due.new_day, moved_from = due.old_day, moved_to = due.new_day,
      moved_incident = ${e.incident}::uuid, ended_at = null from due where v.id = due.id
    returning v.id as vacancy, v.organisation_id as organisation, v.title, v.title_en as "titleEn", due.old_day as "from", due.new_day as "to"`.execute(
    tx,
  )
  return rows.map(moved)
}

/** Gives days back that are not over and that the employer has not changed since; at most 500. */
export async function giveLastDaysBack(tx: Tx, e: DeadlinesExtended, today: Day, now: Date): Promise<MovedLastDay[]> {
  const { rows } = await sql<Row>`with back as (
      select m.vacancy_id as id, m.old_day, m.new_day from jobs.moved_last_day m join jobs.vacancy v on v.id = m.vacancy_id
      where m.extension_id = ${e.extension} and m.undone_at is null and m.old_day >= ${today}::date
        and v.closes_on = m.new_day and v.closed_at is null
      order by m.vacancy_id limit ${batch} for update),
    logged as (update jobs.moved_last_day m set undone_at = ${now} from back
      where m.extension_id = ${e.extension} and m.vacancy_id = back.id)
    update jobs.vacancy v set closes_on = back.old_day, moved_from = null, moved_to = null, moved_incident = null
    from back where v.id = back.id
    returning v.id as vacancy, v.organisation_id as organisation, v.title, v.title_en as "titleEn", back.new_day as "from", back.old_day as "to"`.execute(
    tx,
  )
  return rows.map(moved)
}

/** What an extension would move: vacancies, and the employers who hear of it. */
async function affected(tx: Tx, { from, to }: Span): Promise<Affected> {
  const { rows } = await sql<Affected>`select count(*)::int as deadlines, count(distinct v.organisation_id)::int as told
    from jobs.vacancy v where ${ours} and v.closes_on between ${from}::date and ${to}::date`.execute(tx)
  return rows[0] ?? { deadlines: 0, told: 0 }
}

async function reliedOn(tx: Tx, extension: string, today: Day): Promise<boolean> {
  const { rows } = await sql`select 1 from jobs.moved_last_day
    where extension_id = ${extension} and undone_at is null and old_day < ${today}::date limit 1`.execute(tx)
  return rows.length > 0
}

/** The last day of a vacancy, as a deadline that an outage may move. */
export const lastDays: DeadlineKind = {
  kind: lastDayKind,
  name: { ko: '공고의 접수 마감', en: 'Last day of vacancies' },
  restsOn: { ko: '회사가 공고에서 정한 날', en: 'the day that the employer set in the vacancy' },
  affected,
  reliedOn,
}
