import { sql } from 'kysely'
import { addDays, type Day } from '../../kernel/day.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { endConsentsOn } from '../consent/index.ts'

/** Empties applications whose erasing day has passed, at most `limit`: what was sent, the proof, the contact; their consents end. The receipt stays with the person. */
export async function erasePast(tx: Tx, today: Day, now: Date, limit: number): Promise<number> {
  const { rows } = await sql<{ consent: string }>`with due as (
      select id from applications.application where erase_on < ${today}::date and erased_at is null limit ${limit} for update skip locked),
    gone as (delete from applications.presentation p using due where p.application_id = due.id)
    update applications.application a set content = null, contact = null, erased_at = ${now} from due where a.id = due.id
      returning a.consent_id as consent`.execute(tx)
  await endConsentsOn(
    tx,
    addDays(today, -1),
    rows.map(({ consent }) => consent),
  )
  return rows.length
}

/** Vacancies whose employers owe answers since before today and were not reminded; marks them reminded. */
export async function takeOverdue(
  tx: Tx,
  today: string,
  now: Date,
  limit: number,
): Promise<{ vacancy: string; organisation: string; title: string; n: number }[]> {
  const { rows } = await sql<{ vacancy: string; organisation: string; title: string; n: number }>`with due as (
      select id from applications.application where answer_due < ${today}::date and tab in ('new', 'held') and reminded_at is null
      limit ${limit} for update skip locked),
    marked as (update applications.application a set reminded_at = ${now} from due where a.id = due.id
      returning a.vacancy_id, a.organisation_id, a.vacancy ->> 'title' as title)
    select vacancy_id as vacancy, organisation_id as organisation, max(title) as title, count(*)::int as n from marked group by 1, 2`.execute(
    tx,
  )
  return rows
}
