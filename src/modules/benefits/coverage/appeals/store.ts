import { z } from 'zod'
import { type Day, dayOf, toDay } from '../../../../kernel/day.ts'
import type { Tx } from '../../../../platform/database/connect.ts'
import { decryptField, encryptField } from '../../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../../platform/field-encryption/field-keys.ts'
import type { Node } from '../../../../platform/node.ts'
import { appealClock } from '../../../decisions/index.ts'
import { type Row, tables } from '../../tables.ts'

const table = 'benefits.coverage_appeal'

/** Who answered, and why. */
export type Signed = { readonly name: string; readonly role: string; readonly reason: string }
/** An appeal with what was written. */
export type Appeal = {
  readonly row: Row<'coverage_appeal'>
  readonly says: string
  readonly answer: Signed | undefined
  /** What a member of the committee wrote for all to sign. */
  readonly ruling: Ruling | undefined
}

/** A ruling that waits for signatures. */
export type Ruling = { readonly outcome: 'upheld' | 'overturned'; readonly reason: string; readonly name: string }
const Ruling: z.ZodType<Ruling> = z.object({
  outcome: z.enum(['upheld', 'overturned']),
  reason: z.string(),
  name: z.string(),
})
type Column = 'content' | 'answer' | 'ruling'

const Signed: z.ZodType<Signed> = z.object({ name: z.string(), role: z.string(), reason: z.string() })

/** Seals what was written, by the node's key: it stays with the request. */
export function sealed(node: Node, column: Column, row: string, text: string): string {
  return encryptField(fieldKeys.of(node), { table, column, row }, text)
}

function opened(node: Node, row: Row<'coverage_appeal'>): Appeal {
  const open = (column: Column, text: string): string =>
    decryptField(fieldKeys.of(node), { table, column, row: row.id }, text)
  const answer = row.answer === null ? undefined : Signed.parse(JSON.parse(open('answer', row.answer)))
  const ruling = row.ruling === null ? undefined : Ruling.parse(JSON.parse(open('ruling', row.ruling)))
  return { row, says: open('content', row.content), answer, ruling }
}

/** What was written against the refusal of a request, the first one first. */
export async function appealsOf(tx: Tx, node: Node, correction: string): Promise<Appeal[]> {
  const all = tables(tx).selectFrom(table).selectAll().where('correction_id', '=', correction)
  return (await all.orderBy('sent_at').execute()).map((row) => opened(node, row))
}

/** One appeal, held until the transaction ends. */
export async function lockAppeal(tx: Tx, node: Node, id: string): Promise<Appeal | undefined> {
  const row = await tables(tx).selectFrom(table).selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return row && opened(node, row)
}

/** Appeals that wait for an answer, the soonest due first. */
export async function waitingAppeals(tx: Tx): Promise<Row<'coverage_appeal'>[]> {
  const all = tables(tx).selectFrom(table).selectAll().where('outcome', 'is', null)
  return await all.orderBy('due_on').limit(100).execute()
}

/** Until when a refusal is contested next: of the committee, counted from the examiner's answer. */
export function untilOf({ appeal_until }: Row<'correction'>, before: Appeal | undefined): Day | undefined {
  const answered = before?.row.answered_at
  if (answered) return appealClock.until(dayOf(answered))
  return appeal_until === null ? undefined : toDay(appeal_until)
}
