import { type DocSet, bitsOf, has, listOf, nothing, ownBits, within } from './doc-sets.ts'
import { hashOf } from './hash.ts'
import { asBitmap } from './layout.ts'
import type { Reader } from './reader.ts'
import type { Ways } from './shape.ts'
import { setBits } from './bits.ts'

/** The documents with a token. */
function docsWith({ segment: { layout }, views: { u32 } }: Reader, token: string): DocSet {
  const { high, low } = hashOf(token)
  const { at, size } = layout.termTable
  for (let slot = high & (size - 1); ; slot = (slot + 1) & (size - 1)) {
    const term = (u32[at / 4 + slot] ?? 0) - 1
    if (term < 0) return nothing
    if (u32[layout.termHash / 4 + 2 * term] !== high || u32[layout.termHash / 4 + 2 * term + 1] !== low) continue
    const start = u32[layout.termStart / 4 + term] ?? 0
    if (start >= asBitmap)
      return { kind: 'bits', at: layout.bitmapsAt + (start - asBitmap) * layout.setBytes, own: false }
    const from = layout.postingsAt / 4 + start
    return { kind: 'list', docs: u32.subarray(from, from + (u32[layout.termCount / 4 + term] ?? 0)) }
  }
}

/** The documents in all of these sets: the shortest list is looked up in the others. */
export function inAll(reader: Reader, sets: readonly DocSet[]): DocSet {
  const lists = sets.flatMap((s) => (s.kind === 'list' ? [s.docs] : [])).sort((a, b) => a.length - b.length)
  const [shortest] = lists
  if (shortest) {
    const others = [
      ...lists.slice(1).map((docs) => ({ kind: 'list' as const, docs })),
      ...sets.filter((s) => s.kind === 'bits'),
    ]
    return { kind: 'list', docs: others.reduce((docs, other) => within(reader, docs, other), shortest) }
  }
  const [first, ...rest] = sets
  if (!first || rest.length === 0) return first ?? nothing
  const to = ownBits(reader, first)
  for (const set of rest) reader.kernel.and(to, bitsOf(reader, set), reader.vectors)
  return { kind: 'bits', at: to, own: true }
}

/** The documents in any of these sets. */
function inAny(reader: Reader, sets: readonly DocSet[]): DocSet {
  const [first, ...rest] = sets
  if (!first || rest.length === 0) return first ?? nothing
  const lists = sets.flatMap((s) => (s.kind === 'list' ? [s.docs] : []))
  const many = lists.reduce((sum, docs) => sum + docs.length, 0) > Math.max(1024, reader.segment.layout.docs / 32)
  if (lists.length === sets.length && !many) return { kind: 'list', docs: joined(reader, lists) }
  const to = ownBits(reader, first)
  // A list needs no bitmap of its own: there may be many more ways (the districts of a province) than bitmaps.
  for (const set of rest)
    if (set.kind === 'list') setBits(reader.views.u32, to / 4, set.docs)
    else reader.kernel.or(to, set.at, reader.vectors)
  return { kind: 'bits', at: to, own: true }
}

/** Fewer than these are sorted; a bitmap puts more in order in less time. */
const few = 512

function joined(reader: Reader, lists: readonly Uint32Array[]): Uint32Array {
  const most = lists.reduce((sum, docs) => sum + docs.length, 0)
  if (most < few) return sorted(lists, most)
  const { joining, kernel, segment, vectors, views } = reader
  views.u8.fill(0, joining, joining + segment.layout.setBytes)
  for (const docs of lists) setBits(views.u32, joining / 4, docs)
  return listOf(reader, joining, kernel.countBoth(joining, joining, vectors))
}

function sorted(lists: readonly Uint32Array[], most: number): Uint32Array {
  const all = new Uint32Array(most)
  let end = 0
  for (const docs of lists) {
    all.set(docs, end)
    end += docs.length
  }
  all.sort()
  return all.filter((doc, at) => at === 0 || doc !== all[at - 1])
}

/** Which of these hold for a document, by their numbers. */
export function reasonsOf(reader: Reader, reasons: readonly Ways[], doc: number): number[] {
  const holds = (tokens: readonly string[]): boolean => tokens.every((t) => has(reader, docsWith(reader, t), doc))
  return reasons.flatMap((ways, n) => (ways.some(holds) ? [n] : []))
}

/** The documents that have it one of these ways. */
export function waysSet(reader: Reader, ways: Ways): DocSet {
  return inAny(
    reader,
    ways.map((tokens) =>
      inAll(
        reader,
        tokens.map((token) => docsWith(reader, token)),
      ),
    ),
  )
}
