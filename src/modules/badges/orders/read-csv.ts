import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'

// Of one file; more comes by several, or by the command line.
const mostLines = 20_000
const longestCell = 2_000

/** A table with a header: cells by the name of their column. `line` is the line of the file, for who corrects it. */
export type CsvTable = {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly line: number; readonly cells: Readonly<Record<string, string>> }[]
}

/** A file as a table: UTF-8, UTF-16 with its mark, or CP949 as Korean spreadsheets write it; by comma, semicolon or tab. */
export function readCsv(file: Buffer): CsvTable | Refusal {
  const text = decode(file)
  return text === undefined ? refusal('badges.csv-not-text', 422, { fields: { file: 'not-text' } }) : readTable(text)
}

function decode(file: Buffer): string | undefined {
  const utf16 = file[0] === 0xff && file[1] === 0xfe
  // 'euc-kr' is CP949 here, with all its syllables (WHATWG Encoding).
  for (const encoding of utf16 ? ['utf-16le'] : ['utf-8', 'euc-kr']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(file)
      return text.includes('\0') ? undefined : text
    } catch {}
  }
  return undefined
}

function readTable(text: string): CsvTable | Refusal {
  const rows = split(text)
  if (isRefusal(rows)) return rows
  const [head, ...body] = rows
  if (!head || body.length === 0) return refusal('badges.csv-empty', 422, { fields: { file: 'csv-empty' } })
  if (body.length > mostLines)
    return refusal('badges.csv-too-long', 422, { fields: { file: 'csv-too-long' }, facts: { most: mostLines } })
  const columns = head.cells.map((name) => name.trim())
  if (new Set(columns).size < columns.length)
    return refusal('badges.csv-columns', 422, { fields: { file: 'columns-twice' } })
  return {
    columns,
    rows: body.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(columns.map((name, at) => [name, (cells[at] ?? '').trim()])),
    })),
  }
}

const Found = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }))

function split(text: string): { line: number; cells: string[] }[] | Refusal {
  const first = text.slice(0, text.search(/[\r\n]|$/))
  const delimiter = [',', ';', '\t'].find((sign) => first.includes(sign)) ?? ','
  try {
    const found = Found.parse(
      parse(text, {
        bom: true,
        delimiter,
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
        max_record_size: longestCell * 20,
        to: mostLines + 2,
      }),
    )
    return found.map(({ record, info }) => ({
      line: info.lines,
      cells: record.map((cell) => cell.slice(0, longestCell)),
    }))
  } catch (error) {
    // Whatever the parser says, it is about the file: an open quote, a record without end.
    if (!(error instanceof CsvError)) throw error
    return refusal('badges.csv-broken', 422, { fields: { file: 'csv-broken' } })
  }
}
