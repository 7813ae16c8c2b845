import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import { type ImportOptions, type ImportSummary, importVacancies } from './import-vacancies.ts'
import { faultsOf } from './run-store.ts'
import type { Tally } from './take-batch.ts'

/** Imports a file; the same file after a crash continues. */
export async function importFile(
  node: Node,
  path: string,
  options: Omit<ImportOptions, 'fingerprint'>,
  progress?: (tally: Tally) => void,
): Promise<ImportSummary> {
  return importVacancies(node, createReadStream(path), { ...options, fingerprint: await fingerprintOf(path) }, progress)
}

async function fingerprintOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('base64url')
}

/** The quarantine of a run as NDJSON lines: record number, id, reasons, the record as it was. */
export async function exportFaults(node: Node, run: string): Promise<string[]> {
  const call = systemCall(node, 'jobs.import', 'cli')
  const faults = await inTransaction(node, call.actor, 'jobs.import', async (tx) => faultsOf(tx, run))
  return faults.map((fault) => JSON.stringify(fault))
}
