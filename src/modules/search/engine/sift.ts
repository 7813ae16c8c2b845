import { hasBit } from './bits.ts'
import type { Reader } from './reader.ts'
import type { Ask } from './shape.ts'
import { type Ready, holds, ready } from './tests.ts'

/** What is left of a list of documents: those that every condition holds for, and for each facet those that only it does not. */
export type Sifted = { readonly kept: Uint32Array; readonly butFor: readonly (Uint32Array | undefined)[] }

/** Asks each document every condition once. */
export function sifted(reader: Reader, ask: Ask, live: number, docs: Uint32Array): Sifted {
  const tests = ready(reader, ask.tests)
  const facets = ask.facets.map((f) => ready(reader, f.tests))
  const chosen = facets.flatMap((own, n) => (own.length > 0 ? [n] : []))
  const lists = new Map(chosen.map((n) => [n, { docs: new Uint32Array(docs.length), n: 0 }]))
  const kept = { docs: new Uint32Array(docs.length), n: 0 }
  for (let at = 0; at < docs.length; at++) {
    const doc = docs[at] ?? 0
    if (!hasBit(reader.views.u32, live, doc) || !holds(tests, doc)) continue
    const failed = onlyFailed(facets, chosen, doc)
    const into = failed === -1 ? kept : lists.get(failed)
    if (into) into.docs[into.n++] = doc
  }
  const listOf = (list: typeof kept): Uint32Array => list.docs.subarray(0, list.n)
  return {
    kept: listOf(kept),
    butFor: facets.map((_, n) => {
      const list = lists.get(n)
      return list && listOf(list)
    }),
  }
}

/** -1 when every facet holds, the facet when only that one does not, -2 when more do not. */
function onlyFailed(facets: readonly (readonly Ready[])[], chosen: readonly number[], doc: number): number {
  let failed = -1
  for (const n of chosen) {
    if (holds(facets[n] ?? [], doc)) continue
    if (failed !== -1) return -2
    failed = n
  }
  return failed
}
