import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { z } from 'zod'

/** Reads one of the tab-separated files in `data/`; every row is checked, so a damaged file stops the start. */
export function readTable<Row>(file: string, row: z.ZodType<Row>): readonly Row[] {
  const text = readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8')
  const lines: unknown[] = parse(text, { columns: true, delimiter: '\t', quote: false, skip_empty_lines: true })
  return lines.map((line) => row.parse(line))
}
