import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import type { StatusPurpose } from '../credential/status-bits.ts'
import { tables } from '../tables.ts'
import { emptyList, fewestEntries, writeEntry } from '../vc/status/bitstring.ts'

/** Where a badge's two bits are: the same number and index in the revocation and in the suspension list. */
export type StatusPlace = { readonly number: number; readonly index: number }

const tries = 6

/** The address of a published list. */
export function listUrl(baseUrl: string, purpose: StatusPurpose, number: number): string {
  return `${baseUrl}/status/${purpose}-${number}`
}

/** The list that is being filled. */
export type OpenList = { readonly number: number; readonly entries: number }

// An agency that fills its first list is a large one: longer lists hide each badge among more, and are fewer to read.
const laterLength = 1_048_576

/** Opens the pair of lists with this number. */
export async function openLists(tx: Tx, organisation: string, number: number): Promise<OpenList> {
  const bits = Buffer.from(emptyList(number === 1 ? fewestEntries : laterLength))
  const row = (purpose: StatusPurpose) => ({ organisation_id: organisation, purpose, number, bits, version: 1 })
  await tables(tx)
    .insertInto('badges.status_list')
    .values([row('revocation'), row('suspension')])
    .onConflict((c) => c.doNothing())
    .execute()
  return { number, entries: bits.length * 8 }
}

/**
 * Gives a badge its place: at random, so that an index tells nothing about when or to whom a badge was issued, and never
 * twice. When six draws hit places that are taken, the list is about half full and the next one is opened.
 */
export async function allotPlace(tx: Tx, organisation: string): Promise<StatusPlace> {
  const newest = await newestList(tx, organisation)
  for (let draw = 0; draw < tries; draw++) {
    const place = await claim(tx, organisation, newest)
    if (place) return place
  }
  const next = await openLists(tx, organisation, newest.number + 1)
  return (await claim(tx, organisation, next)) ?? (await allotPlace(tx, organisation))
}

/** The list that is being filled. */
export async function newestList(tx: Tx, organisation: string): Promise<OpenList> {
  return await tables(tx)
    .selectFrom('badges.status_list')
    .select(['number', sql<number>`octet_length(bits) * 8`.as('entries')])
    .where('organisation_id', '=', organisation)
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow()
}

async function claim(tx: Tx, organisation: string, { number, entries }: OpenList): Promise<StatusPlace | undefined> {
  const row = { organisation_id: organisation, number, index: randomInt(entries) }
  const claimed = await tables(tx)
    .insertInto('badges.status_index')
    .values(row)
    .onConflict((c) => c.doNothing())
    .returning('index')
    .executeTakeFirst()
  return claimed && { number, index: claimed.index }
}

/** Sets or clears a badge's bit; the published list follows at its next reading. */
export async function setStatus(
  tx: Tx,
  organisation: string,
  purpose: StatusPurpose,
  { number, index }: StatusPlace,
  on: boolean,
): Promise<void> {
  await setStatuses(tx, organisation, purpose, { number, indexes: [index] }, on)
}

/** Sets or clears the bits of many badges of one list at once. */
export async function setStatuses(
  tx: Tx,
  organisation: string,
  purpose: StatusPurpose,
  { number, indexes }: { readonly number: number; readonly indexes: readonly number[] },
  on: boolean,
): Promise<void> {
  const list = tables(tx)
  const { bits, version } = await list
    .selectFrom('badges.status_list')
    .select(['bits', 'version'])
    .where('organisation_id', '=', organisation)
    .where('purpose', '=', purpose)
    .where('number', '=', number)
    .forUpdate()
    .executeTakeFirstOrThrow()
  for (const index of indexes) writeEntry(bits, index, on ? 1 : 0)
  await list
    .updateTable('badges.status_list')
    .set({ bits, version: version + 1 })
    .where('organisation_id', '=', organisation)
    .where('purpose', '=', purpose)
    .where('number', '=', number)
    .execute()
}
