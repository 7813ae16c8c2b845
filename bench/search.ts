import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Index } from '../src/modules/search/engine/open-index.ts'
import { loadSnapshot, saveSnapshot } from '../src/modules/search/engine/snapshot.ts'
import { benchDatabase } from './database.ts'
import { type Figure, rounded } from './figure.ts'
import { changing } from './search-changes.ts'
import { program } from './search-program.ts'
import { type Question, questions } from './search-data.ts'
import { growth } from './search-growth.ts'
import { type Options, optionsOf } from './search-options.ts'
import { type Side, ourIndex, postgresArray, postgresText, sqlite } from './search-sides.ts'

const clientsMs = 10_000
const say = (text: string): void => void process.stderr.write(`${text}\n`)

/** Searching generated vacancies: `--scale 1` is the nation's 1.63 million, 0.1 a tenth. Every side gives total, seven facets and page. */
export async function* run(): AsyncIterable<Figure> {
  const options = optionsOf(process.argv.slice(3))
  const home = options.home ?? (await mkdtemp(join(tmpdir(), 'onil-bench-')))
  await mkdir(home, { recursive: true })
  const database = await benchDatabase(home)
  try {
    if (options.parts.includes('index') || options.parts.includes('changes')) yield* index(options, home, database.url)
    if (options.parts.includes('growth')) yield* growth(options.vacancies)
    // A home that a program made has its database; else the program has a folder beside what the peers hold.
    if (options.parts.includes('program')) yield* program(database.url, home, options)
  } finally {
    await database.stop(options.home === undefined)
    if (options.home === undefined) await rm(home, { recursive: true, force: true })
  }
}

async function* index(options: Options, home: string, url: string): AsyncIterable<Figure> {
  const [ours, plain] = [ourIndex(), ourIndex({ kept: 0 })]
  const array = options.peers ? [await postgresArray(url)] : []
  const peers = options.peers ? [...array, await postgresText(url), sqlite(join(home, 'words.db'))] : []
  const n = options.vacancies
  try {
    const filled = new Map<Side, number>()
    for (const side of [ours, ...peers])
      filled.set(side, await timed(() => side.fill(n), `${side.name}: ${n} vacancies`))
    if (options.parts.includes('index')) {
      yield await snapshot(ours.index, plain.index, home, filled.get(ours) ?? 0, n)
      yield* against(ours, [plain, ...peers])
      for (const peer of peers) yield* sizes([ours, peer], filled, n)
    }
    if (options.parts.includes('changes')) for (const side of [ours, ...array]) yield await changing(side, n)
  } finally {
    for (const side of [ours, plain, ...peers]) await side.close()
  }
}

async function* against(ours: Side, peers: readonly Side[]): AsyncIterable<Figure> {
  yield* asked('page', ours, peers, questions(200, false))
  yield* asked('filter-panel', ours, peers, questions(60, true))
  for (const peer of peers) yield await together(ours, peer)
}

async function* sizes([ours, peer]: [Side, Side], filled: Map<Side, number>, n: number): AsyncIterable<Figure> {
  const bytes = { ours: (await ours.bytes()) / 1e6, peer: (await peer.bytes()) / 1e6, unit: 'MB' }
  yield less({ figure: 'memory', ...bytes, peerName: peer.name, n })
  const seconds = { ours: filled.get(ours) ?? 0, peer: filled.get(peer) ?? 0, unit: 's from generated rows' }
  yield less({ figure: 'rebuild', ...seconds, peerName: peer.name, n })
}

type Measured = Pick<Figure, 'figure' | 'ours' | 'peer' | 'peerName' | 'unit' | 'n'>

// What is measured in time or size is better when it is less.
function less({ ours, peer, ...rest }: Measured): Figure {
  return { bench: 'search', ...rest, ours: rounded(ours), peer: rounded(peer), ratio: rounded(peer / ours) }
}

async function timed(work: () => Promise<unknown>, what: string): Promise<number> {
  const begin = performance.now()
  await work()
  const seconds = (performance.now() - begin) / 1000
  say(`${what}: ${seconds.toFixed(1)} s`)
  return seconds
}

/** Every question to every side, in turn; the totals must be the same. */
async function* asked(
  name: 'page' | 'filter-panel',
  ours: Side,
  peers: readonly Side[],
  all: readonly Question[],
): AsyncIterable<Figure> {
  const sides = [ours, ...peers]
  const times = new Map(sides.map((side) => [side.name, new Array<number>()]))
  for (const side of sides) for (const question of all.slice(0, 10)) await side.ask(question)
  for (const question of all) {
    const totals = []
    for (const side of sides) {
      const begin = performance.now()
      totals.push(await side.ask(question))
      times.get(side.name)?.push(performance.now() - begin)
    }
    if (new Set(totals).size > 1) throw new Error(`totals differ: ${totals.join(', ')} for ${JSON.stringify(question)}`)
  }
  const at = (side: Side, share: number): number =>
    (times.get(side.name) ?? []).sort((a, b) => a - b)[Math.floor(all.length * share)] ?? 0
  const shares: [string, number][] =
    name === 'page'
      ? [
          ['page-p50', 0.5],
          ['page-p95', 0.95],
        ]
      : [['filter-panel', 0.5]]
  for (const [label, share] of shares)
    for (const peer of peers) {
      const both = { ours: at(ours, share), peer: at(peer, share), peerName: peer.name }
      yield less({ figure: label, ...both, unit: 'ms', n: all.length })
    }
}

/** Eight clients at once, each asking one question after another. */
async function together(ours: Side, peer: Side): Promise<Figure> {
  const rate = async (side: Side): Promise<number> => {
    const all = questions(400, false)
    const begin = performance.now()
    let done = 0
    const client = async (from: number): Promise<void> => {
      for (let at = from; performance.now() - begin < clientsMs; at = (at + 8) % all.length) {
        const question = all[at]
        if (question) await side.ask(question)
        done++
      }
    }
    await Promise.all(Array.from({ length: 8 }, (_, n) => client(n)))
    return done / ((performance.now() - begin) / 1000)
  }
  const [a, b] = [await rate(ours), await rate(peer)]
  const rates = { ours: rounded(a), peer: rounded(b), ratio: rounded(a / b), unit: 'questions/s' }
  return { bench: 'search', figure: 'throughput-8', ...rates, peerName: peer.name, n: 8 }
}

/** Keeps the index and starts another from it: the one that keeps no counts. */
async function snapshot(from: Index, to: Index, home: string, built: number, n: number): Promise<Figure> {
  const folder = join(home, 'search-bench')
  await saveSnapshot(folder, from.held(), { seq: '0', version: 'bench', names: [], savedAt: Date.now() }, 'bench')
  const seconds = await timed(async () => {
    const kept = await loadSnapshot(folder, 'bench', { slots: 96, workers: availableParallelism() })
    await to.take(kept?.held ?? [])
    await to.ask({ live: [], concepts: [], not: [], tests: [], facets: [], order: 'time', size: 1 })
  }, 'ready from the snapshot')
  await rm(folder, { recursive: true })
  return less({ figure: 'snapshot-ready', ours: seconds, peer: built, peerName: 'built from rows', unit: 's', n })
}
