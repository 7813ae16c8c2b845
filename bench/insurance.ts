import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { pino } from 'pino'
import { z } from 'zod'
import { loadNodeKeys } from '../src/app/keys.ts'
import { migrateAll } from '../src/app/migrate.ts'
import { openNode } from '../src/app/open-node.ts'
import { loadConfig } from '../src/platform/config/load-config.ts'
import { benchDatabase } from './database.ts'
import { type Figure, rounded } from './figure.ts'
import { stageRecipients } from './insurance-stage.ts'
import type { Post } from './load-posts.ts'
import type { PacedPosts } from './paced-posts.ts'
import { type Helper, here, startHelper, startServer } from './processes.ts'
import { stageVacancies } from './insurance-vacancies.ts'

const [perSecond, seconds, warmUp, searchesPerSecond] = [50, 60, 200, 5]
const n = perSecond * seconds
const searches = ['/jobs?q=보전원', '/jobs?q=서울+생산', '/jobs?q=지게차+주간', '/jobs?q=강남', '/jobs']

/** 3,000 recognitions a minute (an open loop of 50 a second) while people search and rounds are decided, against a bare insert. */
export async function* run(): AsyncIterable<Figure> {
  const home = await mkdtemp(join(tmpdir(), 'onil-bench-'))
  const database = await benchDatabase(home)
  try {
    const posts = await prepare(home, database.url)
    const env = { BENCH_HOME: home, BENCH_DATABASE: database.url }
    const server = await startServer('Onil', here('insurance-server.ts'), '/health', here('..'), env)
    const load = startHelper('paced-posts.ts')
    const worker = startHelper('insurance-worker.ts', env)
    try {
      await worker.ready()
      yield await compare(server.origin, posts, load)
      await mustBeComplete(database.url)
      await decideTheRest(database.url)
    } finally {
      load.stop()
      worker.stop()
      server.stop()
    }
  } finally {
    await database.stop()
    await rm(home, { recursive: true, force: true })
  }
}

async function prepare(home: string, ownerUrl: string): Promise<Post[]> {
  say(`Making ${n + warmUp} recipients …`)
  const keys = await loadNodeKeys(home)
  await migrateAll(ownerUrl, keys)
  await asOwner(ownerUrl, 'select 1', [
    'create schema bench',
    'create table bench.bare (id uuid primary key, person_id uuid not null, number int not null, declaration jsonb not null, at timestamptz not null)',
    'grant usage on schema bench to public',
    'grant insert on bench.bare to public',
  ])
  const config = loadConfig({ ONIL_HOME: home })
  const { node } = openNode(config, ownerUrl, 'https://onil.test', keys, pino({ level: 'silent' }))
  try {
    await stageVacancies(node, 200)
    return await stageRecipients(node, n + warmUp)
  } finally {
    await node.database.close()
  }
}

const Took = z.object({ times: z.array(z.number()), searches: z.array(z.number()), wrong: z.array(z.string()) })

async function compare(origin: string, posts: readonly Post[], load: Helper): Promise<Figure> {
  const fire = async (name: string, some: readonly Post[]): Promise<number> => {
    const asked: PacedPosts = { origin, posts: some, perSecond, searches, searchesPerSecond }
    const took = Took.parse(await load.ask(asked))
    const words = (times: readonly number[]): string =>
      [50, 95, 99].map((p) => percentile(times, p).toFixed(1)).join(' ')
    say(`${name}, p50 p95 p99 in ms: ${words(took.times)}; searches meanwhile: ${words(took.searches)}`)
    if (took.wrong.length > 0)
      throw new Error(
        `${took.wrong.length} of ${some.length} answers (${name}) were wrong: ${took.wrong.slice(0, 5).join(', ')}`,
      )
    return percentile(took.times, 95)
  }
  const bare = posts.map((post) => ({ ...post, path: '/bench/bare/2' }))
  await fire('warm-up', posts.slice(0, warmUp))
  await fire('warm-up of the peer', bare.slice(0, warmUp))
  const peer = await fire('bare inserts', bare.slice(warmUp))
  const ours = await fire('recognitions', posts.slice(warmUp))
  return {
    bench: 'insurance',
    figure: 'recognition-p95',
    ours: rounded(ours),
    peer: rounded(peer),
    peerName: 'the same server with one bare insert',
    ratio: rounded(peer / ours),
    unit: 'ms, 95th percentile at 50 a second',
    n,
  }
}

function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil((p / 100) * sorted.length) - 1)] ?? Number.NaN
}

// Every declaration is there with its receipt, on a database that forgets nothing it has confirmed.
async function mustBeComplete(ownerUrl: string): Promise<void> {
  const [row] = await asOwner(
    ownerUrl,
    `select (select count(*)::int from benefits.round where sent_at is not null) as sent,
            (select count(*)::int from platform.receipt where command = 'benefits.send-round') as receipts,
            (select count(*)::int from benefits.round where decided_at is not null) as decided,
            (select count(*)::int from payments.payment_order where source = 'benefits') as orders,
            current_setting('fsync') || current_setting('synchronous_commit') || current_setting('full_page_writes') as durable`,
  )
  const { durable, sent, receipts, decided, orders } = z
    .object({ durable: z.string(), sent: z.number(), receipts: z.number(), decided: z.number(), orders: z.number() })
    .parse(row)
  say(`sent ${sent}, receipts ${receipts}; decided meanwhile ${decided}, with as many payments ordered: ${orders}`)
  if (durable !== 'ononon') throw new Error('PostgreSQL is not durable.')
  if (sent !== n + warmUp || receipts !== sent || orders !== decided) throw new Error('Something is missing or double.')
}

// What the worker had not decided meanwhile, it decides alone.
async function decideTheRest(ownerUrl: string): Promise<void> {
  const question = 'select count(*)::int as n from benefits.round where sent_at is not null and decided_at is null'
  const open = async (): Promise<number> => Count.parse((await asOwner(ownerUrl, question))[0]).n
  const [first, began] = [await open(), performance.now()]
  for (let left = first; left > 0; left = await open()) {
    if (performance.now() - began > patienceMs) throw new Error(`${left} rounds are not decided`)
    await pause(200)
  }
  const took = (performance.now() - began) / 1000
  if (first === 0) return say('every round was decided as soon as it came')
  say(`the other ${first} decided in ${took.toFixed(1)} s: ${Math.round((first * 60) / took)} a minute`)
}

const Count = z.object({ n: z.number() })
const patienceMs = 600_000

async function asOwner(url: string, question: string, first: readonly string[] = []): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of first) await client.query(statement)
    return (await client.query(question)).rows
  } finally {
    await client.end()
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}
