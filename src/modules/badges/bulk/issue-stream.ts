import { type Node, systemCall } from '../../../platform/node.ts'
import { type BulkRow, issueRows, type RowOutcome } from './issue-rows.ts'

/** How many rows are done, and what became of them. */
export type BulkTally = { readonly rows: number } & Readonly<Record<RowOutcome['state'], number>>

/** A row with the line where it stands, for who looks it up. */
export type LinedRow = BulkRow & { readonly line: number }

const [each, atOnce] = [500, 3] // rows of one transaction; transactions

/**
 * Issues a stream of rows of any length; memory does not grow with it. Cut off, the same stream again does what was missing.
 * `told` hears of the progress, `missed` of every row whose holder is not known here.
 */
export async function issueStream(
  node: Node,
  organisation: string,
  rows: AsyncIterable<LinedRow>,
  told: (tally: BulkTally) => void = () => undefined,
  missed: (row: LinedRow) => void = () => undefined,
): Promise<BulkTally> {
  const call = systemCall(node, 'badges.bulk')
  const sum = { rows: 0, issued: 0, replaced: 0, unchanged: 0, 'no-such-holder': 0 }
  const source = chunks(rows)
  const lane = async (): Promise<void> => {
    for (let next = await source.next(); next.done !== true; next = await source.next()) {
      const chunk = next.value
      const outcomes = await issueRows(call, organisation, chunk)
      for (const [at, row] of chunk.entries()) {
        const { state = 'no-such-holder' } = outcomes[at] ?? {}
        sum[state]++
        if (state === 'no-such-holder') missed(row)
      }
      sum.rows += chunk.length
      told({ ...sum })
    }
  }
  // When one stops, the others end with what they have in hand.
  const orStop = async (): Promise<void> => {
    await lane().catch(async (error: unknown) => {
      await source.return()
      throw error
    })
  }
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, orStop))
  for (const one of ended) if (one.status === 'rejected') throw one.reason
  return sum
}

async function* chunks(rows: AsyncIterable<LinedRow>): AsyncGenerator<LinedRow[], void> {
  let chunk: LinedRow[] = []
  for await (const row of rows) {
    chunk.push(row)
    if (chunk.length < each) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}
