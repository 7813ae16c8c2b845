import { randomInt } from 'node:crypto'
import type { Tx } from '../../../platform/database/connect.ts'
import { emptyBits, listLength, type StatusPurpose, withBit } from '../credential/status-bits.ts'
import { tables } from '../tables.ts'

/** Where a badge's two bits are: the same number and index in the revocation and in the suspension list. */
export type StatusPlace = { readonly number: number; readonly index: number }

const tries = 6

/** The address of a published list. */
export function listUrl(baseUrl: string, purpose: StatusPurpose, number: number): string {
  return `${baseUrl}/status/${purpose}-${number}`
}

/** Opens the pair of lists with this number. */
export async function openLists(tx: Tx, organisation: string, number: number): Promise<void> {
  const bits = Buffer.from(emptyBits())
  const row = (purpose: StatusPurpose) => ({ organisation_id: organisation, purpose, number, bits, version: 1 })
  await tables(tx)
    .insertInto('badges.status_list')
    .values([row('revocation'), row('suspension')])
    .onConflict((c) => c.doNothing())
    .execute()
}

/**
 * Gives a badge its place: at random, so that an index tells nothing about when or to whom a badge was issued, and never
 * twice. When six draws hit places that are taken, the list is about half full and the next one is opened.
 */
export async function allotPlace(tx: Tx, organisation: string): Promise<StatusPlace> {
  const newest = await newestNumber(tx, organisation)
  for (let draw = 0; draw < tries; draw++) {
    const place = await claim(tx, organisation, newest)
    if (place) return place
  }
  await openLists(tx, organisation, newest + 1)
  return (await claim(tx, organisation, newest + 1)) ?? (await allotPlace(tx, organisation))
}

/** The number of the list that is being filled. */
export async function newestNumber(tx: Tx, organisation: string): Promise<number> {
  const row = await tables(tx)
    .selectFrom('badges.status_list')
    .select('number')
    .where('organisation_id', '=', organisation)
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow()
  return row.number
}

async function claim(tx: Tx, organisation: string, number: number): Promise<StatusPlace | undefined> {
  const row = { organisation_id: organisation, number, index: randomInt(listLength) }
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
  const list = tables(tx)
  const { bits, version } = await list
    .selectFrom('badges.status_list')
    .select(['bits', 'version'])
    .where('organisation_id', '=', organisation)
    .where('purpose', '=', purpose)
    .where('number', '=', number)
    .forUpdate()
    .executeTakeFirstOrThrow()
  await list
    .updateTable('badges.status_list')
    .set({ bits: Buffer.from(withBit(bits, index, on)), version: version + 1 })
    .where('organisation_id', '=', organisation)
    .where('purpose', '=', purpose)
    .where('number', '=', number)
    .execute()
}
