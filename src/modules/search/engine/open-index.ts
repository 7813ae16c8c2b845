import type { Done } from './messages.ts'
import type { Answer, Ask, Doc, Shape } from './shape.ts'
import { type Held, type Update, bury, checksum, toMerge } from './segment-list.ts'
import { type Thread, startThread } from './threads.ts'
import { type Segment, idAt, viewsOf } from './views.ts'

/** An index that threads search while it changes. One owner changes it; each change is awaited before the next. */
export type Index = {
  /** Answers from what was there when it was asked. */
  ask(ask: Ask): Promise<Answer>
  /** Replaces or adds documents and removes others: seen by every question asked after it resolves, all at once. */
  change(put: readonly Doc[], drop: readonly string[]): Promise<void>
  /** Takes over segments as they are, for a start from a snapshot. */
  take(held: readonly Held[]): Promise<void>
  /** Merges what should be merged until nothing is left to; changes go on meanwhile. */
  tidy(): Promise<void>
  /** Merges everything into one segment: after a build from nothing. */
  mergeAll(): Promise<void>
  readonly held: () => readonly Held[]
  readonly docs: () => number
  readonly sum: () => bigint
  readonly bytes: () => number
  close(): Promise<void>
}

/** How many bitmaps a question may need, and how many threads answer. */
export type Options = { readonly threads: number; readonly slots?: number }

/** Opens an empty index with its threads: `threads` that answer, one that builds, one that merges. */
export function openIndex(shape: Shape, { threads, slots = 96 }: Options): Index {
  const readers = { slots, workers: threads }
  const answering = Array.from({ length: threads }, (_, n) => startThread(n))
  const builder = startThread(0)
  const merger = startThread(0)
  const held = new Map<number, Held>()
  let name = 0

  const tell = async (update: Update): Promise<void> => {
    await Promise.all(answering.map((t) => t.send({ kind: 'update', update })))
  }
  const hold = (segment: Segment, dead: Iterable<number> = []): Held => {
    const one = { segment, dead: new Set(dead) }
    held.set(segment.name, one)
    return one
  }
  const change: Index['change'] = async (put, drop) => {
    const built = put.length > 0 ? asSegment(await builder.send({ kind: 'build', name: ++name, shape, docs: put, readers })) : undefined
    const dead = bury(held.values(), [...put.map((d) => d.id), ...drop])
    if (built) hold(built)
    await tell({ add: built ? [built] : [], drop: [], dead })
  }
  const merge = async (parts: readonly Held[]): Promise<void> => {
    const before = parts.map((p) => ({ segment: p.segment, dead: new Set(p.dead) }))
    const merged = asSegment(await merger.send({ kind: 'merge', name: ++name, parts: before, readers }))
    const gone = parts.flatMap((p, n) => idsOf(p, [...p.dead].filter((doc) => !before[n]?.dead.has(doc))))
    for (const p of parts) held.delete(p.segment.name)
    const one = hold(merged)
    await tell({ add: [merged], drop: parts.map((p) => p.segment.name), dead: bury([one], gone) })
  }
  return {
    change,
    ask: async (ask) => asAnswer(await leastBusy(answering).send({ kind: 'ask', ask })),
    async take(some) {
      const taken = some.map(({ segment, dead }) => hold({ ...segment, name: ++name }, dead))
      await tell({ add: taken.map((t) => t.segment), drop: [], dead: taken.map((t) => ({ name: t.segment.name, docs: [...t.dead] })) })
    },
    async tidy() {
      for (let parts = toMerge([...held.values()]); parts.length > 0; parts = toMerge([...held.values()])) await merge(parts)
    },
    async mergeAll() {
      if (held.size > 1) await merge([...held.values()])
    },
    held: () => [...held.values()],
    docs: () => [...held.values()].reduce((sum, h) => sum + h.segment.layout.docs - h.dead.size, 0),
    sum: () => checksum(held.values()),
    bytes: () => [...held.values()].reduce((sum, h) => sum + h.segment.memory.buffer.byteLength, 0),
    close: async () => void (await Promise.all([...answering, builder, merger].map((t) => t.stop()))),
  }
}

function leastBusy(threads: readonly Thread[]): Thread {
  const [first, ...rest] = threads
  if (!first) throw new RangeError('an index needs a thread that answers')
  return rest.reduce((best, one) => (one.waiting < best.waiting ? one : best), first)
}

function idsOf({ segment }: Held, docs: readonly number[]): string[] {
  const views = viewsOf(segment)
  return docs.map((doc) => idAt(segment, views, doc))
}

function asSegment(done: Done): Segment {
  if (done && 'layout' in done) return done
  throw new TypeError('the thread gave no segment')
}

function asAnswer(done: Done): Answer {
  if (done && 'hits' in done) return done
  throw new TypeError('the thread gave no answer')
}
