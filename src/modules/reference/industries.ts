import { z } from 'zod'
import { readTable } from './read-table.ts'

/** A three-digit group of KSIC 10 with its section letter, e.g. C107. */
export type Industry = { readonly code: string; readonly name: string }

const all: readonly Industry[] = readTable(
  'industries.tsv',
  z.object({ code: z.string().regex(/^[A-U]\d{3}$/), name: z.string().min(1) }),
)
const byCode: ReadonlyMap<string, Industry> = new Map(all.map((one) => [one.code, one]))

/** The industry with this code; undefined when unknown or missing from our partial list. */
export function industry(code: string): Industry | undefined {
  return byCode.get(code)
}

/** The industries we know: 211 groups, not the whole classification. */
export function industries(): readonly Industry[] {
  return all
}
