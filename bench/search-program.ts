import { availableParallelism } from 'node:os'
import { z } from 'zod'
import { loadNodeKeys } from '../src/app/keys.ts'
import { migrateAll } from '../src/app/migrate.ts'
import { type Figure, rounded } from './figure.ts'
import type { Paced } from './paced-load.ts'
import type { Options } from './search-options.ts'
import { type Helper, startHelper } from './processes.ts'

/** What the server of this bench may be asked. */
export type ServerQuestion =
  | { do: 'fill'; vacancies: number; employers: number; seekers: number }
  | { do: 'listen' | 'cpu' | 'no-snapshot' | 'drop-index' }
  | { do: 'index'; threads: number }
  | { do: 'publish'; word: string }

const Address = z.object({ address: z.string() })
const Started = z.object({ seconds: z.number(), bytes: z.number(), docs: z.number() })
const Cpu = z.object({ ms: z.number() })
const Published = z.object({ at: z.number() })
const Took = z.object({ times: z.array(z.number()), wrong: z.array(z.string()) })

const words = [
  '간호조무사',
  '강남 카페',
  '물류센터 야간',
  '개발자',
  '부산 용접',
  '요양보호사 250만원 이상',
  '주말 알바',
  '',
]
const filters = ['', '&region=11000', '&employment=part-time', '&sort=newest']
const page = (q: string, more: string): string => `/jobs?q=${encodeURIComponent(q)}${more}`
const pages = words.flatMap((q) => filters.map((more) => page(q, more)))
// The same, but with another pay in each: no answer that is kept serves them.
const newPages = Array.from({ length: 3000 }, (_, n) =>
  page(
    `${words[n % words.length]} 월 ${150 + Math.floor(n / words.length)}만원 이상`,
    filters[n % filters.length] ?? '',
  ),
)
/** Pages a second, as many as the machine takes: tried in this order. */
const rates = [200, 100, 50, 25]
const [seconds, publications, mostWaitedMs, warmUpSeconds] = [15, 20, 20_000, 3]
const say = (text: string): void => void process.stderr.write(`${text}\n`)

const goals = { http: 60, publish: 1000, snapshot: 5, rebuild: 180, memory: 1200 }

type Asking = (question: ServerQuestion) => Promise<unknown>
type Pages = { readonly http: number; readonly publish: number }

/**
 * The whole program on generated vacancies (the same as `onil seed --scale` makes): its pages over HTTP, from publishing to being
 * found, and how long the index takes to be there. The peer of the first two is the same program whose searches the database answers,
 * when it `isCompared`, else the goal for the nation; of the others the goal.
 */
export async function* program(
  url: string,
  home: string,
  { vacancies, peers: isCompared }: Pick<Options, 'vacancies' | 'peers'>,
): AsyncIterable<Figure> {
  await migrateAll(url, await loadNodeKeys(home))
  const server = startHelper('search-server.ts', { BENCH_HOME: home, BENCH_DATABASE: url })
  const load = startHelper('paced-load.ts')
  const ask: Asking = async (question) => await server.ask(question)
  try {
    await server.ready()
    say(`the program: making ${vacancies} vacancies`)
    await ask({ do: 'fill', vacancies, employers: Math.ceil(vacancies / 2.7), seekers: 100 })
    const { address } = Address.parse(await ask({ do: 'listen' }))
    const theirs = isCompared ? await fromDatabase(address, ask) : undefined
    yield* fromIndex(address, { ask, load }, theirs)
  } finally {
    server.stop()
    load.stop()
  }
}

async function fromDatabase(address: string, ask: Asking): Promise<Pages> {
  return { http: await pagesAlone(address), publish: await publishing(address, ask) }
}

