import { sql } from 'kysely'
import { type Day, toDay } from '../../kernel/day.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Affected, DeadlineKind, Span } from '../../platform/deadlines/deadline-kind.ts'
import type { DeadlinesExtended } from '../operations/events.ts'
import { answerDays } from './clocks.ts'

/** The name of this kind of deadline. */
export const answerDayKind = 'applications.answer-due'

/** An application whose answer day moved, or moved back. */
export type MovedAnswerDay = {
  readonly application: string
  readonly vacancy: string
  readonly organisation: string
  readonly person: string
  readonly title: string
  readonly to: Day
}

const batch = 500

type Row = Omit<MovedAnswerDay, 'to'> & { to: string }
const moved = (r: Row): MovedAnswerDay => ({ ...r, to: toDay(r.to) })

const given = sql`a.id as application, a.vacancy_id as vacancy, a.organisation_id as organisation, a.person_id as person,
  a.vacancy ->> 'title' as title`

/** Moves the answer days that an extension reaches, each once; who was reminded is asked anew later. Gives at most 500. */
export async function moveAnswerDays(tx: Tx, e: DeadlinesExtended, now: Date): Promise<MovedAnswerDay[]> {
  const { rows } = await sql<Row>`with due as (
      select a.id, a.answer_due as old_day, greatest(a.answer_due + ${e.days}::int, ${e.noEarlier}::date) as new_day
      from applications.application a where a.tab in ('new', 'held') and a.answer_due between ${e.from}::date and ${e.to}::date
        and not exists (select 1 from applications.moved_answer_day m where m.extension_id = ${e.extension} and m.application_id = a.id)
      order by a.id limit ${batch} for update),
    logged as (insert into applications.moved_answer_day (extension_id, application_id, incident_id, old_day, new_day, moved_at)
      select ${e.extension}::uuid, id, ${e.incident}::uuid, old_day, new_day, ${now}::timestamptz from due)
    update applications.application a set answer_due = due.new_day, moved_from = due.old_day, moved_to = due.new_day,
      moved_incident = ${e.incident}::uuid, reminded_at = null from due where a.id = due.id
    returning ${given}, due.new_day as "to"`.execute(tx)
  return rows.map(moved)
}

/** Gives days back that are not over, of applications that still wait; at most 500. */
export async function giveAnswerDaysBack(
  tx: Tx,
  e: DeadlinesExtended,
  today: Day,
  now: Date,
): Promise<MovedAnswerDay[]> {
  const { rows } = await sql<Row>`with back as (
      select m.application_id as id, m.old_day from applications.moved_answer_day m
        join applications.application a on a.id = m.application_id
      where m.extension_id = ${e.extension} and m.undone_at is null and m.old_day >= ${today}::date
        and a.answer_due = m.new_day and a.tab in ('new', 'held')
      order by m.application_id limit ${batch} for update),
    logged as (update applications.moved_answer_day m set undone_at = ${now} from back
      where m.extension_id = ${e.extension} and m.application_id = back.id)
    update applications.application a set answer_due = back.old_day, moved_from = null, moved_to = null, moved_incident = null
    from back where a.id = back.id returning ${given}, back.old_day as "to"`.execute(tx)
  return rows.map(moved)
}

async function affected(tx: Tx, { from, to }: Span): Promise<Affected> {
  const { rows } = await sql<Affected>`select count(*)::int as deadlines,
      (count(distinct a.person_id) + count(distinct a.organisation_id))::int as told
    from applications.application a where a.tab in ('new', 'held') and a.answer_due between ${from}::date and ${to}::date`.execute(
    tx,
  )
  return rows[0] ?? { deadlines: 0, told: 0 }
}

async function reliedOn(tx: Tx, extension: string, today: Day): Promise<boolean> {
  const { rows } = await sql`select 1 from applications.moved_answer_day
    where extension_id = ${extension} and undone_at is null and old_day < ${today}::date limit 1`.execute(tx)
  return rows.length > 0
}

/** The day by which an employer answers, as a deadline that an outage may move. */
export const answerDueDays: DeadlineKind = {
  kind: answerDayKind,
  name: { ko: '지원에 답하기로 한 날', en: 'Day by which applications are answered' },
  restsOn: {
    ko: `온일의 약속(지원한 날부터 ${answerDays}일), 법이 정한 날이 아님`,
    en: `Onil's own promise (${answerDays} days after applying), not a day set by law`,
  },
  affected,
  reliedOn,
}

/** Marks that those with an unfinished application are told of a moved last day; false when they were told already. */
export async function markTold(
  tx: Tx,
  what: { extension: string; vacancy: string; withdrawn: boolean },
  now: Date,
): Promise<boolean> {
  const { rows } = await sql`insert into applications.last_day_told (extension_id, vacancy_id, withdrawn, told_at)
    values (${what.extension}, ${what.vacancy}, ${what.withdrawn}, ${now}) on conflict do nothing returning 1`.execute(
    tx,
  )
  return rows.length > 0
}
