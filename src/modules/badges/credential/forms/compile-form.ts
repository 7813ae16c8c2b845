import { aboutEach, firstHash, lineOf } from '../canonical-form.ts'
import { knownQuads, type Quad } from '../known-quads.ts'
import type { Form } from './form.ts'
import { compileLines } from './compile-lines.ts'
import { documentOf, patternOf } from './pattern-of.ts'
import { fits } from './slot-kinds.ts'
import { mark } from './marks.ts'

type Both = { readonly real: Quad; readonly marked: Quad }

/**
 * Works out once what all badges of a badge's form share. Undefined where they do not share enough: then the general way
 * is taken. A marked copy of the badge shows where in its statements each changing place comes back.
 */
export function compileForm(document: unknown): Form | undefined {
  const taken = patternOf(document)
  if (!taken?.slots.every((as, at) => fits[as](taken.values[at] ?? ''))) return undefined
  const marked = documentOf(taken.pattern, mark)
  const quads = bothOf(document, marked)
  if (!quads) return undefined
  const { fixed, changing } = sortBlanks(quads)
  if (changing.length > 1 || new Set(fixed.values()).size < fixed.size) return undefined
  const order = [...fixed].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([blank]) => blank)
  const [own] = changing
  const nameless =
    own === undefined ? undefined : compileLines(named(about(quads, own), (b) => (b === own ? '_:a' : '_:z')))
  const places =
    own === undefined ? [order] : Array.from({ length: order.length + 1 }, (_, at) => order.toSpliced(at, 0, own))
  const ranks = places.map((blanks) => compileLines(named(quads, (blank) => `_:c14n${blanks.indexOf(blank)}`)))
  const complete = ranks.filter((one) => one !== undefined)
  if (complete.length < ranks.length || (own !== undefined && !nameless)) return undefined
  const hashes = order.map((blank) => fixed.get(blank) ?? '')
  return { pattern: taken.pattern, slots: taken.slots, hashes, nameless, ranks: complete }
}

function bothOf(document: unknown, marked: unknown): Both[] | undefined {
  if (typeof document !== 'object' || document === null || typeof marked !== 'object' || marked === null)
    return undefined
  const [real, other] = [knownQuads(document), knownQuads(marked)]
  if (!real || !other || real.length !== other.length) return undefined
  return real.flatMap((quad, at) => {
    const twin = other[at]
    return twin ? [{ real: quad, marked: twin }] : []
  })
}

// The nameless nodes whose statements are always the same, with their hashes, and those whose statements change.
function sortBlanks(quads: readonly Both[]): { fixed: Map<string, string>; changing: string[] } {
  const [fixed, changing]: [Map<string, string>, string[]] = [new Map(), []]
  for (const [blank, some] of aboutEach(quads.map(({ marked }) => marked))) {
    const real = about(quads, blank).map((both) => both.real)
    if (real.every((quad, at) => same(quad, some[at]))) fixed.set(blank, firstHash(blank, real))
    else changing.push(blank)
  }
  return { fixed, changing }
}

function about(quads: readonly Both[], blank: string): Both[] {
  return quads.filter(({ real }) => real.includes(blank))
}

function same(quad: Quad, other: Quad | undefined): boolean {
  return quad.every((term, at) => term === other?.[at])
}

function named(quads: readonly Both[], rename: (blank: string) => string): { real: string; marked: string }[] {
  return quads.map(({ real, marked }) => ({ real: lineOf(real, rename), marked: lineOf(marked, rename) }))
}
