import { z } from 'zod'
import { type Outcome, isRefusal, refusal } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { encryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Call, type Node, systemCall } from '../../../platform/node.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { findHolders } from '../bulk/find-holders.ts'
import { findDesign } from '../designs/store.ts'
import { tables } from '../tables.ts'
import { type CheckedRow, checkRows } from './check-rows.ts'
import { type CsvTable, readCsv } from './read-csv.ts'
import { addRows, rowPlace } from './store.ts'

type Given = { readonly design: string; readonly fileName: string; readonly file: Buffer }

/** Reads a file into an order that is shown to its maker: nothing is issued by it. The same file under the same key gives the same order. */
export async function prepareOrder(call: Call, given: Given): Promise<Outcome<{ order: string }>> {
  const no = await call.node.authorise(call.actor, () => organisationOf(call.actor, 'issuer') !== undefined)
  if (no) return { ok: false, refusal: no }
  const table = readCsv(given.file)
  if (isRefusal(table)) return { ok: false, refusal: table }
  return await keepOrder(call, { design: given.design, fileName: given.fileName.slice(0, 200), table })
}

type Read = { design: string; fileName: string; table: CsvTable }
const Table: z.ZodType<CsvTable> = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.object({ line: z.number(), cells: z.record(z.string(), z.string()) })),
})

/** Keeps a table that was read, as an order of the agency. For files and for rows of other systems. */
export const keepOrder: Operation<Read, { order: string }> = command('badges.prepare-order', {
  input: z.object({ design: z.uuid(), fileName: z.string(), table: Table }),
  allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
  run: async ({ actor, input, tx, now, call }) => {
    const organisation = organisationOf(actor, 'issuer') ?? ''
    const design = await findDesign(tx, input.design, organisation)
    if (!design?.publishedAt || design.retiredAt) return refusal('badges.design-not-in-use', 409)
    const checked = checkRows(input.table, design.content)
    if (isRefusal(checked)) return checked
    const rows = await withHolders(call.node, checked, input.table.columns.includes('holder') ? 'holder' : '받는 사람')
    const id = newId<'BulkOrder'>()
    if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
    await tables(tx)
      .insertInto('badges.bulk_order')
      .values({
        id,
        organisation_id: organisation,
        design_id: design.id,
        file_name: input.fileName,
        row_count: rows.length,
        fault_count: rows.filter(({ faults }) => faults.length > 0).length,
        made_by: actor.person,
        made_by_name: actor.name,
        made_at: now,
      })
      .execute()
    await addRows(
      tx,
      rows.map((row) => sealed(call.node, id, organisation, row)),
    )
    return { value: { order: id }, subject: id }
  },
})

function sealed(node: Node, order: string, organisation: string, { line, order: content, faults }: CheckedRow) {
  const id = newId<'BulkRow'>()
  const text =
    content && faults.length === 0 ? encryptField(fieldKeys.of(node), rowPlace(id), JSON.stringify(content)) : null
  return { id, order_id: order, organisation_id: organisation, line, content: text, faults }
}

// The node says only yes or no about the numbers that the agency brings; whom it found, nobody is told.
async function withHolders(node: Node, rows: readonly CheckedRow[], column: string): Promise<CheckedRow[]> {
  const asked = [...new Set(rows.flatMap(({ order }) => (order ? [order.holder] : [])))]
  const found = await inTransaction(node, systemCall(node, 'badges.find-holder').actor, 'badges.find-holder', (tx) =>
    findHolders(tx, node, asked),
  )
  return rows.map((row) =>
    row.order && !found.has(row.order.holder)
      ? { ...row, order: undefined, faults: [...row.faults, { column, fault: 'unknown-holder' }] }
      : row,
  )
}
