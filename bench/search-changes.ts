import { setTimeout as rest } from 'node:timers/promises'
import { type Figure, rounded } from './figure.ts'
import { type Question, type Row, questions, rows } from './search-data.ts'
import type { Side } from './search-sides.ts'

/** A side that takes changes. */
export type Changing = Side & { change(rows: readonly Row[]): Promise<void> }

const [batch, perSecond, seconds] = [500, 5000, 10]

/**
 * p95 of searches, quiet and while 5,000 vacancies a second are replaced in batches of 500, as imports bring them. The peer is the same
 * side when quiet: a ratio of 0.5 is twice as slow. What an import does before (reading, law and wording) is not in it.
 */
export async function changing(side: Changing, n: number): Promise<Figure> {
  const quiet = await p95(side, seconds)
  const all = [...rows(n, n + batch * 10)].map((row, at) => ({ ...row, n: (at * 7919) % n }))
  let stopped = false
  let changed = 0
  const begin = performance.now()
  const writer = async (): Promise<void> => {
    for (let at = 0; !stopped; at += batch) {
      const from = at % all.length
      await side.change(all.slice(from, from + batch))
      changed += batch
      await rest(Math.max(0, (changed / perSecond) * 1000 - (performance.now() - begin)))
    }
  }
  const writing = writer()
  const busy = await p95(side, seconds)
  stopped = true
  await writing
  const rate = Math.round(changed / ((performance.now() - begin) / 1000))
  const times = { ours: rounded(busy), peer: rounded(quiet), ratio: rounded(quiet / busy) }
  return {
    bench: 'search',
    figure: 'changes-p95',
    ...times,
    peerName: `${side.name}, quiet`,
    unit: `ms at ${rate} changes/s`,
    n,
  }
}

async function p95(side: Side, length: number): Promise<number> {
  const all: readonly Question[] = questions(200, false)
  const times = []
  for (const begin = performance.now(); performance.now() - begin < length * 1000; ) {
    const question = all[times.length % all.length]
    if (!question) break
    const at = performance.now()
    await side.ask(question)
    times.push(performance.now() - at)
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN
}
