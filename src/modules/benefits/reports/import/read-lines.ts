import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { type Refusal, isRefusal, refusal } from '../../../../kernel/refusal.ts'
import { type ImportKind, columns } from './columns.ts'

/** One line of a file: cells by the names that the reports use. */
export type Line = { readonly line: number; readonly cells: Readonly<Record<string, string>> }

/** How many lines one file may have, and how many a form shows to be corrected in place: a longer one is worked on in the background. */
export const mostLines = 10_000
export const mostInForm = 500
/** How large a file may be in bytes, and how long a text that stands in a form. */
export const mostBytes = 4_000_000
export const mostLetters = 80_000

/** Reads a file that was sent or typed. UTF-8, or CP949 as Korean spreadsheets write it. */
export function textOf(file: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    return new TextDecoder('euc-kr').decode(file) // CP949 here (WHATWG Encoding)
  }
}

/** The lines of a table with a header. What is no table, is too long or lacks a column is refused before a line is kept. */
export async function readLines(kind: ImportKind, text: string): Promise<Line[] | Refusal> {
  if (text.includes('\0')) return refusal('benefits.file-not-table', 422, { fields: { file: 'needed' } })
  const rows = await split(text)
  if (isRefusal(rows)) return rows
  const [head, ...body] = rows
  if (!head || body.length === 0) return refusal('benefits.file-empty', 422, { fields: { file: 'needed' } })
  const at = placesOf(kind, head)
  if (isRefusal(at)) return at
  return body.map((cells, n) => ({
    line: n + 2,
    cells: Object.fromEntries(at.map(({ name, column }) => [name, (cells[column] ?? '').trim()])),
  }))
}

type Place = { readonly name: string; readonly column: number }

function placesOf(kind: ImportKind, head: readonly string[]): Place[] | Refusal {
  const named = columns[kind].map(({ name, ko, optional }) => {
    const found = head.flatMap((cell, column) => ([ko, name].includes(cell.trim()) ? [column] : []))
    return { name, ko, optional, found, column: found[0] ?? -1 }
  })
  const missing = named.filter(({ column, optional }) => column === -1 && !optional).map(({ ko }) => ko)
  if (missing.length > 0) return refusal('benefits.columns-missing', 422, { facts: { columns: missing.join(', ') } })
  const twice = named.filter(({ found }) => found.length > 1).map(({ ko }) => ko)
  return twice.length > 0 ? refusal('benefits.columns-twice', 422, { facts: { columns: twice.join(', ') } }) : named
}

// A record that never closes its quotes ends at `maxRecordSize`; one line too many ends the reading.
const options = { bom: true, relaxColumnCount: true, skipEmptyLines: true, maxRecordSize: 20_000 } as const

async function split(text: string): Promise<string[][] | Refusal> {
  const rows: string[][] = []
  const parser = Readable.from(slices(text)).pipe(parse(options))
  try {
    for await (const row of parser) {
      rows.push(row)
      if (rows.length > mostLines + 1) return refusal('benefits.file-too-long', 422, { facts: { most: mostLines } })
    }
    return rows
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return refusal('benefits.file-not-table', 422, { fields: { file: 'needed' } })
  }
}

// Piece by piece, so that other requests are answered in between.
function* slices(text: string): Iterable<string> {
  for (let at = 0; at < text.length; at += 65_536) yield text.slice(at, at + 65_536)
}
