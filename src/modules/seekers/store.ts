import { sql } from 'kysely'
import { toDay } from '../../kernel/day.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { WalletBadge } from '../badges/index.ts'
import { type Section, type Wishes, wishedShifts } from './contract.ts'
import type { Entry } from './resume.ts'
import { type SeekersTables, tables } from './tables.ts'

type EntryRow = Omit<SeekersTables['seekers.entry'], 'hidden' | 'settled_at' | 'created_at' | 'updated_at'> & {
  hidden: boolean
  settled_at: Date | null
}
/** A line to add. */
export type NewEntry = {
  id: string
  person: string
  section: Section
  title: string
  organisation: string
  from?: string | undefined
  to?: string | undefined
  detail: string
  badge?: string
  position: number
}

/** All lines of a person in their order; `badges` says who issued each proof and how it stands. */
export async function entriesOf(tx: Tx, person: string, badges: readonly WalletBadge[]): Promise<Entry[]> {
  const rows = await tables(tx)
    .selectFrom('seekers.entry')
    .selectAll()
    .where('person_id', '=', person)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const known = new Map<string, WalletBadge>(badges.map((b) => [b.id, b]))
  return rows.map((row) => fromRow(row, row.badge_id === null ? undefined : known.get(row.badge_id)))
}

function fromRow(row: EntryRow, badge: WalletBadge | undefined): Entry {
  return {
    id: row.id,
    section: row.section,
    title: row.title,
    organisation: row.organisation,
    detail: row.detail,
    source: row.badge_id === null ? 'typed' : 'badge',
    hidden: row.hidden,
    ...(row.from_on !== null && { from: toDay(row.from_on) }),
    ...(row.to_on !== null && { to: toDay(row.to_on) }),
    ...(row.badge_id !== null && { badge: row.badge_id }),
    ...(badge && { issuerName: badge.issuerName, badgeState: badge.state }),
    ...(row.settled_at !== null && { settledAt: row.settled_at }),
  }
}

/** Adds a line; a badge that is there already changes nothing. */
export async function addEntry(tx: Tx, now: Date, e: NewEntry): Promise<void> {
  await tables(tx)
    .insertInto('seekers.entry')
    .values({
      id: e.id,
      person_id: e.person,
      section: e.section,
      title: e.title,
      organisation: e.organisation,
      from_on: e.from ?? null,
      to_on: e.to ?? null,
      detail: e.detail,
      badge_id: e.badge ?? null,
      position: e.position,
      created_at: now,
      updated_at: now,
    })
    .onConflict((c) => c.columns(['person_id', 'badge_id']).where('badge_id', 'is not', null).doNothing())
    .execute()
}

/** Changes a typed line of the person; false when there is none (a proven line is never retyped). */
export async function changeTyped(
  tx: Tx,
  now: Date,
  person: string,
  id: string,
  e: Pick<NewEntry, 'section' | 'title' | 'organisation' | 'from' | 'to' | 'detail'>,
): Promise<boolean> {
  const { title, section, organisation, detail } = e
  const done = await tables(tx)
    .updateTable('seekers.entry')
    .set({ title, section, organisation, detail, from_on: e.from ?? null, to_on: e.to ?? null, updated_at: now })
    .where('id', '=', id)
    .where('person_id', '=', person)
    .where('badge_id', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** Removes a typed line of the person; false when there is none. */
export async function removeTyped(tx: Tx, person: string, id: string): Promise<boolean> {
  const done = await tables(tx)
    .deleteFrom('seekers.entry')
    .where('id', '=', id)
    .where('person_id', '=', person)
    .where('badge_id', 'is', null)
    .executeTakeFirst()
  return done.numDeletedRows > 0n
}

/** Hides lines or shows them again; gives how many were the person's. */
export async function setHidden(
  tx: Tx,
  now: Date,
  person: string,
  ids: readonly string[],
  hidden: boolean,
): Promise<number> {
  const done = await tables(tx)
    .updateTable('seekers.entry')
    .set({ hidden, updated_at: now })
    .where('id', 'in', [...ids])
    .where('person_id', '=', person)
    .executeTakeFirst()
  return Number(done.numUpdatedRows)
}

/** Marks that the person answered a question about these lines. */
export async function markSettled(tx: Tx, now: Date, person: string, ids: readonly string[]): Promise<void> {
  await tables(tx)
    .updateTable('seekers.entry')
    .set({ settled_at: now })
    .where('id', 'in', [...ids])
    .where('person_id', '=', person)
    .execute()
}

/** Writes the order of one part: the ids as they shall stand. */
export async function writeOrder(tx: Tx, person: string, ids: readonly string[]): Promise<void> {
  await sql`update seekers.entry e set position = o.at from unnest(${ids}::uuid[]) with ordinality as o(id, at)
    where e.id = o.id and e.person_id = ${person}`.execute(tx)
}

/** What the person wishes for; empty when they never said. */
export async function wishesOf(tx: Tx, person: string): Promise<Wishes> {
  const row = await tables(tx)
    .selectFrom('seekers.wishes')
    .selectAll()
    .where('person_id', '=', person)
    .executeTakeFirst()
  if (!row) return { regions: [], occupations: [], shifts: [] }
  return {
    regions: row.regions,
    occupations: row.occupations,
    shifts: wishedShifts.filter((s) => row.shifts.includes(s)),
    ...(row.start_on !== null && { startOn: toDay(row.start_on) }),
    ...(row.pay_monthly_min !== null && { payMonthlyMin: row.pay_monthly_min }),
  }
}

/** Writes them. */
export async function saveWishesOf(tx: Tx, now: Date, person: string, w: Wishes): Promise<void> {
  const row = {
    start_on: w.startOn ?? null,
    regions: w.regions,
    occupations: w.occupations,
    pay_monthly_min: w.payMonthlyMin ?? null,
    shifts: w.shifts,
    updated_at: now,
  }
  await tables(tx)
    .insertInto('seekers.wishes')
    .values({ person_id: person, ...row })
    .onConflict((c) => c.column('person_id').doUpdateSet(row))
    .execute()
}
