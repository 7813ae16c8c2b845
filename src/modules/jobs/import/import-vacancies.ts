import type { Readable } from 'node:stream'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import * as runs from './run-store.ts'
import { type ImportFormat, type RawRecord, readRecords } from './read-records.ts'
import { type Tally, takeBatch } from './take-batch.ts'

/** Where the records come from. The same `fingerprint` (of the file) continues a run that was cut off. */
export type ImportOptions = {
  readonly source: string
  readonly sourceName: string
  readonly sourceUrl?: string
  readonly format: ImportFormat
  readonly fingerprint: string
  /** The file is all there is: what it no longer holds is closed. */
  readonly full?: boolean
  /** Brings another form's record into the documented one. */
  readonly map?: (value: unknown) => unknown
  readonly batch?: number
  /** Generated, nobody's offer: every vacancy is marked 시연 자료. */
  readonly demo?: boolean
}

/** What an import did. `run` names its quarantine. */
export type ImportSummary = Tally & { readonly run: string; readonly resumedAt: number }

/**
 * Imports vacancies from a stream. Each batch with its progress is one transaction, so that a killed run goes on where it
 * stopped; what did not change is not touched; records that do not fit are kept aside with their reasons.
 */
export async function importVacancies(
  node: Node,
  stream: Readable,
  options: ImportOptions,
  progress: (tally: Tally) => void = () => undefined,
): Promise<ImportSummary> {
  const call = systemCall(node, 'jobs.import', 'cli')
  const run = await inTransaction(node, call.actor, 'jobs.import', async (tx) =>
    runs.begin(tx, options, node.clock.now()),
  )
  let done: Tally = run.tally
  let waiting: RawRecord[] = []
  let skip = run.tally.records
  const take = async (): Promise<void> => {
    const batch = waiting
    waiting = []
    done = await inTransaction(node, call.actor, 'jobs.import', async (tx) =>
      takeBatch(tx, { call, run: run.id, options }, batch, done),
    )
    progress(done)
  }
  for await (const record of readRecords(stream, options.format)) {
    if (skip > 0) skip--
    else if (waiting.push(record) >= (options.batch ?? 500)) await take()
  }
  if (waiting.length > 0) await take()
  done = await inTransaction(node, call.actor, 'jobs.import', async (tx) =>
    runs.finish(tx, call, run.id, options, done),
  )
  return { ...done, run: run.id, resumedAt: run.tally.records }
}
