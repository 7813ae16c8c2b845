import { type Day, addDays, toDay } from '../../../kernel/day.ts'
import { sql } from 'kysely'
import { toId } from '../../../kernel/id.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Affected, DeadlineKind, Span } from '../../../platform/deadlines/deadline-kind.ts'
import { notify } from '../../notifications/index.ts'
import type { DeadlinesExtended } from '../../operations/events.ts'
import { type Row, tables } from '../tables.ts'
import { moveBack, moveRound } from './move-round.ts'
import { movedNotice } from './notices.ts'

/** The name of this kind of deadline. */
export const roundKind = 'benefits.round'

type Waiting = Row<'round'> & { readonly next_due: string | null }

/** Moves each round that an extension reaches, once, and tells its person; a withdrawn one gives days back that are not over. */
export async function extendRounds(tx: Tx, e: DeadlinesExtended, now: Date, today: Day): Promise<void> {
  if (e.withdrawn) await giveBack(tx, e, now, today)
  else for (const round of await reached(tx, e)) await extend(tx, e, round, now)
}

async function reached(tx: Tx, { extension, from, to }: DeadlinesExtended): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`select r.*, n.due_on as next_due from benefits.round r
      left join benefits.round n on n.claim_id = r.claim_id and n.number = r.number + 1
    where r.sent_at is null and r.decided_at is null and r.due_on between ${from}::date and ${to}::date
      and not exists (select 1 from benefits.moved_round m where m.extension_id = ${extension} and m.round_id = r.id)
    order by r.id for update of r`.execute(tx)
  return rows
}

async function extend(tx: Tx, e: DeadlinesExtended, round: Waiting, now: Date): Promise<void> {
  const day = newDay(round, e)
  await moveRound(tx, round, day, `incident:${e.incident}`)
  await tables(tx)
    .insertInto('benefits.moved_round')
    .values({
      extension_id: e.extension,
      round_id: round.id,
      person_id: round.person_id,
      incident_id: e.incident,
      old_day: round.due_on,
      new_day: day,
      moved_at: now,
    })
    .execute()
  const person = toId<'Person'>(round.person_id)
  await notify(tx, now, movedNotice({ person, number: round.number, day, withdrawn: false }))
}

// Two rounds never end on one day.
function newDay({ due_on, next_due }: Waiting, { days, noEarlier }: DeadlinesExtended): Day {
  const later = addDays(toDay(due_on), days)
  const wanted = later < noEarlier ? noEarlier : later
  return next_due !== null && wanted >= next_due ? addDays(toDay(next_due), -1) : wanted
}

async function giveBack(tx: Tx, { extension }: DeadlinesExtended, now: Date, today: Day): Promise<void> {
  const { rows } = await sql<Row<'round'> & { old_day: string }>`select r.*, m.old_day from benefits.moved_round m
      join benefits.round r on r.id = m.round_id
    where m.extension_id = ${extension} and m.undone_at is null and m.old_day >= ${today}::date and r.due_on = m.new_day
      and r.sent_at is null and r.decided_at is null order by r.id for update of r`.execute(tx)
  for (const { old_day, ...round } of rows) {
    const day = toDay(old_day)
    await moveBack(tx, round, day)
    await tables(tx)
      .updateTable('benefits.moved_round')
      .set({ undone_at: now })
      .where('extension_id', '=', extension)
      .where('round_id', '=', round.id)
      .execute()
    const person = toId<'Person'>(round.person_id)
    await notify(tx, now, movedNotice({ person, number: round.number, day, withdrawn: true }))
  }
}

async function affected(tx: Tx, { from, to }: Span): Promise<Affected> {
  const { rows } = await sql<Affected>`select count(*)::int as deadlines, count(distinct person_id)::int as told
    from benefits.round where sent_at is null and decided_at is null and due_on between ${from}::date and ${to}::date`.execute(
    tx,
  )
  return rows[0] ?? { deadlines: 0, told: 0 }
}

async function reliedOn(tx: Tx, extension: string, today: Day): Promise<boolean> {
  const { rows } = await sql`select 1 from benefits.moved_round
    where extension_id = ${extension} and undone_at is null and old_day < ${today}::date limit 1`.execute(tx)
  return rows.length > 0
}

/** The day of a round of recognition, as a deadline that an outage or a closed office may move. */
export const roundDays: DeadlineKind = {
  kind: roundKind,
  name: { ko: '실업인정일', en: 'Day of a round of recognition' },
  restsOn: { ko: '고용보험법 제44조제2항', en: 'Employment Insurance Act, article 44(2)' },
  affected,
  reliedOn,
}
