import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'

/** The two forms: a table with a header line, or one JSON object a line. */
export type ImportFormat = 'csv' | 'ndjson'
/** One record as read: the object, or why it could not be read. `raw` is kept for the quarantine. */
export type RawRecord =
  | { readonly value: unknown; readonly raw: string }
  | { readonly fault: string; readonly raw: string }

/** Reads records one after another; memory does not grow with the file. */
export function readRecords(stream: Readable, format: ImportFormat): AsyncIterable<RawRecord> {
  return format === 'csv' ? readCsv(stream) : readLines(stream)
}

async function* readLines(stream: Readable): AsyncIterable<RawRecord> {
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    if (line.trim() !== '') yield readLine(line.replace(/^\uFEFF/u, ''))
  }
}

function readLine(line: string): RawRecord {
  try {
    const value: unknown = JSON.parse(line)
    return { value, raw: line }
  } catch {
    return { fault: 'not-json', raw: line }
  }
}

async function* readCsv(stream: Readable): AsyncIterable<RawRecord> {
  const rows = stream.pipe(
    parse({
      bom: true,
      columns: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: 1_000_000,
    }),
  )
  stream.on('error', (error) => rows.destroy(error))
  try {
    for await (const value of rows) yield { value, raw: JSON.stringify(value) }
  } catch (error) {
    // After an open quote nothing that follows can be trusted: one fault says where reading stopped.
    if (!(error instanceof CsvError)) throw error
    yield { fault: error.code.toLowerCase().replaceAll('_', '-'), raw: error.message }
  }
}
