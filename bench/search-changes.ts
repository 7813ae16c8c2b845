import { setTimeout as rest } from 'node:timers/promises'
import { followEveryMs } from '../src/modules/search/columnar/start-index.ts'
import { type Figure, rounded } from './figure.ts'
import { type Question, type Row, questions, rows } from './search-data.ts'
import type { Side } from './search-sides.ts'

/** A side that takes changes. */
export type Changing = Side & { change(rows: readonly Row[]): Promise<void> }

const [batch, perSecond, seconds] = [500, 5000, 10]
const everyBatchMs = (batch / perSecond) * 1000

/**
 * p95 of searches, quiet and while 5,000 vacancies a second are replaced, each another one, in batches of 500, as imports bring them. The
 * index takes what was committed since it last looked, as the node's does. The peer is the same side when quiet: a ratio of 0.5 is twice as
 * slow. What an import does before (reading, law and wording) is not in it.
 */
export async function changing(side: Changing, n: number): Promise<Figure> {
  const all = replaced(n, perSecond * seconds)
  const quiet = await p95(side, seconds)
  let stopped = false
  let changed = 0
  const begin = performance.now()
  const writer = async (): Promise<void> => {
    while (!stopped) {
      const due = Math.floor((performance.now() - begin) / everyBatchMs) * batch
      const end = Math.min(due, changed + mostAtOnce, all.length)
      if (end > changed) await side.change(all.slice(changed, end))
      changed = end
      await rest(followEveryMs)
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

const mostAtOnce = 5000

/** Other contents for vacancies all over the index. */
function replaced(n: number, most: number): Row[] {
  return Array.from(rows(n, n + most), (row, at) => ({ ...row, n: (at * 7919) % n }))
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
