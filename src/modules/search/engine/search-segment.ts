import { countBits, countDoc, emptyCounts } from './count-facets.ts'
import { type DocSet, bitsOf, ownBits, without } from './doc-sets.ts'
import { firstOfBits } from './order-bits.ts'
import { firstOfList } from './order-list.ts'
import { type Reader, hasBit } from './reader.ts'
import type { Answer, Ask } from './shape.ts'
import { holds, liveBits, ready, testsBits } from './tests.ts'
import type { Top } from './top.ts'
import { idAt } from './views.ts'
import { inAll, pointsIn, waysSet } from './word-sets.ts'

/** Answers a question from one segment: total, facets and page, each exact. */
export function searchSegment(reader: Reader, ask: Ask): Answer {
  reader.begin()
  const live = liveBits(reader, ask.live)
  const sets = ask.concepts.map((c) => waysSet(reader, c.any))
  const found = sets.length === 0 ? undefined : inAll(reader, sets)
  return found?.kind === 'list' ? fromList(reader, ask, live, found.docs) : fromBits(reader, ask, live, found)
}

/** Few candidates: each is asked every condition once. */
function fromList(reader: Reader, ask: Ask, live: number, found: Uint32Array): Answer {
  const counts = emptyCounts(reader, ask.facets)
  const tests = ready(reader, ask.tests)
  const facets = ask.facets.map((f) => ready(reader, f.tests))
  const docs = ask.not.length === 0 ? found : without(reader, found, waysSet(reader, ask.not))
  const kept = docs.filter((doc) => {
    if (!hasBit(reader.views.u32, live, doc) || !holds(tests, doc)) return false
    const failed = onlyFailed(facets, doc)
    ask.facets.forEach((facet, n) => {
      if (failed === -1 || failed === n) countDoc(reader, facet, counts[n] ?? [], doc)
    })
    return failed === -1
  })
  return { total: kept.length, counts, hits: hitsOf(reader, ask, firstOfList(reader, ask, kept)) }
}

/** -1 when every facet holds, the facet when only that one does not, -2 when more do not. */
function onlyFailed(facets: readonly (readonly import('./tests.ts').Ready[])[], doc: number): number {
  let failed = -1
  for (let n = 0; n < facets.length; n++) {
    if (holds(facets[n] ?? [], doc)) continue
    if (failed !== -1) return -2
    failed = n
  }
  return failed
}

/** Many candidates: sets are intersected sixteen bytes at a time. */
function fromBits(reader: Reader, ask: Ask, live: number, found: DocSet | undefined): Answer {
  const { kernel, vectors } = reader
  const base = ownBits(reader, { kind: 'bits', at: live, own: false })
  if (found) kernel.and(base, bitsOf(reader, found), vectors)
  const also = testsBits(reader, ask.tests)
  if (also !== undefined) kernel.and(base, also, vectors)
  if (ask.not.length > 0) kernel.andNot(base, bitsOf(reader, waysSet(reader, ask.not)), vectors)
  const chosen = ask.facets.map((f) => testsBits(reader, f.tests))
  const allBut = (but?: number): number => {
    const others = chosen.filter((at, n) => at !== undefined && n !== but)
    if (others.length === 0) return base
    const to = ownBits(reader, { kind: 'bits', at: base, own: false })
    for (const at of others) if (at !== undefined) kernel.and(to, at, vectors)
    return to
  }
  const all = allBut()
  const counts = emptyCounts(reader, ask.facets)
  ask.facets.forEach((facet, n) => countBits(reader, facet, counts[n] ?? [], chosen[n] === undefined ? all : allBut(n)))
  const total = kernel.countBoth(all, all, vectors)
  return { total, counts, hits: hitsOf(reader, ask, firstOfBits(reader, ask, all, total)) }
}

function hitsOf(reader: Reader, { concepts }: Ask, { docs, keys }: Top): Answer['hits'] {
  return docs.map((doc, n) => ({
    id: idAt(reader.segment, reader.views, doc),
    at: reader.views.times[doc] ?? 0,
    key: keys[n] ?? 0,
    points: pointsIn(reader, concepts, doc),
  }))
}
