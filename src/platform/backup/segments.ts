import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** The name of a segment of the write-ahead log: timeline, log, segment; names sort as they were written. */
export const segmentForm: RegExp = /^[0-9A-F]{24}$/

/** The segments of a running cluster from one to another, both included. Throws when one is missing: the copy would be worthless. */
export async function segmentsBetween(cluster: string, first: string, last: string): Promise<string[]> {
  const there = (await readdir(join(cluster, 'pg_wal'))).filter((name) => segmentForm.test(name)).toSorted()
  const found = there.filter((name) => name >= first && name <= last)
  if (found[0] !== first || found.at(-1) !== last)
    throw new Error(`The write-ahead log from ${first} to ${last} is not complete.`)
  return found
}
