import { aboutEach, firstHash, lineOf } from '../canonical-form.ts'
import { knownQuads, type Quad } from '../known-quads.ts'
import type { Form, Lines, Nameless } from './form.ts'
import { compileLines, type Line } from './compile-lines.ts'
import { groupLines } from './group-lines.ts'
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
  const quads = bothOf(document, documentOf(taken.pattern, mark))
  if (!quads) return undefined
  const { pattern, slots } = taken
  const blanks = [...aboutEach(quads.map(({ marked }) => marked)).keys()]
  const lines = linesOf(quads, (blank) => `_:c14n${mark(slots.length + blanks.indexOf(blank), 'index')}`)
  const { grouped, groups } = groupLines(lines, slots.length, slots.length + blanks.length)
  const begin = (name: string) => grouped.filter((_, at) => quads[at]?.real[0] === name)
  const own = new Set(blanks)
  const named = compileLines(
    grouped.filter((_, at) => !own.has(quads[at]?.real[0] ?? '')),
    slots.length,
  )
  const nameless = blanks.map((blank): Nameless | undefined => {
    const [all, hash] = [compileLines(begin(blank), slots.length), hashOf(quads, blank)]
    return all && hash !== undefined ? { lines: all, hash } : undefined
  })
  const complete = nameless.filter((one) => one !== undefined)
  return named && complete.length === nameless.length
    ? { pattern, slots, named, nameless: complete, groups, laid: new Map() }
    : undefined
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

// Of a node whose statements are always the same the hash itself.
function hashOf(quads: readonly Both[], blank: string): string | Lines | undefined {
  const about = quads.filter(({ real }) => real.includes(blank))
  if (about.every(({ real, marked }) => real.every((term, at) => term === marked[at])))
    return firstHash(
      blank,
      about.map(({ real }) => real),
    )
  return compileLines(linesOf(about, (one) => (one === blank ? '_:a' : '_:z')))
}

function linesOf(quads: readonly Both[], rename: (blank: string) => string): Line[] {
  return quads.map(({ real, marked }) => ({
    real: lineOf(real, (blank) => rename(blank).replace(numeral, '')),
    marked: lineOf(marked, rename),
  }))
}

// As if all were called the same: which of them comes first is known when a form is filled.
const numeral = /\uE000\d+\uE001/
