import type { Counts } from './count-facets.ts'
import type { Answer } from './shape.ts'

/**
 * An answer as one thread sends it to another: the counts of all facets in one array, and how many each column has. Many small arrays cost
 * more to send than to count.
 */
export type Packed = Omit<Answer, 'counts'> & { readonly all: Uint32Array; readonly sizes: Sizes }
type Sizes = readonly (readonly number[])[]

/** Adds the counts of several segments up. */
export function packedCounts(each: readonly (readonly Counts[])[]): Pick<Packed, 'all' | 'sizes'> {
  const sizes = (each[0] ?? []).map((columns) => columns.map(({ length }) => length))
  const all = new Uint32Array(sizes.flat().reduce((sum, n) => sum + n, 0))
  for (const counts of each) {
    let at = 0
    for (const columns of counts) for (const column of columns) at = addTo(all, at, column)
  }
  return { all, sizes }
}

/** The same of several shares. */
export function addedUp(shares: readonly Packed[]): Pick<Packed, 'all' | 'sizes'> {
  const [first, ...rest] = shares.filter(({ sizes }) => sizes.length > 0)
  if (!first) return { all: new Uint32Array(0), sizes: [] }
  const all = first.all.slice()
  for (const share of rest) addTo(all, 0, share.all)
  return { all, sizes: first.sizes }
}

/** The answer, with the counts of each column by itself. */
export function unpacked({ all, sizes, ...answer }: Packed): Answer {
  let at = 0
  return { ...answer, counts: sizes.map((columns) => columns.map((n) => all.subarray(at, (at += n)))) }
}

function addTo(all: Uint32Array, from: number, more: Uint32Array): number {
  for (let n = 0; n < more.length; n++) all[from + n] = (all[from + n] ?? 0) + (more[n] ?? 0)
  return from + more.length
}
