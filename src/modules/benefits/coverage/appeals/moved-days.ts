import { sql } from 'kysely'
import { type Day, dayOf, toDay } from '../../../../kernel/day.ts'
import { toId } from '../../../../kernel/id.ts'
import type { Tx } from '../../../../platform/database/connect.ts'
import type { Affected, DeadlineKind, Span } from '../../../../platform/deadlines/deadline-kind.ts'
import { date } from '../../../../web/format.ts'
import { notify } from '../../../notifications/index.ts'
import type { DeadlinesExtended } from '../../../operations/events.ts'

/** The name of this kind of deadline. */
export const coverageAppealKind = 'benefits.coverage-appeal-until'

type Moved = { readonly person: string; readonly to: string }

// Who has contested the answer already has no day to keep.
const open = sql`c.answer = 'refused' and not exists (
  select 1 from benefits.coverage_appeal a where a.correction_id = c.id and a.sent_at >= c.answered_at)`

/** Moves the last days to contest a refused request, once, or gives back those that are not over; each person is told. */
export async function extendCoverageAppeals(tx: Tx, e: DeadlinesExtended, now: Date): Promise<void> {
  const moved = e.withdrawn ? await giveBack(tx, e, now) : await move(tx, e, now)
  for (const one of moved) await notify(tx, now, noticeOf(one, e, dayOf(now)))
}

async function move(tx: Tx, e: DeadlinesExtended, now: Date): Promise<Moved[]> {
  const { rows } = await sql<Moved>`with due as (
      select c.id, c.person_id, c.appeal_until as old_day,
        greatest(c.appeal_until + ${e.days}::int, ${e.noEarlier}::date) as new_day
      from benefits.correction c where c.appeal_until between ${e.from}::date and ${e.to}::date and ${open}
        and not exists (select 1 from benefits.moved_coverage_appeal m
          where m.extension_id = ${e.extension} and m.correction_id = c.id)
      order by c.id for update of c),
    logged as (insert into benefits.moved_coverage_appeal (extension_id, correction_id, person_id, incident_id, old_day, new_day, moved_at)
      select ${e.extension}::uuid, id, person_id, ${e.incident}::uuid, old_day, new_day, ${now}::timestamptz from due)
    update benefits.correction c set appeal_until = due.new_day, moved_from = due.old_day, moved_incident = ${e.incident}::uuid
    from due where c.id = due.id returning c.person_id as person, due.new_day::text as "to"`.execute(tx)
  return rows
}

async function giveBack(tx: Tx, { extension }: DeadlinesExtended, now: Date): Promise<Moved[]> {
  const { rows } = await sql<Moved>`with back as (
      select m.correction_id as id, m.old_day from benefits.moved_coverage_appeal m
        join benefits.correction c on c.id = m.correction_id
      where m.extension_id = ${extension} and m.undone_at is null and m.old_day >= ${dayOf(now)}::date
        and c.appeal_until = m.new_day and ${open} for update),
    logged as (update benefits.moved_coverage_appeal m set undone_at = ${now} from back
      where m.extension_id = ${extension} and m.correction_id = back.id)
    update benefits.correction c set appeal_until = back.old_day, moved_from = null, moved_incident = null
    from back where c.id = back.id returning c.person_id as person, back.old_day::text as "to"`.execute(tx)
  return rows
}

function noticeOf(
  { person, to }: Moved,
  { withdrawn, incident }: DeadlinesExtended,
  today: Day,
): Parameters<typeof notify>[2] {
  const [ko, en] = [date(toDay(to), today, 'ko'), date(toDay(to), today, 'en')]
  return {
    to: { person: toId<'Person'>(person) },
    kind: 'deadline',
    topic: 'benefits.coverage-appeal-moved',
    link: `/status/incidents/${incident}`,
    title: withdrawn
      ? { ko: `심사를 청구할 수 있는 마지막 날이 다시 ${ko}입니다`, en: `You can appeal until ${en} again` }
      : { ko: `심사를 청구할 수 있는 날이 ${ko}까지 늦춰졌습니다`, en: `You can now appeal until ${en}` },
    body: withdrawn
      ? { ko: '운영자가 연장을 거두었습니다.', en: 'The operator took the extension back.' }
      : {
          ko: '서비스가 멈춘 날이 있어 늦췄습니다. 따로 신청할 것은 없습니다.',
          en: 'The service stood still, so it was moved. There is nothing to apply for.',
        },
  }
}

async function affected(tx: Tx, { from, to }: Span): Promise<Affected> {
  const { rows } = await sql<Affected>`select count(*)::int as deadlines, count(distinct c.person_id)::int as told
    from benefits.correction c where c.appeal_until between ${from}::date and ${to}::date and ${open}`.execute(tx)
  return rows[0] ?? { deadlines: 0, told: 0 }
}

async function reliedOn(tx: Tx, extension: string, today: Day): Promise<boolean> {
  const { rows } = await sql`select 1 from benefits.moved_coverage_appeal
    where extension_id = ${extension} and undone_at is null and old_day < ${today}::date limit 1`.execute(tx)
  return rows.length > 0
}

/** The last day to contest a refused request about insured status, as a deadline that an outage may move. */
export const coverageAppealDays: DeadlineKind = {
  kind: coverageAppealKind,
  name: {
    ko: '피보험자격 확인의 답에 심사를 청구할 수 있는 마지막 날',
    en: 'Last day to appeal about insured status',
  },
  restsOn: {
    ko: '고용보험법 제87조제2항(안 날부터 90일). 서비스가 멈춘 날 때문에 늦출 수 있는지는 조문을 확인하지 못함',
    en: 'Employment Insurance Act, Art. 87(2) (90 days of knowing). Whether an outage may move it was not verified in an article',
  },
  affected,
  reliedOn,
}
