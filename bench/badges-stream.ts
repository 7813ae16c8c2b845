import { Readable } from 'node:stream'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { importRecords } from '../src/modules/badges/bulk/import-records.ts'
import { type Staged, withPersons } from './badge-bulk.ts'
import { type Figure, median, rounded } from './figure.ts'

const [rows, knownEvery] = [Number(process.argv[3] ?? 1_000_000), 100]
const [liveGoal, wholeGoal] = [8, 64]

/**
 * A million records of an agency's own register as a stream, one in a hundred of a person who is here: what lives after a full
 * collection, which is ours, and what the process takes in all, which is also how far V8 lets garbage lie.
 */
export async function* run(): AsyncIterable<Figure> {
  yield* await withPersons(rows / knownEvery, measure)
}

type Look = { readonly live: number; readonly outside: number; readonly whole: number }

async function measure({ node, linkings }: Staged): Promise<Figure[]> {
  const looks: Look[] = []
  const step = rows / 20
  let next = step
  const began = performance.now()
  const tally = await importRecords(node, Readable.from(lines(linkings)), {
    issuer: 'hrdk',
    format: 'ndjson',
    left: () => undefined,
    told: (done) => {
      if (done.rows < next) return
      next += step
      const seen = look()
      looks.push(seen)
      const { live, outside, whole } = seen
      process.stderr.write(
        `${done.rows} rows, ${done.issued} badges: ${live} MiB live, ${outside} outside of the heap, ${whole} in all, ${rounded((performance.now() - began) / 1_000)} s\n`,
      )
    },
  })
  if (tally?.rows !== rows || tally.issued !== linkings.length)
    throw new Error(`not all were read: ${JSON.stringify(tally)}`)
  return [
    figure('stream-live', looks, ({ live, outside }) => live + outside, liveGoal),
    figure('stream-memory', looks, ({ whole }) => whole, wholeGoal),
  ]
}

// What the process takes is read first: a collection gives some of it back.
function look(): Look {
  const whole = process.memoryUsage.rss()
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return { live: mebibytes(heapUsed), outside: mebibytes(external), whole: mebibytes(whole) }
}

function mebibytes(bytes: number): number {
  return rounded(bytes / 1_048_576)
}

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

function figure(name: string, looks: readonly Look[], of: (one: Look) => number, goal: number): Figure {
  const half = looks.length / 2
  const second = median(looks.slice(half).map(of))
  const ours = rounded(Math.max(0, second - median(looks.slice(0, half).map(of))))
  const ratio = rounded(goal / Math.max(1, ours))
  return { bench: 'badges', figure: name, ours, peer: goal, peerName: 'the goal', ratio, unit: 'MiB more', n: rows }
}

function* lines(linkings: readonly string[]): Iterable<string> {
  for (let at = 0; at < rows; at++) {
    const known = at % knownEvery === 0 ? linkings[at / knownEvery] : undefined
    const record = { holder: known ?? `nobody-${at}`, number: `r${at}`, title: '전기기능사', from: '2026-01-15' }
    yield `${JSON.stringify(record)}\n`
  }
}
