import { sql } from 'kysely'
import { type Day, toDay } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Affected, DeadlineKind, Span } from '../../../platform/deadlines/deadline-kind.ts'
import { date } from '../../../web/format.ts'
import { notify } from '../../notifications/index.ts'
import type { DeadlinesExtended } from '../../operations/events.ts'

/** The name of this kind of deadline. */
export const certificateKind = 'benefits.certificate'

type Moved = { readonly organisation: string | null; readonly workplace: string; readonly to: string }

/** Moves the last day of each certificate that an extension reaches, once, or gives days back that are not over; employers are told once each. */
export async function extendCertificates(tx: Tx, e: DeadlinesExtended, now: Date, today: Day): Promise<void> {
  const moved = e.withdrawn ? await giveBack(tx, e, now, today) : await move(tx, e, now)
  const told = new Map(moved.flatMap((one) => (one.organisation === null ? [] : [[one.organisation, one] as const])))
  for (const [organisation, one] of told) await notify(tx, now, noticeOf(organisation, one, e.withdrawn))
}

// Whoever was reminded is reminded anew before the new day.
async function move(tx: Tx, e: DeadlinesExtended, now: Date): Promise<Moved[]> {
  const { rows } = await sql<Moved>`with due as (
      select c.id, c.person_id, c.due_on as old_day, greatest(c.due_on + ${e.days}::int, ${e.noEarlier}::date) as new_day
      from benefits.certificate c where c.filed_at is null and c.due_on between ${e.from}::date and ${e.to}::date
        and not exists (select 1 from benefits.moved_certificate m where m.extension_id = ${e.extension} and m.certificate_id = c.id)
      order by c.id for update),
    logged as (insert into benefits.moved_certificate (extension_id, certificate_id, person_id, incident_id, old_day, new_day, moved_at)
      select ${e.extension}::uuid, id, person_id, ${e.incident}::uuid, old_day, new_day, ${now}::timestamptz from due)
    update benefits.certificate c set due_on = due.new_day, reminded = least(c.reminded, 2), escalated_at = null
    from due, benefits.spell s where c.id = due.id and s.id = c.spell_id
    returning c.organisation_id as organisation, s.workplace, due.new_day::text as "to"`.execute(tx)
  return rows
}

async function giveBack(tx: Tx, { extension }: DeadlinesExtended, now: Date, today: Day): Promise<Moved[]> {
  const { rows } = await sql<Moved>`with back as (
      select m.certificate_id as id, m.old_day from benefits.moved_certificate m
        join benefits.certificate c on c.id = m.certificate_id
      where m.extension_id = ${extension} and m.undone_at is null and m.old_day >= ${today}::date
        and c.due_on = m.new_day and c.filed_at is null for update),
    logged as (update benefits.moved_certificate m set undone_at = ${now} from back
      where m.extension_id = ${extension} and m.certificate_id = back.id)
    update benefits.certificate c set due_on = back.old_day from back, benefits.spell s
    where c.id = back.id and s.id = c.spell_id
    returning c.organisation_id as organisation, s.workplace, back.old_day::text as "to"`.execute(tx)
  return rows
}

function noticeOf(organisation: string, { to }: Moved, withdrawn: boolean): Parameters<typeof notify>[2] {
  const day = toDay(to)
  const [ko, en] = [date(day, day, 'ko'), date(day, day, 'en')]
  return {
    to: { organisation: toId<'Organisation'>(organisation) },
    topic: 'benefits.certificate-moved',
    link: '/company/insurance',
    title: withdrawn
      ? { ko: `이직확인서를 내는 날이 다시 ${ko}까지입니다`, en: `Certificates are due by ${en} again` }
      : { ko: `이직확인서를 내는 날이 ${ko}까지 늦춰졌습니다`, en: `Certificates are now due by ${en}` },
    body: withdrawn
      ? { ko: '운영자가 연장을 거두었습니다.', en: 'The operator took the extension back.' }
      : {
          ko: '서비스가 멈춘 날이어서 늦췄습니다. 따로 신청할 것은 없습니다.',
          en: 'The service stood still that day, so it was moved; there is nothing to apply for.',
        },
  }
}

async function affected(tx: Tx, { from, to }: Span): Promise<Affected> {
  const { rows } = await sql<Affected>`select count(*)::int as deadlines, count(distinct organisation_id)::int as told
    from benefits.certificate where filed_at is null and due_on between ${from}::date and ${to}::date`.execute(tx)
  return rows[0] ?? { deadlines: 0, told: 0 }
}

async function reliedOn(tx: Tx, extension: string, today: Day): Promise<boolean> {
  const { rows } = await sql`select 1 from benefits.moved_certificate
    where extension_id = ${extension} and undone_at is null and old_day < ${today}::date limit 1`.execute(tx)
  return rows.length > 0
}

/** The last day of a separation certificate, as a deadline that an outage may move. */
export const certificateDays: DeadlineKind = {
  kind: certificateKind,
  name: { ko: '이직확인서를 내는 날', en: 'Last day of a separation certificate' },
  restsOn: {
    ko: '고용보험법 시행규칙 제82조의2',
    en: 'Enforcement Rule of the Employment Insurance Act, article 82-2',
  },
  affected,
  reliedOn,
}
