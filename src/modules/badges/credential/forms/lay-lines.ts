import { joined } from './compile-lines.ts'
import type { Form, Lines } from './form.ts'

const most = 64 // orders that are kept of one form

/** The lines of a whole badge when its nameless nodes come in this order: each is called by its place in it. */
export function layLines(form: Form, order: readonly number[]): Lines {
  const { slots, named, nameless, groups, laid } = form
  const numerals: string[] = []
  for (const [place, at] of order.entries()) numerals[at] = String(place)
  const texts = [...numerals, ...groups.flatMap((group) => group.map((at) => numerals[at] ?? '').sort())]
  const all = [named, ...order.toSorted(byNumeral(numerals)).flatMap((at) => nameless[at]?.lines ?? [])]
  const parts = all
    .flatMap((lines) => lines.parts)
    .map((part) => (typeof part === 'number' ? (texts[part - slots.length] ?? part) : part))
  const lines = { parts: joined(parts), before: all.flatMap(({ before }) => before) }
  if (laid.size < most) laid.set(order.join(), lines)
  return lines
}

// Lines are sorted as text: the tenth comes before the second.
function byNumeral(numerals: readonly string[]): (a: number, b: number) => number {
  return (a, b) => ((numerals[a] ?? '') < (numerals[b] ?? '') ? -1 : 1)
}
