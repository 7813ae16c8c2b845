import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import * as store from '../store.ts'
import { isOpen } from '../vacancy.ts'
import { behind, seatOf } from './seat.ts'

/** Vacancies that now stand behind another one, or no longer do. */
type Moved = { readonly id: string; readonly organisation?: string }

/**
 * Looks anew at all open vacancies that share a seat with these: which one stands for it. Gives those that changed. Two transactions
 * at once may miss each other's; the night's round finds them.
 */
export async function mergeSame(tx: Tx, ids: readonly string[], today: Day): Promise<readonly Moved[]> {
  const found = await store.findAll(tx, await sameSeats(tx, ids))
  const open = found.filter((v) => isOpen(v, today))
  const leaders = new Map([...bySeat(open).values()].flatMap((some) => [...behind(some)]))
  const moved = found.filter((v) => v.sameAs !== leaders.get(v.id))
  for (const { id } of moved)
    await sql`update jobs.vacancy set same_as = ${leaders.get(id) ?? null} where id = ${id}`.execute(tx)
  return moved.map(({ id, organisation }) => ({ id, ...(organisation && { organisation }) }))
}

function bySeat<V extends Parameters<typeof seatOf>[0]>(all: readonly V[]): Map<string, V[]> {
  const seats = new Map<string, V[]>()
  for (const one of all) seats.set(seatOf(one), [...(seats.get(seatOf(one)) ?? []), one])
  return seats
}

// A seat that only one vacancy ever had needs no look. What stands behind a closed one is among them by its own seat.
async function sameSeats(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select other.id from (select distinct seat from jobs.vacancy where id = any (${ids}::uuid[]) and seat <> '') s
    join jobs.vacancy other on other.seat = s.seat and other.seat <> '' and other.closed_at is null and other.published_at is not null
    union select id from jobs.vacancy where same_as is not null and (id = any (${ids}::uuid[]) or same_as = any (${ids}::uuid[]))`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

/** Vacancies whose seat was not worked out when they were written: before there was one. */
export async function fillSeats(tx: Tx, limit: number): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string; employer_name: string; title: string; region: string }>`
    select id, employer_name, title, region from jobs.vacancy where seat is null order by id limit ${limit}`.execute(tx)
  const seats = rows.map((r) => seatOf({ employerName: r.employer_name, title: r.title, region: r.region }))
  const ids = rows.map(({ id }) => id)
  await sql`update jobs.vacancy v set seat = s.seat from unnest(${ids}::uuid[], ${seats}::text[]) as s(id, seat)
    where v.id = s.id`.execute(tx)
  return ids
}

/** The other vacancies of the same seat that can be read: those behind this one, or the one before it with the others behind that. */
export async function sameSeat(tx: Tx, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with leader as (select coalesce(same_as, id) as id from jobs.vacancy where id = ${id})
    select v.id from jobs.vacancy v
    where v.id in (select id from leader union all
        select behind.id from jobs.vacancy behind, leader where behind.same_as = leader.id)
      and v.id <> ${id} and v.published_at is not null and v.closed_at is null and v.taken_down_at is null
    order by v.id limit 20`.execute(tx)
  return rows.map((row) => row.id)
}

/** How many further vacancies stand behind each of these. */
export async function sameSeatCounts(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; n: number }>`select same_as as id, count(*)::int as n from jobs.vacancy
    where same_as = any (${ids}::uuid[]) and closed_at is null group by 1`.execute(tx)
  return new Map(rows.map(({ id, n }) => [id, n]))
}
