import { z } from 'zod'
import { type Outcome, isRefusal } from '../../../kernel/refusal.ts'
import type { Call } from '../../../platform/node.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import { parseInput } from '../../../platform/operation/parse.ts'
import { keepOrder } from './prepare-order.ts'
import type { CsvTable } from './read-csv.ts'

const cell = z.string().max(2_000).optional()
type Row = {
  holder?: string | undefined
  number?: string | undefined
  from?: string | undefined
  to?: string | undefined
  level?: string | undefined
  results?: Record<string, string> | undefined
  evidence?: { says?: string | undefined; url?: string | undefined } | undefined
}

/** Many badges of one design from another system. Rows are checked one by one like the lines of a file, so that one fault stops no other. */
export type NewRows = { design: string; name?: string | undefined; rows: Row[] }

/** Checks the body; what is wrong inside of a row is told by row afterwards. */
export const NewRows: z.ZodType<NewRows> = z.object({
  design: z.uuid(),
  name: z.string().max(200).optional(),
  rows: z
    .array(
      z.object({
        holder: cell,
        number: cell,
        from: cell,
        to: cell,
        level: cell,
        results: z.record(z.string().regex(/^r[1-9]$/), z.string().max(2_000)).optional(),
        evidence: z.object({ says: cell, url: cell }).optional(),
      }),
    )
    .min(1)
    .max(20_000),
})

/** Makes an order of rows: nothing is issued by it. The same rows under the same key give the same order. */
export async function prepareRows(call: Call, raw: unknown): Promise<Outcome<{ order: string }>> {
  const input = parseInput(NewRows, raw)
  if (isRefusal(input)) return { ok: false, refusal: input }
  const no = await call.node.authorise(call.actor, () => organisationOf(call.actor, 'issuer') !== undefined)
  if (no) return { ok: false, refusal: no }
  return await keepOrder(call, { design: input.design, fileName: input.name ?? 'API', table: asTable(input.rows) })
}

function asTable(rows: readonly Row[]): CsvTable {
  const all = rows.map(cellsOf)
  const columns = [...new Set(['holder', 'number', ...all.flatMap((cells) => Object.keys(cells))])]
  return {
    columns,
    rows: all.map((cells, at) => ({
      line: at + 1,
      cells: Object.fromEntries(columns.map((column) => [column, (cells[column] ?? '').trim()])),
    })),
  }
}

function cellsOf({ results = {}, evidence: { says, url } = {}, ...plain }: Row): Record<string, string> {
  const given = { ...plain, ...results, 'evidence.says': says, 'evidence.url': url }
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
