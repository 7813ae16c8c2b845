import type { Line } from './compile-lines.ts'

/** The lines with places for the numerals of each group, in their order, and the groups by the numbers of their nodes. */
type Grouped = { readonly grouped: readonly Line[]; readonly groups: number[][] }

const lastNumeral = /\uE000(\d+)\uE001 \.\n$/

/**
 * Finds the lines that end in a nameless node and are otherwise the same: however the nodes are called, they stand one after
 * the other, in the order of their names. So each of them gets a place in that order instead of a node.
 */
export function groupLines(lines: readonly Line[], firstNameless: number, firstFree: number): Grouped {
  const found = Map.groupBy(lines, ({ marked }) =>
    lastNumeral.test(marked) ? marked.replace(lastNumeral, '') : marked,
  )
  const groups: number[][] = []
  let free = firstFree
  const grouped = new Map<Line, Line>()
  for (const [start, some] of found) {
    if (some.length < 2) continue
    groups.push(some.map(({ marked }) => Number(lastNumeral.exec(marked)?.[1]) - firstNameless))
    for (const line of some) grouped.set(line, { real: line.real, marked: `${start}\uE000${free++}\uE001 .\n` })
  }
  return { grouped: lines.map((line) => grouped.get(line) ?? line), groups }
}
