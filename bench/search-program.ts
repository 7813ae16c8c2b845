import { availableParallelism } from 'node:os'
import { z } from 'zod'
import { loadNodeKeys } from '../src/app/keys.ts'
import { migrateAll } from '../src/app/migrate.ts'
import { type Figure, rounded } from './figure.ts'
import type { Paced } from './paced-load.ts'
import { type Helper, startHelper } from './processes.ts'

/** What the server of this bench may be asked. */
export type ServerQuestion =
  | { do: 'fill'; vacancies: number; employers: number; seekers: number }
  | { do: 'listen' | 'drop-index' }
  | { do: 'index'; threads: number }
  | { do: 'publish'; word: string }

const Address = z.object({ address: z.string() })
const Started = z.object({ seconds: z.number(), bytes: z.number() })
const Published = z.object({ at: z.number() })
const Took = z.object({ times: z.array(z.number()), wrong: z.number() })

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
const pages = words.flatMap((q) => filters.map((more) => `/jobs?q=${encodeURIComponent(q)}${more}`))
const [perSecond, seconds, publications, mostWaitedMs] = [200, 15, 20, 20_000]
const peerName = 'PostgreSQL answers'
const say = (text: string): void => void process.stderr.write(`${text}\n`)

/**
 * The whole program on generated vacancies (the same as `onil seed --scale` makes): its pages over HTTP, from publishing to being
 * found, and how long the index takes to be there. The peer is the same program whose searches the database answers.
 */
export async function* program(url: string, home: string, vacancies: number): AsyncIterable<Figure> {
  await migrateAll(url, await loadNodeKeys(home))
  const server = startHelper('search-server.ts', { BENCH_HOME: home, BENCH_DATABASE: url })
  const load = startHelper('paced-load.ts')
  const ask = async (question: ServerQuestion): Promise<unknown> => await server.ask(question)
  try {
    await server.ready()
    const [employers, seekers] = [Math.ceil(vacancies / 2.7), 100]
    say(`the program: making ${vacancies} vacancies`)
    await ask({ do: 'fill', vacancies, employers, seekers })
    const { address } = Address.parse(await ask({ do: 'listen' }))
    const theirs = await pagesAlone(address)
    const theirPublish = await publishing(address, ask)
    const threads = availableParallelism()
    const built = Started.parse(await ask({ do: 'index', threads }))
    const figure = { bench: 'search', peerName, n: vacancies }
    const ours = await pagesPaced(address, load)
    yield {
      ...figure,
      figure: 'http-p95',
      ...compared(ours, theirs),
      unit: `ms at ${perSecond}/s (peer: one at a time)`,
    }
    yield {
      ...figure,
      figure: 'publish-visible',
      ...compared(await publishing(address, ask), theirPublish),
      unit: 'ms p95',
    }
    await ask({ do: 'drop-index' })
    const kept = Started.parse(await ask({ do: 'index', threads }))
    const rows = { ...figure, peerName: 'built from PostgreSQL' }
    yield { ...rows, figure: 'snapshot-ready', ...compared(kept.seconds, built.seconds), unit: 's, checksum compared' }
    yield {
      ...rows,
      figure: 'rebuild',
      ...compared(built.seconds, built.seconds),
      unit: 's from PostgreSQL (goal 180)',
    }
    yield {
      ...rows,
      figure: 'memory',
      ...compared(kept.bytes / 1e6, built.bytes / 1e6),
      unit: 'MB of the index (goal 1200)',
    }
  } finally {
    server.stop()
    load.stop()
  }
}

function compared(ours: number, peer: number): Pick<Figure, 'ours' | 'peer' | 'ratio'> {
  return { ours: rounded(ours), peer: rounded(peer), ratio: rounded(peer / ours) }
}

/** Pages at a fixed rate, each counted from the moment it was due. */
async function pagesPaced(address: string, load: Helper): Promise<number> {
  const paced = (of: number): Paced => ({ urls: pages.map((path) => address + path), perSecond, seconds: of })
  await load.ask(paced(3))
  const { times, wrong } = Took.parse(await load.ask(paced(seconds)))
  if (wrong > 0) throw new Error(`${wrong} of ${times.length} pages were not 200.`)
  return p95(times)
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
