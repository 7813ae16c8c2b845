import { parentPort, workerData } from 'node:worker_threads'
import { buildSegment } from './build-segment.ts'
import { giveWay } from './give-way.ts'
import { mergeSegments } from './merge-segments.ts'
import { type Done, type Sent, type Task, Workplace } from './messages.ts'
import { type Reader, openReader } from './reader.ts'
import { searchSegments } from './search-segments.ts'
import type { Update } from './segment-list.ts'
import { type Share, sharesOf } from './shares.ts'

/** A thread of the index: keeps readers up to date and answers, or builds and merges. Tasks are done in the order they come. */
const readers = new Map<number, Reader>()
const shares = new Map<string, readonly Reader[]>()
const { worker, kept, after } = Workplace.parse(workerData)
giveWay(after)

function update({ add, drop, dead }: Update): undefined {
  for (const segment of add) readers.set(segment.name, openReader(segment, worker, kept))
  for (const name of drop) readers.delete(name)
  for (const { name, docs } of dead) readers.get(name)?.bury(docs)
  shares.clear()
}

function readersOf({ n, of }: Share): readonly Reader[] {
  const key = `${n} ${of}`
  const sized = (): { name: number; docs: number; reader: Reader }[] =>
    Array.from(readers, ([name, reader]) => ({ name, docs: reader.segment.layout.docs, reader }))
  const share = shares.get(key) ?? sharesOf(sized(), of)[n]?.map(({ reader }) => reader) ?? []
  shares.set(key, share)
  return share
}

function run(task: Task): Done {
  if (task.kind === 'update') return update(task.update)
  if (task.kind === 'ask') return searchSegments(readersOf(task.share ?? { n: 0, of: 1 }), task.ask)
  if (task.kind === 'build') return buildSegment(task.name, task.shape, task.docs, task.readers)
  return mergeSegments(task.name, task.parts, task.readers)
}

parentPort?.on('message', ({ n, task }: Sent) => {
  try {
    parentPort?.postMessage({ n, done: run(task) })
  } catch (error) {
    parentPort?.postMessage({ n, failed: String(error) })
  }
})
