import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { canonicalJson } from '../../../../kernel/json.ts'
import type { Tx } from '../../../../platform/database/connect.ts'
import { decryptField, encryptField } from '../../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../../platform/field-encryption/field-keys.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Node } from '../../../../platform/node.ts'
import { type Row, tables } from '../../tables.ts'
import type { Line } from './read-lines.ts'

/** How many lines lie, are looked at and are counted together. */
export const linesInPart = 250

/** What a file is known by: the same lines of one company are one file. */
export function digestOf(kind: string, lines: readonly Line[]): string {
  return createHash('sha256')
    .update(canonicalJson([kind, lines]))
    .digest('hex')
}

type NewFile = Pick<
  Row<'report_file'>,
  'organisation_id' | 'organisation_name' | 'agent_name' | 'filed_by' | 'kind' | 'digest' | 'lines' | 'taken_at'
>

/** Keeps a file that was just taken; the id of the same one where the company sent it before and it may still count. */
export async function keepFile(tx: Tx, file: NewFile): Promise<{ id: string; before: boolean }> {
  const id = newId<'ReportFile'>()
  const { numInsertedOrUpdatedRows: added } = await tables(tx)
    .insertInto('benefits.report_file')
    .values({ id, ...file, state: 'looking' })
    .onConflict((c) => c.doNothing())
    .executeTakeFirstOrThrow()
  if (added === 1n) return { id, before: false }
  const same = tables(tx).selectFrom('benefits.report_file').select('id').where('digest', '=', file.digest)
  const found = await same
    .where('organisation_id', '=', file.organisation_id)
    .where('state', '!=', 'faulty')
    .executeTakeFirstOrThrow()
  return { id: found.id, before: true }
}

/** Keeps the lines, sealed: they say who is paid what. */
export async function keepLines(
  tx: Tx,
  node: Node,
  file: string,
  organisation: string,
  all: readonly Line[],
): Promise<void> {
  for (let at = 0; at < all.length; at += linesInPart) {
    const id = newId<'ReportFilePart'>()
    const text = JSON.stringify(all.slice(at, at + linesInPart))
    await tables(tx)
      .insertInto('benefits.report_file_part')
      .values({
        id,
        file_id: file,
        organisation_id: organisation,
        number: at / linesInPart,
        lines: encryptField(fieldKeys.of(node), place(id), text),
      })
      .execute()
  }
}

const Lines = z.array(z.object({ line: z.number(), cells: z.record(z.string(), z.string()) }))

/** A part of a file, opened. */
export async function partOf(tx: Tx, node: Node, file: string, number: number): Promise<Line[] | undefined> {
  const row = await tables(tx)
    .selectFrom('benefits.report_file_part')
    .select(['id', 'lines'])
    .where('file_id', '=', file)
    .where('number', '=', number)
    .executeTakeFirst()
  return row && Lines.parse(JSON.parse(decryptField(fieldKeys.of(node), place(row.id), row.lines)))
}

function place(row: string): Parameters<typeof encryptField>[1] {
  return { table: 'benefits.report_file_part', column: 'lines', row }
}

/** A file as it stands. */
export async function fileRow(tx: Tx, id: string): Promise<Row<'report_file'> | undefined> {
  return await tables(tx).selectFrom('benefits.report_file').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The latest files of a company. */
export async function filesOf(tx: Tx, organisation: string): Promise<Row<'report_file'>[]> {
  const all = tables(tx).selectFrom('benefits.report_file').selectAll().where('organisation_id', '=', organisation)
  return await all.orderBy('taken_at', 'desc').limit(10).execute()
}

type Changed = Partial<
  Pick<Row<'report_file'>, 'state' | 'done' | 'faults' | 'filed' | 'before' | 'confirmed_at' | 'ended_at'>
> & { findings?: string }

/** Changes where a file stands. */
export async function changeFile(tx: Tx, id: string, set: Changed): Promise<void> {
  await tables(tx).updateTable('benefits.report_file').set(set).where('id', '=', id).execute()
}

/** Removes the lines of a file that needs them no longer. */
export async function dropLines(tx: Tx, file: string): Promise<void> {
  await tables(tx).deleteFrom('benefits.report_file_part').where('file_id', '=', file).execute()
}

/** Removes files that nobody filed since then, with their lines. */
export async function dropUnfiled(tx: Tx, before: Date): Promise<void> {
  const old = sql<boolean>`taken_at < ${before} and state in ('looking', 'looked', 'faulty')`
  const gone = tables(tx).selectFrom('benefits.report_file').select('id').where(old)
  await tables(tx).deleteFrom('benefits.report_file_part').where('file_id', 'in', gone).execute()
  await tables(tx).deleteFrom('benefits.report_file').where(old).execute()
}
