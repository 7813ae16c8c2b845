import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openIndex } from '../src/modules/search/engine/open-index.ts'
import { loadSnapshot, saveSnapshot } from '../src/modules/search/engine/snapshot.ts'
import { benchDatabase } from './database.ts'
import { type Figure, rounded } from './figure.ts'
import { changing } from './search-changes.ts'
import { program } from './search-program.ts'
import { type Question, questions, shape } from './search-data.ts'
import { type Side, ourIndex, postgresArray, postgresText, sqlite } from './search-sides.ts'

const nation = 1_630_000
const clientsMs = 10_000
const say = (text: string): void => void process.stderr.write(`${text}\n`)

/** Searching generated vacancies: `--scale 1` is the nation's 1.63 million, 0.1 a tenth. Every side gives total, seven facets and page. */
export async function* run(): AsyncIterable<Figure> {
  const scale = Number(process.argv[process.argv.indexOf('--scale') + 1] ?? 0.1)
  const n = Math.round(nation * (scale > 0 ? scale : 0.1))
  const home = await mkdtemp(join(tmpdir(), 'onil-bench-'))
  const database = await benchDatabase(home)
  const ours = ourIndex()
  const array = await postgresArray(database.url)
  const peers = [array, await postgresText(database.url), sqlite(join(home, 'words.db'))]
  try {
    const seconds = []
    for (const side of [ours, ...peers]) seconds.push(await timed(() => side.fill(n), `${side.name}: ${n} vacancies`))
    yield* asked('page', ours, peers, questions(200, false))
    yield* asked('filter-panel', ours, peers, questions(60, true))
    for (const peer of peers) yield await together(ours, peer)
    for (const [at, peer] of peers.entries()) {
      yield less({
        figure: 'memory',
        ours: (await ours.bytes()) / 1e6,
        peer: (await peer.bytes()) / 1e6,
        peerName: peer.name,
        unit: 'MB',
        n,
      })
      const built = { ours: seconds[0] ?? 0, peer: seconds[at + 1] ?? 0, unit: 's from generated rows' }
      yield less({ figure: 'rebuild', ...built, peerName: peer.name, n })
    }
    yield await snapshot(ours.index, home, seconds[0] ?? 0, n)
    for (const side of [ours, array]) yield await changing(side, n)
    const node = join(home, 'node')
    await mkdir(node)
    yield* program(database.url, node, n)
  } finally {
    for (const side of [ours, ...peers]) await side.close()
    await database.stop()
    await rm(home, { recursive: true, force: true })
  }
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

async function snapshot(index: ReturnType<typeof openIndex>, home: string, built: number, n: number): Promise<Figure> {
  const folder = join(home, 'search')
  await saveSnapshot(folder, index.held(), { seq: '0', version: 'bench', names: [], savedAt: Date.now() }, 'bench')
  const again = openIndex(shape, { threads: 1 })
  const seconds = await timed(async () => {
    const kept = await loadSnapshot(folder, 'bench', { slots: 96, workers: 1 })
    await again.take(kept?.held ?? [])
    await again.ask({ live: [], concepts: [], not: [], tests: [], facets: [], order: 'time', size: 1 })
  }, 'ready from the snapshot')
  await again.close()
  return less({ figure: 'snapshot-ready', ours: seconds, peer: built, peerName: 'built from rows', unit: 's', n })
}
