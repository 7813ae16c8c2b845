import { type Answering, type Workshop, answering, workshop } from './crews.ts'
import { usuallyKept } from './reader.ts'
import type { Answer, Ask, Doc, Shape } from './shape.ts'
import { type Held, bury, checksum, toMerge } from './segment-list.ts'
import { type Sharing, sharesOf, sharesWorth, usualLeast } from './shares.ts'
import { type Segment, idAt, viewsOf } from './views.ts'

/** An index that threads search while it changes. One owner changes it; each change is awaited before the next. */
export type Index = {
  /** Answers from what was there when it was asked. */
  ask(ask: Ask): Promise<Answer>
  /** Replaces or adds documents and removes others: seen by every question asked after it resolves, all at once. */
  change(put: readonly Doc[], drop: readonly string[]): Promise<void>
  /** Adds documents none of which is there: for a build from nothing, where looking each up would take longer than the rest. */
  add(docs: readonly Doc[]): Promise<void>
  /** Takes over segments as they are, for a start from a snapshot. */
  take(held: readonly Held[]): Promise<void>
  /** Merges what should be merged until nothing is left to; changes go on meanwhile. */
  tidy(): Promise<void>
  /** Merges everything into one segment a share: after a build from nothing. */
  mergeAll(): Promise<void>
  readonly held: () => readonly Held[]
  readonly docs: () => number
  readonly sum: () => bigint
  readonly bytes: () => number
  /** A thread of it ended or missed a change: it has to be opened anew. */
  isBroken(): boolean
  close(): Promise<void>
}

/**
 * How many threads answer, how many bitmaps a question may need, of how many conditions without words the counts are kept, how many answers are
 * kept until something changes (none unless told), and how many documents are the `least` for which one more thread is asked.
 */
export type Options = {
  readonly threads: number
  readonly slots?: number
  readonly kept?: number
  readonly answers?: number
  readonly least?: number
}

/** Opens an empty index with its threads: `threads` that answer, one that builds, one that merges. */
export function openIndex(shape: Shape, options: Options): Index {
  const { threads, slots = 96, kept = usuallyKept, answers = 0, least = usualLeast } = options
  let name = 0
  const sharing = { threads, least }
  const crew = answering(sharing, kept, answers)
  const shop = workshop(shape, { slots, workers: threads }, () => ++name)
  const held = new Map<number, Held>()
  const hold = (segment: Segment, dead: Iterable<number> = []): Held => {
    const one = { segment, dead: new Set(dead) }
    held.set(segment.name, one)
    return one
  }
  return {
    ask: crew.ask,
    async change(put, drop) {
      const built = put.length > 0 ? [await shop.build(put)] : []
      const dead = bury(held.values(), [...put.map((d) => d.id), ...drop])
      for (const segment of built) hold(segment)
      await crew.tell({ add: built, drop: [], dead })
    },
    async add(docs) {
      const built = await shop.build(docs)
      hold(built)
      await crew.tell({ add: [built], drop: [], dead: [] })
    },
    async take(some) {
      const taken = some.map(({ segment, dead }) => hold({ ...segment, name: ++name }, dead))
      const dead = taken.map((t) => ({ name: t.segment.name, docs: [...t.dead] }))
      await crew.tell({ add: taken.map((t) => t.segment), drop: [], dead })
    },
    ...merging({ held, hold, crew, shop }, sharing),
    ...measures(held),
    isBroken: () => crew.isBroken() || shop.isBroken(),
    close: async () => void (await Promise.all([crew.stop(), shop.stop()])),
  }
}

type Parts = {
  readonly held: Map<number, Held>
  hold(segment: Segment): Held
  readonly crew: Answering
  readonly shop: Workshop
}

function merging({ held, hold, crew, shop }: Parts, sharing: Sharing): Pick<Index, 'tidy' | 'mergeAll'> {
  const merge = async (parts: readonly Held[]): Promise<void> => {
    const before = parts.map((p) => ({ segment: p.segment, dead: new Set(p.dead) }))
    const merged = await shop.merge(before)
    // What went while it was merged goes in the result, too.
    const gone = parts.flatMap((p, n) =>
      idsOf(
        p,
        [...p.dead].filter((doc) => !before[n]?.dead.has(doc)),
      ),
    )
    for (const p of parts) held.delete(p.segment.name)
    await crew.tell({ add: [merged], drop: parts.map((p) => p.segment.name), dead: bury([hold(merged)], gone) })
  }
  return {
    async tidy() {
      const next = (): readonly Held[] => toMerge([...held.values()], sharing)
      for (let parts = next(); parts.length > 0; parts = next()) await merge(parts)
    },
    async mergeAll() {
      const all = Array.from(held.values(), (h) => ({ name: h.segment.name, docs: h.segment.layout.docs, held: h }))
      const docs = all.reduce((sum, one) => sum + one.docs, 0)
      for (const share of sharesOf(all, sharesWorth(docs, sharing)))
        if (share.length > 1) await merge(share.map((one) => one.held))
    },
  }
}

function measures(held: ReadonlyMap<number, Held>): Pick<Index, 'held' | 'docs' | 'sum' | 'bytes'> {
  const total = (of: (h: Held) => number): number => [...held.values()].reduce((sum, h) => sum + of(h), 0)
  return {
    held: () => [...held.values()],
    docs: () => total((h) => h.segment.layout.docs - h.dead.size),
    sum: () => checksum(held.values()),
    bytes: () => total((h) => h.segment.memory.buffer.byteLength),
  }
}

function idsOf({ segment }: Held, docs: readonly number[]): string[] {
  const views = viewsOf(segment)
  return docs.map((doc) => idAt(segment, views, doc))
}
