import { Readable } from 'node:stream'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { importRecords } from '../src/modules/badges/bulk/import-records.ts'
import { type Staged, withPersons } from './badge-bulk.ts'
import { type Figure, median, rounded } from './figure.ts'

const [rows, knownEvery] = [Number(process.argv[3] ?? 1_000_000), 100]
const [liveGoal, wholeGoal] = [8, 64]

/**
 * A million records of an agency's own register as a stream, one in a hundred of a person who is here. Once with a full
 * collection before each look: what lives then is ours. And once as it is: what the process takes, which is also how far V8 lets garbage lie.
 */
export async function* run(): AsyncIterable<Figure> {
  yield* await withPersons(rows / knownEvery, async (staged) => [
    figure('stream-live', await looksAt(staged, 'a', live), liveGoal),
    figure('stream-memory', await looksAt(staged, 'b', whole), wholeGoal),
  ])
}

async function looksAt({ node, linkings }: Staged, series: string, look: () => number): Promise<number[]> {
  const looks: number[] = []
  const step = rows / 20
  let next = step
  const began = performance.now()
  const tally = await importRecords(node, Readable.from(lines(linkings, series)), {
    issuer: 'hrdk',
    format: 'ndjson',
    left: () => undefined,
    told: (done) => {
      if (done.rows < next) return
      next += step
      looks.push(look())
      process.stderr.write(
        `${done.rows} rows, ${done.issued} badges, ${looks.at(-1)} MiB${look === live ? ' live' : ''}, ${rounded((performance.now() - began) / 1_000)} s\n`,
      )
    },
  })
  if (tally?.rows !== rows || tally.issued !== linkings.length)
    throw new Error(`not all were read: ${JSON.stringify(tally)}`)
  return looks
}

function whole(): number {
  return rounded(process.memoryUsage.rss() / 1_048_576)
}

function live(): number {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return rounded((heapUsed + external) / 1_048_576)
}

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

function figure(name: string, looks: readonly number[], goal: number): Figure {
  const half = looks.length / 2
  const ours = rounded(Math.max(0, median(looks.slice(half)) - median(looks.slice(0, half))))
  const ratio = rounded(goal / Math.max(1, ours))
  return { bench: 'badges', figure: name, ours, peer: goal, peerName: 'the goal', ratio, unit: 'MiB more', n: rows }
}

function* lines(linkings: readonly string[], series: string): Iterable<string> {
  for (let at = 0; at < rows; at++) {
    const known = at % knownEvery === 0 ? linkings[at / knownEvery] : undefined
    const record = {
      holder: known ?? `nobody-${at}`,
      number: `${series}${at}`,
      title: '전기기능사',
      from: '2026-01-15',
    }
    yield `${JSON.stringify(record)}\n`
  }
}
