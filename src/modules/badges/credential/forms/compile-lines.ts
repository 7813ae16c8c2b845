import type { Before, Lines, Parts } from './form.ts'
import { holdsMarks, piecesOf } from './marks.ts'

/** Sorts lines as they really are, and finds out which orders between changing addresses keep any such lines sorted. */
export function compileLines(lines: readonly { readonly real: string; readonly marked: string }[]): Lines | undefined {
  if (lines.some(({ real }) => holdsMarks(real))) return undefined
  const pieces = lines.toSorted((a, b) => (a.real < b.real ? -1 : 1)).map(({ marked }) => piecesOf(marked))
  const before: Before[] = []
  for (const [at, piece] of pieces.slice(1).entries()) {
    const order = orderOf(pieces[at] ?? [], piece)
    if (order === undefined) return undefined
    if (order !== 'always' && !before.some(([a, b]) => a === order[0] && b === order[1])) before.push(order)
  }
  return { parts: joined(pieces.flat()), before }
}

// Where two lines first differ: always in the same way, or by what stands in the slots there.
function orderOf(a: Parts, b: Parts): Before | 'always' | undefined {
  const at = a.findIndex((piece, place) => piece !== b[place])
  const [one, other] = [a[at], b[at]]
  if (one === undefined || other === undefined) return undefined
  if (typeof one === 'string' && typeof other === 'string') return textOrder([one, a[at + 1]], [other, b[at + 1]])
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

// As bytes, and neighbours in one.
function joined(pieces: Parts): (string | number)[] {
  const parts: (string | number)[] = []
  for (const piece of pieces) {
    const last = parts.at(-1)
    if (typeof piece === 'number') parts.push(piece)
    else if (typeof last === 'string') parts[parts.length - 1] = last + bytesOf(piece)
    else parts.push(bytesOf(piece))
  }
  return parts
}

/** A text as a string of its UTF-8 bytes. */
export function bytesOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}
