import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Index } from '../engine/open-index.ts'
import type { SourceCodes } from './columns.ts'
import { changedSince, horizon, rowsAfter, rowsOf, totals } from './read-rows.ts'
import { type IndexedRow, docOfRow } from './row-to-doc.ts'

const batch = 5000
const fillBatch = 10_000

/** Runs a reading of the index's own rows. */
export async function asIndex<T>(node: Node, work: (tx: Tx) => Promise<T>): Promise<T> {
  return await inTransaction(node, systemCall(node, 'search.index').actor, 'search.index', work)
}

/** Fills an empty index from the database. Gives the horizon to follow from: what changed meanwhile is read again. */
export async function fill(node: Node, index: Index, sources: SourceCodes, isStopped: () => boolean): Promise<string> {
  const from = await asIndex(node, horizon)
  const after = async (id?: string): Promise<readonly IndexedRow[]> =>
    isStopped() ? [] : await asIndex(node, async (tx) => await rowsAfter(tx, id, fillBatch))
  for (let rows = await after(); rows.length > 0; ) {
    // The database reads the next rows while these are taken in.
    const [next] = await Promise.all([
      after(rows.at(-1)?.vacancy_id),
      index.add(rows.map((row) => docOfRow(row, sources))),
    ])
    rows = next
  }
  await index.mergeAll()
  return from
}

/** Brings the index from one horizon to the present one. Gives the new horizon. Doing it twice changes nothing. */
export async function catchUp(node: Node, index: Index, sources: SourceCodes, from: string): Promise<string> {
  for (let at = from; ; ) {
    const { rows, gone, to, more } = await asIndex(node, async (tx) => {
      const changes = await changedSince(tx, at, batch)
      const found = changes.ids.length === 0 ? [] : await rowsOf(tx, changes.ids)
      const there = new Set(found.map((r) => r.vacancy_id))
      return { ...changes, rows: found, gone: changes.ids.filter((id) => !there.has(id)) }
    })
    if (rows.length + gone.length > 0)
      await index.change(
        rows.map((row) => docOfRow(row, sources)),
        gone,
      )
    at = to
    if (!more) return at
  }
}

/** Whether index and database hold the same rows: asked when nothing is being written. */
export async function isEqual(node: Node, index: Index): Promise<boolean> {
  const { rows, sum } = await asIndex(node, totals)
  return rows === index.docs() && sum === index.sum()
}
