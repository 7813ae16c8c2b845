import { type Figure, rounded } from './figure.ts'
import { docOf, questions, rows } from './search-data.ts'
import { type Side, ourIndex } from './search-sides.ts'

const sizes = [100_000, 300_000, 1_000_000, 3_000_000]
const nation = 1_630_000
const batch = 10_000

/**
 * How page, conditions alone, memory and filling grow from 0.1 to 3 million vacancies (of another scale that part of it); the peer is the
 * same at the first size.
 */
export async function* growth(vacancies: number): AsyncIterable<Figure> {
  const ours = ourIndex({ kept: 0 })
  let first: Record<string, number> | undefined
  let [filled, seconds] = [0, 0]
  try {
    for (const most of sizes) {
      const size = Math.round((most * vacancies) / nation)
      const begin = performance.now()
      for (let end = filled; filled < size; filled = end) {
        end = Math.min(size, filled + batch)
        await ours.index.add(Array.from(rows(filled, end), docOf))
      }
      await ours.index.mergeAll()
      seconds += (performance.now() - begin) / 1000
      const pages = await times(ours, 200, false)
      const filters = await times(ours, 60, true)
      const found: Record<string, number> = {
        'page-p50, ms': at(pages, 0.5),
        'page-p95, ms': at(pages, 0.95),
        'filter-panel, ms': at(filters, 0.5),
        'memory, MB': (await ours.bytes()) / 1e6,
        'filled, s': seconds,
      }
      first ??= found
      for (const [name, value] of Object.entries(found)) yield figureOf(name, value, first[name] ?? value, size)
    }
  } finally {
    await ours.close()
  }
}

function figureOf(name: string, ours: number, peer: number, n: number): Figure {
  const [figure = name, unit = ''] = name.split(', ')
  const grown = { ours: rounded(ours), peer: rounded(peer), ratio: rounded(peer / ours) }
  return { bench: 'search', figure: `growth-${figure}`, ...grown, peerName: 'at the first size, nothing kept', unit, n }
}

async function times(side: Side, n: number, filtersOnly: boolean): Promise<number[]> {
  const all = questions(n, filtersOnly)
  for (const question of all.slice(0, 40)) await side.ask(question)
  const took = []
  for (const question of all) {
    const begin = performance.now()
    await side.ask(question)
    took.push(performance.now() - begin)
  }
  return took.sort((a, b) => a - b)
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN
}
