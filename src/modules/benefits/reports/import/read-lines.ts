import { CsvError, parse } from 'csv-parse/sync'
import { type Refusal, refusal } from '../../../../kernel/refusal.ts'
import { type ImportKind, columns } from './columns.ts'

/** One line of a file: cells by the names that the reports use. */
export type Line = { readonly line: number; readonly cells: Readonly<Record<string, string>> }

/** How many lines one file may have; all of them are filed together or none. */
export const mostLines = 2000

/** Reads a file that was sent or typed. UTF-8, or CP949 as Korean spreadsheets write it. */
export function textOf(file: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    return new TextDecoder('euc-kr').decode(file) // CP949 here (WHATWG Encoding)
  }
}

/** The lines of a table with a header; the refusal says which columns are missing. */
export function readLines(kind: ImportKind, text: string): Line[] | Refusal {
  const [head, ...body] = split(text)
  if (!head || body.length === 0) return refusal('benefits.file-empty', 422, { fields: { file: 'needed' } })
  if (body.length > mostLines) return refusal('benefits.file-too-long', 422, { facts: { most: mostLines } })
  const at = columns[kind].map(({ name, ko, optional }) => ({
    name,
    ko,
    optional,
    column: head.findIndex((cell) => cell.trim() === ko || cell.trim() === name),
  }))
  const missing = at.filter(({ column, optional }) => column === -1 && !optional).map(({ ko }) => ko)
  if (missing.length > 0) return refusal('benefits.columns-missing', 422, { facts: { columns: missing.join(', ') } })
  return body.map((cells, n) => ({
    line: n + 2,
    cells: Object.fromEntries(at.map(({ name, column }) => [name, (cells[column] ?? '').trim()])),
  }))
}

function split(text: string): string[][] {
  try {
    const rows: string[][] = parse(text, { bom: true, relaxColumnCount: true, skipEmptyLines: true })
    return rows
  } catch (error) {
    if (error instanceof CsvError) return []
    throw error
  }
}
