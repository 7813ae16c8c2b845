import type { Before, Lines, Parts } from './form.ts'
import { holdsMarks, piecesOf } from './marks.ts'

/** A line as it is, and with marks for what changes. */
export type Line = { readonly real: string; readonly marked: string }

/**
 * Sorts lines as they really are, and finds out which orders between changing addresses keep any such lines sorted. Places
 * from `numerals` on are of names that are in their order by themselves.
 */
export function compileLines(lines: readonly Line[], numerals: number = Number.POSITIVE_INFINITY): Lines | undefined {
  if (lines.some(({ real }) => holdsMarks(real))) return undefined
  const pieces = lines.toSorted((a, b) => (a.real < b.real ? -1 : 1)).map(({ marked }) => piecesOf(marked))
  const before: Before[] = []
  for (const [at, piece] of pieces.slice(1).entries()) {
    const order = orderOf(pieces[at] ?? [], piece, numerals)
    if (order === undefined) return undefined
    if (order !== 'always' && !before.some(([a, b]) => a === order[0] && b === order[1])) before.push(order)
  }
  return { parts: joined(pieces.flat().map((piece) => (typeof piece === 'string' ? bytesOf(piece) : piece))), before }
}

// Where two lines first differ: always in the same way, or by what stands in the slots there.
function orderOf(a: Parts, b: Parts, numerals: number): Before | 'always' | undefined {
  const at = a.findIndex((piece, place) => piece !== b[place])
  const [one, other] = [a[at], b[at]]
  if (one === undefined || other === undefined) return undefined
  if (typeof one === 'string' && typeof other === 'string') return textOrder([one, a[at + 1]], [other, b[at + 1]])
  if (typeof one === 'number' && typeof other === 'number' && one >= numerals && other >= numerals)
    return one < other ? 'always' : undefined
  return isAddress(a, at) && isAddress(b, at) ? [one, other] : undefined
}

type Piece = readonly [text: string, next: string | number | undefined]

// One text may end where the other goes on: there the slot after it decides.
function textOrder([a, afterA]: Piece, [b, afterB]: Piece): Before | 'always' | undefined {
  const long = a.startsWith(b) || b.startsWith(a) ? Math.min(a.length, b.length) : undefined
  if (long === undefined) return 'always'
  const [slotA, slotB] = [a.length === long ? afterA : wordAt(a, long), b.length === long ? afterB : wordAt(b, long)]
  return a.at(long - 1) === '<' && slotA !== undefined && slotB !== undefined ? [slotA, slotB] : undefined
}

function wordAt(text: string, at: number): string | undefined {
  const end = text.indexOf('>', at)
  return end < 0 ? undefined : text.slice(at, end)
}

function isAddress(parts: Parts, at: number): boolean {
  const before = parts[at - 1]
  return typeof before === 'string' && before.endsWith('<')
}

/** Parts with neighbouring texts in one. */
export function joined(pieces: Parts): Parts {
  const parts: (string | number)[] = []
  for (const piece of pieces) {
    const last = parts.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') parts[parts.length - 1] = last + piece
    else parts.push(piece)
  }
  return parts.map(flat)
}

// A text that was put together is one that must be taken apart again each time it is read.
function flat(part: string | number): string | number {
  return typeof part === 'string' ? Buffer.from(part, 'latin1').toString('latin1') : part
}

/** A text as a string of its UTF-8 bytes. */
export function bytesOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}
