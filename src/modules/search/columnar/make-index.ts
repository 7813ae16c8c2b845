import type { Node } from '../../../platform/node.ts'
import { type Index, openIndex } from '../engine/open-index.ts'
import { loadSnapshot } from '../engine/snapshot.ts'
import { type SourceCodes, shape, sourceCodes } from './columns.ts'
import { asIndex, catchUp, fill, isEqual } from './follow-changes.ts'
import { horizon } from './read-rows.ts'

/** `threads` answer questions; `folder` keeps what makes the next start quick; `slots` are the bitmaps a question may need. */
export type Options = { readonly threads: number; readonly folder?: string; readonly slots?: number }

/** An index that holds what the database held up to `at`. */
export type Made = { readonly index: Index; readonly sources: SourceCodes; at: string }

/** By which rules an index is made: a snapshot of other rules is not used. */
export const indexVersion: string = `4 ${JSON.stringify(shape)}`
/** Bitmaps a reader has, unless told otherwise. */
const usualSlots = 112
const oldestSnapshotMs = 6 * 86_400_000 // changes are kept for seven days

/** Makes the index from its snapshot, or from the rows where there is none that holds what the database does. */
export async function makeIndex(node: Node, options: Options, isStopped: () => boolean): Promise<Made> {
  return (await fromSnapshot(node, options)) ?? (await fromRows(node, options, isStopped))
}

async function fromSnapshot(node: Node, options: Options): Promise<Made | undefined> {
  const { folder, threads, slots = usualSlots } = options
  const loaded =
    folder === undefined ? undefined : await loadSnapshot(folder, indexVersion, { slots, workers: threads })
  const present = await asIndex(node, horizon)
  if (!loaded || Date.now() - loaded.mark.savedAt > oldestSnapshotMs || BigInt(loaded.mark.seq) > BigInt(present))
    return undefined
  return await opened(options, async (index) => {
    const sources = sourceCodes(loaded.mark.names)
    await index.take(loaded.held)
    const at = await catchUp(node, index, sources, loaded.mark.seq)
    if (await isEqual(node, index)) return { index, sources, at }
    node.log.warn({}, 'search: the kept index is not what the database holds; it is made anew')
    return undefined
  })
}

async function fromRows(node: Node, options: Options, isStopped: () => boolean): Promise<Made> {
  return await opened(options, async (index) => {
    const sources = sourceCodes()
    const from = await fill(node, index, sources, isStopped)
    return { index, sources, at: await catchUp(node, index, sources, from) }
  })
}

/** So many answers are kept until something changes. */
const answers = 256

/** What comes of an index, with its threads ended when nothing does: the next attempt opens another. */
async function opened<T>({ threads, slots = usualSlots }: Options, work: (index: Index) => Promise<T>): Promise<T> {
  const index = openIndex(shape, { threads, slots, answers })
  let made: T | undefined
  try {
    made = await work(index)
    return made
  } finally {
    if (made === undefined) await index.close()
  }
}
