import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'

/** The two forms of a file of records: a table with a header line, or one JSON object a line. */
export type RowFormat = 'csv' | 'ndjson'

/** A row as it was read, or why it could not be. */
export type ReadRow = { readonly line: number; readonly value?: unknown; readonly fault?: string }

/** Reads rows one after another; memory does not grow with the file. */
export function readRows(stream: Readable, format: RowFormat): AsyncIterable<ReadRow> {
  return format === 'csv' ? readTable(stream) : readLines(stream)
}

async function* readLines(stream: Readable): AsyncIterable<ReadRow> {
  let line = 0
  for await (const text of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++
    if (text.trim() !== '') yield { line, ...parsed(text.replace(/^\uFEFF/u, '')) }
  }
}

function parsed(text: string): { value: unknown } | { fault: string } {
  try {
    const value: unknown = JSON.parse(text)
    return { value }
  } catch {
    return { fault: 'not-json' }
  }
}

async function* readTable(stream: Readable): AsyncIterable<ReadRow> {
  const table = parse({
    bom: true,
    columns: true,
    info: true,
    skip_empty_lines: true,
    trim: true,
    max_record_size: 100_000,
  })
  stream.on('error', (error) => table.destroy(error))
  try {
    for await (const { record, info } of stream.pipe(table)) yield { line: info.lines, value: record }
  } catch (error) {
    // After an open quote nothing that follows can be trusted: one fault says where reading stopped.
    if (!(error instanceof CsvError)) throw error
    yield { line: table.info.lines, fault: error.code.toLowerCase().replaceAll('_', '-') }
  }
}
