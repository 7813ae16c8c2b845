import { type Day, addDays, toDay } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { decryptField, encryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import type { Node } from '../../../platform/node.ts'
import { SaidShape } from '../allowances/said.ts'
import type { LeaveKind, Said } from '../allowances/kinds.ts'
import { unitDays } from '../claim/unit-days.ts'
import { isEmployee } from '../claim/window.ts'
import { spellsOf } from '../history/store.ts'
import { type Row, tables } from '../tables.ts'

/** Seals what was told of a leave for its row. */
export function sealLeave(node: Node, id: string, said: Said): string {
  return encryptField(fieldKeys.of(node), placeOf(id), JSON.stringify(said))
}

/** Opens it. */
export function openLeave(node: Node, { id, said }: Pick<Row<'leave'>, 'id' | 'said'>): Said {
  return SaidShape.parse(JSON.parse(decryptField(fieldKeys.of(node), placeOf(id), said)))
}

function placeOf(row: string): Parameters<typeof encryptField>[1] {
  return { table: 'benefits.leave', column: 'said', row }
}

/** A person's leaves, the latest first. */
export async function leavesOf(tx: Tx, person: string): Promise<Row<'leave'>[]> {
  return await tables(tx)
    .selectFrom('benefits.leave')
    .selectAll()
    .where('person_id', '=', person)
    .orderBy('from_day', 'desc')
    .orderBy('id')
    .execute()
}

/** One of them; none where it is somebody else's. */
export async function ownLeave(tx: Tx, person: string, id: string): Promise<Row<'leave'> | undefined> {
  return (await leavesOf(tx, person)).find((leave) => leave.id === id)
}

/** What was claimed of a leave, in the order in which it was sent. */
export async function claimsOf(tx: Tx, leave: string): Promise<Row<'allowance'>[]> {
  return await tables(tx)
    .selectFrom('benefits.allowance')
    .selectAll()
    .where('leave_id', '=', leave)
    .orderBy('sent_at')
    .orderBy('id')
    .execute()
}

/** The last day of the job that a leave is taken from, where it has ended. */
export async function jobEnd(tx: Tx, { spell_id }: Pick<Row<'leave'>, 'spell_id'>): Promise<string | null> {
  const spell = tables(tx).selectFrom('benefits.spell').select('to_day').where('id', '=', spell_id)
  return (await spell.executeTakeFirstOrThrow()).to_day
}

/** A person's jobs as an employee: leave is taken from one of them. */
export async function jobsOf(tx: Tx, person: string): Promise<Row<'spell'>[]> {
  return (await spellsOf(tx, person)).filter(({ kind }) => kind === '근로자').toReversed()
}

/**
 * Insured unit days that count for a leave: before parental leave or reduced hours began, before the other leaves ended
 * (고용보험법 제70조제1항, 제73조의2제1항, 제75조제1호); not those on which benefit was already paid (제41조제2항).
 */
export async function unitDaysFor(tx: Tx, leave: Counted): Promise<number> {
  const spells = await spellsOf(tx, leave.person_id)
  const months = await tables(tx)
    .selectFrom('benefits.pay_month')
    .selectAll()
    .where('person_id', '=', leave.person_id)
    .execute()
  const window = { from: await countedFrom(tx, leave.person_id, spells), to: countedTo(leave) }
  return unitDays(spells.filter(isEmployee), months, window).days
}

type Counted = Pick<Row<'leave'>, 'person_id' | 'from_day' | 'to_day'> & { readonly kind: LeaveKind }

function countedTo({ kind, from_day, to_day }: Counted): Day {
  return kind === 'parental' || kind === 'reduced' ? addDays(toDay(from_day), -1) : toDay(to_day)
}

async function countedFrom(tx: Tx, person: string, spells: readonly Row<'spell'>[]): Promise<Day> {
  const paid = await tables(tx)
    .selectFrom('benefits.claim')
    .select('spell_id')
    .where('person_id', '=', person)
    .where('days_paid', '>', 0)
    .execute()
  const ends = spells.filter(({ id }) => paid.some(({ spell_id }) => spell_id === id)).map(({ to_day }) => to_day ?? '')
  const last = ends.toSorted().at(-1)
  return last ? addDays(toDay(last), 1) : toDay('1995-07-01') // the insurance began on that day
}
