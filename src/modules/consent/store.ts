import { sql } from 'kysely'
import { z } from 'zod'
import { type Day, toDay } from '../../kernel/day.ts'
import { type Id, toId } from '../../kernel/id.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { type Part, addRow, carryOut } from '../../platform/database/parts.ts'
import { newId } from '../../platform/new-id.ts'
import type { Consent } from './consent.ts'
import { tables } from './tables.ts'

/** What a consent is given over. */
export type NewConsent = {
  readonly person: string
  readonly purpose: string
  readonly scope: readonly string[]
  readonly source: string
  readonly recipient: string
  readonly endsOn: Day
}

/** A consent as the part of a statement that writes it: it exists exactly when what it allows does. */
export function newConsent(now: Date, given: NewConsent): { readonly id: Id<'Consent'>; readonly part: Part } {
  const id = newId<'Consent'>()
  const row = {
    id,
    person_id: given.person,
    purpose: given.purpose,
    scope: JSON.stringify(given.scope),
    source: given.source,
    recipient: given.recipient,
    given_at: now,
    ends_on: given.endsOn,
    withdrawn_at: null,
  }
  return { id, part: addRow('consent.consent', row) }
}

/** Writes a consent in the caller's transaction. */
export async function giveConsent(tx: Tx, now: Date, given: NewConsent): Promise<Id<'Consent'>> {
  const { id, part } = newConsent(now, given)
  await carryOut(tx, [part])
  return id
}

/** One consent; undefined when the caller may not see it. */
export async function consentOf(tx: Tx, id: string): Promise<Consent | undefined> {
  const row = await tables(tx).selectFrom('consent.consent').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** All consents of a person, newest first. */
export async function consentsOf(tx: Tx, person: string): Promise<Consent[]> {
  const rows = await tables(tx)
    .selectFrom('consent.consent')
    .selectAll()
    .where('person_id', '=', person)
    .orderBy('given_at', 'desc')
    .limit(500)
    .execute()
  return rows.map(fromRow)
}

/** The consent that holds today for this source and purpose, if any. */
export async function activeConsent(
  tx: Tx,
  of: { person: string; source: string; purpose: string },
  today: Day,
): Promise<Consent | undefined> {
  const row = await tables(tx)
    .selectFrom('consent.consent')
    .selectAll()
    .where('person_id', '=', of.person)
    .where('source', '=', of.source)
    .where('purpose', '=', of.purpose)
    .where('withdrawn_at', 'is', null)
    .where('ends_on', '>=', today)
    .orderBy('given_at', 'desc')
    .executeTakeFirst()
  return row && fromRow(row)
}

/** Ends it now, as withdrawn; undefined when it was not the caller's or had ended so before. */
export async function endConsent(tx: Tx, now: Date, id: string): Promise<Consent | undefined> {
  const row = await tables(tx)
    .updateTable('consent.consent')
    .set({ withdrawn_at: now })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
  return row && fromRow(row)
}

/** Ends consents whose matter was erased: the day is their last one, unless they ended before. */
export async function endConsentsOn(tx: Tx, day: Day, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tables(tx)
    .updateTable('consent.consent')
    .set({ ends_on: day })
    .where(sql<boolean>`id = any (${ids}::uuid[])`)
    .where('ends_on', '>', day)
    .execute()
}

type Row = {
  id: string
  person_id: string
  purpose: string
  scope: unknown
  source: string
  recipient: string
  given_at: Date
  ends_on: string
  withdrawn_at: Date | null
}

function fromRow(row: Row): Consent {
  return {
    id: toId(row.id),
    person: toId(row.person_id),
    purpose: row.purpose,
    scope: z.array(z.string()).parse(row.scope),
    source: row.source,
    recipient: row.recipient,
    givenAt: row.given_at,
    endsOn: toDay(row.ends_on),
    ...(row.withdrawn_at && { withdrawnAt: row.withdrawn_at }),
  }
}
