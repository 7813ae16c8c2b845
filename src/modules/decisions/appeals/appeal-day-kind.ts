import { sql } from 'kysely'
import { type Day, dayOf, toDay } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Affected, DeadlineKind, Span } from '../../../platform/deadlines/deadline-kind.ts'
import { date } from '../../../web/format.ts'
import { notify } from '../../notifications/index.ts'
import type { DeadlinesExtended } from '../../operations/events.ts'

/** The name of this kind of deadline. */
export const appealDayKind = 'decisions.appeal-until'

type Moved = { readonly decision: string; readonly person: string; readonly to: string }
const batch = 500

// Who has contested a decision already has no day to keep.
const open = sql`not exists (select 1 from decisions.appeal a where a.decision_id = d.id)`

/** Moves the last days to contest a decision, or gives them back, and tells each person. */
export async function moveAppealDays(tx: Tx, e: DeadlinesExtended, now: Date): Promise<void> {
  const next = async (): Promise<Moved[]> => (e.withdrawn ? await giveBack(tx, e, now) : await move(tx, e, now))
  for (let some = await next(); some.length > 0; some = await next())
    for (const one of some) await tell(tx, e, one, now)
}

async function move(tx: Tx, e: DeadlinesExtended, now: Date): Promise<Moved[]> {
  const { rows } = await sql<Moved>`with due as (
      select d.id, d.appeal_until as old_day, greatest(d.appeal_until + ${e.days}::int, ${e.noEarlier}::date) as new_day
      from decisions.decision d where d.appeal_until between ${e.from}::date and ${e.to}::date and ${open}
        and not exists (select 1 from decisions.moved_appeal_day m where m.extension_id = ${e.extension} and m.decision_id = d.id)
      order by d.id limit ${batch} for update),
    logged as (insert into decisions.moved_appeal_day (extension_id, decision_id, incident_id, old_day, new_day, moved_at)
      select ${e.extension}::uuid, id, ${e.incident}::uuid, old_day, new_day, ${now}::timestamptz from due)
    update decisions.decision d set appeal_until = due.new_day, moved_from = due.old_day, moved_incident = ${e.incident}::uuid
    from due where d.id = due.id returning d.id as decision, d.person_id as person, due.new_day as "to"`.execute(tx)
  return rows
}

async function giveBack(tx: Tx, e: DeadlinesExtended, now: Date): Promise<Moved[]> {
  const { rows } = await sql<Moved>`with back as (
      select m.decision_id as id, m.old_day from decisions.moved_appeal_day m join decisions.decision d on d.id = m.decision_id
      where m.extension_id = ${e.extension} and m.undone_at is null and m.old_day >= ${dayOf(now)}::date
        and d.appeal_until = m.new_day and ${open}
      order by m.decision_id limit ${batch} for update),
    logged as (update decisions.moved_appeal_day m set undone_at = ${now} from back
      where m.extension_id = ${e.extension} and m.decision_id = back.id)
    update decisions.decision d set appeal_until = back.old_day, moved_from = null, moved_incident = null
    from back where d.id = back.id returning d.id as decision, d.person_id as person, back.old_day as "to"`.execute(tx)
  return rows
}

async function tell(tx: Tx, { withdrawn, incident }: DeadlinesExtended, one: Moved, now: Date): Promise<void> {
  const [ko, en] = [date(toDay(one.to), dayOf(now), 'ko'), date(toDay(one.to), dayOf(now), 'en')]
  await notify(tx, now, {
    to: { person: toId<'Person'>(one.person) },
    kind: 'deadline',
    topic: 'decisions.appeal-day-moved',
    link: `/status/incidents/${incident}`,
    title: withdrawn
      ? { ko: `이의를 낼 수 있는 마지막 날이 다시 ${ko}입니다`, en: `A decision can be contested until ${en} again` }
      : { ko: `이의를 낼 수 있는 날이 ${ko}까지 늦춰졌습니다`, en: `A decision can now be contested until ${en}` },
    body: withdrawn
      ? {
          ko: '운영자가 연장을 거두었습니다. 까닭은 사건 화면에 있습니다.',
          en: 'The operator took the extension back; the incident says why.',
        }
      : {
          ko: '서비스가 멈춘 날이 있어 늦췄습니다. 따로 신청할 것은 없습니다.',
          en: 'The service stood still, so it was moved. There is nothing to apply for.',
        },
  })
}

async function affected(tx: Tx, { from, to }: Span): Promise<Affected> {
  const { rows } = await sql<Affected>`select count(*)::int as deadlines, count(distinct d.person_id)::int as told
    from decisions.decision d where d.appeal_until between ${from}::date and ${to}::date and ${open}`.execute(tx)
  return rows[0] ?? { deadlines: 0, told: 0 }
}

async function reliedOn(tx: Tx, extension: string, today: Day): Promise<boolean> {
  const { rows } = await sql`select 1 from decisions.moved_appeal_day
    where extension_id = ${extension} and undone_at is null and old_day < ${today}::date limit 1`.execute(tx)
  return rows.length > 0
}

/** The last day to contest a decision, as a deadline that an outage may move. */
export const appealDays: DeadlineKind = {
  kind: appealDayKind,
  name: { ko: '결정에 이의를 낼 수 있는 마지막 날', en: 'Last day to contest a decision' },
  restsOn: {
    ko: '고용보험법 제87조제2항(안 날부터 90일). 서비스가 멈춘 날 때문에 늦출 수 있는지는 조문을 확인하지 못함',
    en: 'Employment Insurance Act, Art. 87(2) (90 days of knowing). Whether an outage may move it was not verified in an article',
  },
  affected,
  reliedOn,
}
