import { type Counts, countBits, countList, isEmpty } from './count-facets.ts'
import { type DocSet, bitsOf, nothing, ownBits, within, without } from './doc-sets.ts'
import { firstOfBits } from './order-bits.ts'
import { firstOfList } from './order-list.ts'
import type { Reader } from './reader.ts'
import { isFree, planOf } from './plan.ts'
import type { Ask, Facet } from './shape.ts'
import { sifted } from './sift.ts'
import { liveBits, testsBits } from './tests.ts'
import type { Top } from './top.ts'
import { inAll, waysSet } from './word-sets.ts'

/** What one segment has: total, what `alike` leaves out and facets exactly, and the first documents of the order asked for. */
export type InSegment = {
  readonly total: number
  readonly alike: number
  readonly counts: readonly Counts[]
  readonly top: Top
}

/** Answers a question from one segment. What it counts may be kept: not to be written to. */
export function searchSegment(reader: Reader, ask: Ask): InSegment {
  reader.begin()
  const live = liveBits(reader, ask.live)
  const sets = ask.concepts.map((c) => waysSet(reader, c.any))
  const found = sets.length === 0 ? undefined : inAll(reader, sets)
  const few = Math.max(fewDocs, reader.segment.layout.docs / fewOf)
  return found?.kind === 'list' && found.docs.length <= few
    ? fromList(reader, ask, live, found.docs)
    : fromBits(reader, ask, live, found)
}

// Below this a list is asked document by document. Each lies somewhere else in memory; bitmaps are read in order.
const [fewDocs, fewOf] = [200, 512]

/** Few candidates: each is asked every condition once. */
function fromList(reader: Reader, ask: Ask, live: number, found: Uint32Array): InSegment {
  const wanted = ask.not.length === 0 ? found : without(reader, found, waysSet(reader, ask.not))
  const likes = ask.alike?.length ? waysSet(reader, ask.alike) : nothing
  const { kept, butFor } = sifted(reader, ask, live, likes === nothing ? wanted : without(reader, wanted, likes))
  const alike = likes === nothing ? 0 : sifted(reader, ask, live, within(reader, wanted, likes)).kept.length
  const { all } = planOf(ask)
  const own = all.each(countList(reader, all.facet, kept))
  const counts = ask.facets.map((facet, n) => {
    const also = butFor[n]
    return also && also.length > 0 ? added(own[n] ?? [], countList(reader, facet, also)) : (own[n] ?? [])
  })
  return { total: kept.length, alike, counts, top: firstOfList(reader, ask, kept) }
}

/** Many candidates: sets are intersected sixteen bytes at a time. */
function fromBits(reader: Reader, ask: Ask, live: number, found: DocSet | undefined): InSegment {
  const { kernel, vectors } = reader
  const plan = planOf(ask)
  const base = ownBits(reader, { kind: 'bits', at: live, own: false })
  if (found) kernel.and(base, bitsOf(reader, found), vectors)
  const also = testsBits(reader, ask.tests)
  if (also !== undefined) kernel.and(base, also, vectors)
  if (ask.not.length > 0) kernel.andNot(base, bitsOf(reader, waysSet(reader, ask.not)), vectors)
  const chosen = ask.facets.map((f) => testsBits(reader, f.tests))
  const alike = ask.alike?.length ? takeOff(reader, base, chosen, waysSet(reader, ask.alike)) : 0
  const under = (but?: number): Bits => {
    const at = allOf(
      reader,
      base,
      chosen.filter((_, n) => n !== but),
    )
    return { at, total: kernel.countBoth(at, at, vectors) }
  }
  const all = under()
  // What words find is counted every time; conditions alone are the same few again and again.
  const kept = found === undefined && ask.not.length === 0 && !ask.alike?.length ? reader.counts : undefined
  const count = (facet: Facet, but: number | undefined, bits: () => Bits): Counts => {
    if (kept) return kept.under(reader, plan.conditions(but), facet, bits)
    const { at, total } = bits()
    return countBits(reader, facet, at, total)
  }
  const { free } = plan
  const open = free.each(isEmpty(free.facet) ? [] : count(free.facet, undefined, () => all)).values()
  const counts = ask.facets.map((facet, n) =>
    isFree(facet) ? (open.next().value ?? []) : count(facet, n, () => under(n)),
  )
  return { total: all.total, alike, counts, top: firstOfBits(reader, ask, all.at, all.total) }
}

type Bits = { readonly at: number; readonly total: number }

/** Takes documents off a bitmap, and gives how many of them are in all of these others, too. */
function takeOff(reader: Reader, from: number, others: readonly (number | undefined)[], off: DocSet): number {
  const { kernel, vectors } = reader
  const at = bitsOf(reader, off)
  const n = kernel.countBoth(allOf(reader, from, others), at, vectors)
  kernel.andNot(from, at, vectors)
  return n
}

/** The documents of a bitmap that are in all of these others, too. */
function allOf(reader: Reader, base: number, others: readonly (number | undefined)[]): number {
  const some = others.filter((at) => at !== undefined)
  if (some.length === 0) return base
  const to = ownBits(reader, { kind: 'bits', at: base, own: false })
  for (const at of some) reader.kernel.and(to, at, reader.vectors)
  return to
}

function added(a: Counts, b: Counts): Counts {
  return a.map((counts, n) => counts.map((one, code) => one + (b[n]?.[code] ?? 0)))
}