async function* fromIndex(
  address: string,
  { ask, load }: { ask: Asking; load: Helper },
  theirs: Pages | undefined,
): AsyncIterable<Figure> {
  const start = async (): Promise<z.infer<typeof Started>> =>
    Started.parse(await ask({ do: 'index', threads: availableParallelism() }))
  const cpu = async (): Promise<number> => Cpu.parse(await ask({ do: 'cpu' })).ms
  await ask({ do: 'no-snapshot' })
  const before = await cpu()
  const built = await start()
  const afterBuilt = await cpu()
  const peerName = theirs ? 'PostgreSQL answers' : 'goal'
  const figure = { bench: 'search', n: built.docs }
  const goal = { ...figure, peerName: 'goal' }
  yield { ...goal, figure: 'rebuild', ...compared(built.seconds, goals.rebuild), unit: 's from PostgreSQL' }
  const builtCpu = compared((afterBuilt - before) / 1000, goals.rebuild)
  yield {
    ...goal,
    figure: 'rebuild-cpu',
    ...builtCpu,
    unit: 's of processor time of the program, PostgreSQL not among it',
  }
  for (const [name, urls] of [['http', pages] as const, ['http-new', newPages] as const]) {
    const { p95: http, rate, ms, refused } = await pagesPaced({ address, load, cpu }, urls)
    const unit = `ms at ${rate}/s (peer: one at a time)${refused}`
    yield { ...figure, peerName, figure: `${name}-p95`, ...compared(http, theirs?.http ?? goals.http), unit }
    // The processors at so many pages a second have that much for each.
    const share = compared(ms, (1000 * availableParallelism()) / rate)
    yield {
      ...goal,
      peerName: 'all there is',
      figure: `${name}-cpu`,
      ...share,
      unit: 'ms of processor time of the program a page',
    }
  }
  const publish = compared(await publishing(address, ask), theirs?.publish ?? goals.publish)
  yield { ...figure, peerName, figure: 'publish-visible', ...publish, unit: 'ms p95' }
  await ask({ do: 'drop-index' })
  const kept = await start()
  yield { ...goal, figure: 'snapshot-ready', ...compared(kept.seconds, goals.snapshot), unit: 's, checksum compared' }
  yield { ...goal, figure: 'memory', ...compared(kept.bytes / 1e6, goals.memory), unit: 'MB of the index' }
}

function compared(ours: number, peer: number): Pick<Figure, 'ours' | 'peer' | 'ratio'> {
  return { ours: rounded(ours), peer: rounded(peer), ratio: rounded(peer / ours) }
}

type Load = { readonly address: string; readonly load: Helper; readonly cpu: () => Promise<number> }
type AtRate = { readonly p95: number; readonly rate: number; readonly ms: number; readonly refused: string }

/** Pages at a fixed rate, each counted from the moment it was due, with the processor time of each; at the first rate that the machine takes. */
async function pagesPaced({ address, load, cpu }: Load, paths: readonly string[]): Promise<AtRate> {
  let refused = ''
  for (const rate of rates) {
    const paced = (of: number): Paced => ({ urls: paths.map((path) => address + path), perSecond: rate, seconds: of })
    await load.ask(paced(warmUpSeconds))
    const before = await cpu()
    const { times, wrong } = Took.parse(await load.ask(paced(seconds)))
    if (wrong.length === 0) return { p95: p95(times), rate, ms: ((await cpu()) - before) / times.length, refused }
    refused += `; at ${rate}/s ${wrong.length} of ${times.length} were not answered: ${said(wrong)}`
  }
  throw new Error(`not even ${rates.at(-1)} pages a second${refused}`)
}

/** How often each answer came. */
function said(answers: readonly string[]): string {
  const kinds = [...new Set(answers)]
  return kinds.map((kind) => `${answers.filter((one) => one === kind).length} times ${kind}`).join(', ')
}

/** Pages one after the other: for who could not keep that rate. */
async function pagesAlone(address: string): Promise<number> {
  const times = []
  for (const path of [...pages, ...pages]) {
    const begin = performance.now()
    await (await fetch(address + path, { headers: { accept: 'text/html' } })).text()
    times.push(performance.now() - begin)
  }
  return p95(times.slice(pages.length))
}

async function publishing(address: string, ask: (question: ServerQuestion) => Promise<unknown>): Promise<number> {
  const times = []
  for (let n = 0; n < publications; n++) {
    const word = `zq${Date.now().toString(36)}${n}`
    const { at } = Published.parse(await ask({ do: 'publish', word }))
    times.push((await found(`${address}/jobs?q=${word}`, word)) - at)
  }
  return p95(times)
}

async function found(url: string, word: string): Promise<number> {
  for (const begin = Date.now(); Date.now() - begin < mostWaitedMs; ) {
    const page = await (await fetch(url, { headers: { accept: 'text/html' } })).text()
    if (page.includes(`${word} 생산설비`)) return Date.now()
  }
  throw new Error('What was published was not found.')
}

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN
}
