import { sql } from 'kysely'
import { type Day, addDays, toDay } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { answerDays, untouchedDays } from './still-open.ts'

/** A vacancy that a company is asked about, or that was closed because it did not answer. */
export type Asked = {
  readonly vacancy: string
  readonly organisation: string
  readonly title: string
  readonly titleEn: string | null
  readonly by: Day
}

type Row = Omit<Asked, 'by'> & { by: string }
const asked = (row: Row): Asked => ({ ...row, by: toDay(row.by) })

// Ours alone: imported ones are touched by their source. What has not begun, has ended or was asked already waits for nobody.
const ours = sql`organisation_id is not null and published_at is not null and closed_at is null and ended_at is null and taken_down_at is null`
const given = sql`id as vacancy, organisation_id as organisation, title, title_en as "titleEn"`

/** Notes that companies are asked about vacancies nobody touched for long; at most `limit`. */
export async function askUntouched(tx: Tx, today: Day, now: Date, limit: number): Promise<Asked[]> {
  const { rows } =
    await sql<Row>`update jobs.vacancy set asked_at = ${now}, answer_by = ${addDays(today, answerDays)}::date
    where id in (select id from jobs.vacancy where ${ours} and (asked_at is null or updated_at >= asked_at)
        and (opens_on is null or opens_on <= ${addDays(today, -untouchedDays)}::date) and (closes_on is null or closes_on >= ${today}::date)
        and updated_at < ${now}::timestamptz - make_interval(days => ${untouchedDays}::int)
        and published_at < ${now}::timestamptz - make_interval(days => ${untouchedDays}::int)
        and (confirmed_at is null or confirmed_at < ${now}::timestamptz - make_interval(days => ${untouchedDays}::int))
      order by id limit ${limit} for update skip locked)
    returning ${given}, answer_by as by`.execute(tx)
  return rows.map(asked)
}

/** Closes those of which the company said nothing until the day; at most `limit`. */
export async function closeUnanswered(tx: Tx, today: Day, now: Date, limit: number): Promise<Asked[]> {
  const { rows } = await sql<Row>`update jobs.vacancy
    set closed_at = ${now}, updated_at = ${now}, close_reason = 'unconfirmed'
    where id in (select id from jobs.vacancy where ${ours} and answer_by < ${today}::date and updated_at < asked_at
      order by id limit ${limit} for update skip locked)
    returning ${given}, answer_by as by`.execute(tx)
  return rows.map(asked)
}

/** Notes that the company still hires; false when there is nothing that the caller may change. */
export async function confirm(tx: Tx, vacancy: string, now: Date): Promise<boolean> {
  const { rows } = await sql`update jobs.vacancy set confirmed_at = ${now}, asked_at = null, answer_by = null
    where id = ${vacancy} returning id`.execute(tx)
  return rows.length > 0
}
