import type { Readable } from 'node:stream'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import { findIssuer, type Issuer } from '../issuers/issuer.ts'
import { ImportRow } from './import-row.ts'
import { type BulkTally, issueStream, type LinedRow } from './issue-stream.ts'
import { type ReadRow, type RowFormat, readRows } from './read-rows.ts'

/** What an import did: as of any stream, and how many rows could not be read. */
export type ImportTally = BulkTally & { readonly faulty: number }

/** A row that brought no badge: the line of the file and why, by codes. */
export type LeftOut = { readonly line: number; readonly why: readonly string[] }

/** An import of an agency's records: `told` hears of the progress, `left` of each row that brought no badge. */
export type RecordImport = {
  readonly issuer: string
  readonly format: RowFormat
  readonly told: (tally: ImportTally) => void
  readonly left: (row: LeftOut) => void
}

/**
 * Issues badges of all records of an agency's own file, however long. Cut off, the same file again does what is missing. Whoever
 * is not known here gets nothing, and nothing is kept of them. Undefined when there is no such agency.
 */
export async function importRecords(
  node: Node,
  file: Readable,
  { issuer: code, format, told, left }: RecordImport,
): Promise<ImportTally | undefined> {
  const { actor } = systemCall(node, 'badges.bulk')
  const issuer = await inTransaction(node, actor, 'badges.bulk', (tx) => findIssuer(tx, { code }))
  if (!issuer) return undefined
  let faulty = 0
  const leave = (row: LeftOut): void => {
    faulty++
    left(row)
  }
  const tally = await issueStream(
    node,
    issuer.organisation,
    checked(readRows(file, format), issuer, leave),
    (some) => told({ ...some, faulty }),
    ({ line }) => left({ line, why: ['no-such-holder'] }),
  )
  return { ...tally, faulty }
}

async function* checked(
  rows: AsyncIterable<ReadRow>,
  issuer: Issuer,
  leave: (row: LeftOut) => void,
): AsyncIterable<LinedRow> {
  for await (const { line, value, fault } of rows) {
    const { data, error } = ImportRow.safeParse(value)
    if (fault !== undefined) leave({ line, why: [fault] })
    else if (!data) leave({ line, why: error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) })
    else yield rowOf(line, data, issuer)
  }
}

// Who issues vouches, where the row names nobody else.
function rowOf(line: number, row: ImportRow, { source, code, kind, name }: Issuer): LinedRow {
  const { holder, number, organisation = name, ...said } = row
  const record = { ...said, organisation, source: source ?? code, kind, externalId: number, detail: {} }
  return { line, holder, record }
}
