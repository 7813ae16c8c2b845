import { Readable } from 'node:stream'
import { importRecords } from '../src/modules/badges/bulk/import-records.ts'
import { type Staged, withPersons } from './badge-bulk.ts'
import { type Figure, median, rounded } from './figure.ts'

const [rows, knownEvery, goal] = [1_000_000, 100, 64]

/** A million records of an agency's own register as a stream, one in a hundred of a person who is here: how much memory grows. */
export async function* run(): AsyncIterable<Figure> {
  yield await withPersons(rows / knownEvery, measure)
}

async function measure({ node, linkings }: Staged): Promise<Figure> {
  const memory: number[] = []
  let next = 100_000
  const began = performance.now()
  const tally = await importRecords(node, Readable.from(lines(linkings)), {
    issuer: 'hrdk',
    format: 'ndjson',
    left: () => undefined,
    told: (done) => {
      if (done.rows < next) return
      next += 100_000
      memory.push(rounded(process.memoryUsage.rss() / 1_048_576))
      process.stderr.write(
        `${done.rows} rows, ${done.issued} badges, ${memory.at(-1)} MiB, ${rounded((performance.now() - began) / 1_000)} s\n`,
      )
    },
  })
  if (tally?.rows !== rows || tally.issued !== linkings.length)
    throw new Error(`not all were read: ${JSON.stringify(tally)}`)
  const half = memory.length / 2
  const ours = rounded(Math.max(0, median(memory.slice(half)) - median(memory.slice(0, half))))
  const ratio = rounded(goal / Math.max(1, ours))
  return {
    bench: 'badges',
    figure: 'stream-memory',
    ours,
    peer: goal,
    peerName: 'the goal',
    ratio,
    unit: 'MiB more',
    n: rows,
  }
}

function* lines(linkings: readonly string[]): Iterable<string> {
  for (let at = 0; at < rows; at++) {
    const known = at % knownEvery === 0 ? linkings[at / knownEvery] : undefined
    const record = { holder: known ?? `nobody-${at}`, number: `r${at}`, title: '전기기능사', from: '2026-01-15' }
    yield `${JSON.stringify(record)}\n`
  }
}
