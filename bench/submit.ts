import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { pino } from 'pino'
import { z } from 'zod'
import { loadNodeKeys } from '../src/app/keys.ts'
import { migrateAll } from '../src/app/migrate.ts'
import { openNode } from '../src/app/open-node.ts'
import { loadConfig } from '../src/platform/config/load-config.ts'
import { benchDatabase } from './database.ts'
import { type Figure, median, rounded } from './figure.ts'
import type { Post, Posts } from './load-posts.ts'
import { postgresCpu } from './postgres-cpu.ts'
import { type Helper, here, startHelper, startServer } from './processes.ts'
import { stageTown } from './submit-stage.ts'

const [rounds, each, warmUp, connections] = [7, 400, 400, 16]
const [persons, vacancies] = [40, 80]

/** Complete submissions a second over HTTP against a bare insert behind the same server, on a durable PostgreSQL. */
export async function* run(): AsyncIterable<Figure> {
  const home = await mkdtemp(join(tmpdir(), 'onil-bench-'))
  const database = await benchDatabase(home)
  try {
    const posts = await prepare(home, database.url)
    const env = { BENCH_HOME: home, BENCH_DATABASE: database.url }
    const server = await startServer('Onil', here('submit-server.ts'), '/health', here('..'), env)
    const load = startHelper('load-posts.ts')
    try {
      const cpu = async (): Promise<Cpu> => [await server.cpu(), await postgresCpu(database.dataDir)]
      yield* await compare({ origin: server.origin, cpu }, posts, load)
      await mustBeComplete(database.url, warmUp + rounds * each)
    } finally {
      load.stop()
      server.stop()
    }
  } finally {
    await database.stop()
    await rm(home, { recursive: true, force: true })
  }
}

async function prepare(home: string, ownerUrl: string): Promise<Post[]> {
  say('Making persons with badges, and vacancies …')
  const keys = await loadNodeKeys(home)
  await migrateAll(ownerUrl, keys)
  await asOwner(ownerUrl, 'select rolname from pg_roles', [
    'create schema bench',
    'create table bench.bare (id uuid primary key, person_id uuid not null, vacancy_id uuid not null, typed jsonb not null, at timestamptz not null)',
    'grant usage on schema bench to public',
    'grant insert on bench.bare to public',
  ])
  const config = loadConfig({ ONIL_HOME: home })
  const { node } = openNode(config, ownerUrl, 'https://onil.test', keys, pino({ level: 'silent' }))
  try {
    return await stageTown(node, persons, vacancies)
  } finally {
    await node.database.close()
  }
}

const Done = z.object({ ms: z.number(), wrong: z.number(), said: z.string() })
/** Processor time in milliseconds: of the program, of PostgreSQL. */
type Cpu = readonly [program: number, postgres: number]
type Round = { readonly perSecond: number; readonly cpu: Cpu }

async function compare(
  server: { readonly origin: string; cpu(): Promise<Cpu> },
  posts: Post[],
  load: Helper,
): Promise<Figure[]> {
  const fire = async (some: Post[]): Promise<Round> => {
    const asked: Posts = { origin: server.origin, connections, posts: some }
    const before = await server.cpu()
    const { ms, wrong, said } = Done.parse(await load.ask(asked))
    if (wrong > 0) throw new Error(`${wrong} of ${some.length} posts failed: ${said}`)
    const after = await server.cpu()
    const used = (at: 0 | 1): number => (after[at] - before[at]) / some.length
    return { perSecond: (some.length / ms) * 1000, cpu: [used(0), used(1)] }
  }
  const next = (n: number): Post[] => posts.splice(0, n)
  const bare = (some: readonly Post[]): Post[] =>
    some.map((p) => ({ ...p, path: p.path.replace('/apply/', '/bench/bare/') }))
  await fire(next(warmUp))
  await fire(bare(posts.slice(0, warmUp * 2)))
  const [ours, peer]: [Round[], Round[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    const some = next(each)
    const both = [async () => ours.push(await fire(some)), async () => peer.push(await fire(bare(some)))]
    for (const one of round % 2 === 0 ? both : both.reverse()) await one()
  }
  return [speed(ours, peer), processorTime(ours, peer)]
}

const peerName = 'the same route with one bare insert'
const common = { bench: 'submit', peerName, n: rounds * each }

function speed(ours: readonly Round[], peer: readonly Round[]): Figure {
  const all = [ours, peer].map((some) => some.map(({ perSecond }) => perSecond))
  say(`submissions/s; bare inserts/s: ${all.map((some) => some.map(Math.round).join(' ')).join('; ')}`)
  const [a = 0, b = 0] = all.map(median)
  return {
    ...common,
    figure: 'submission',
    ours: rounded(a),
    peer: rounded(b),
    ratio: rounded(a / b),
    unit: 'submissions/s',
  }
}

// What other work on the machine changes least.
function processorTime(ours: readonly Round[], peer: readonly Round[]): Figure {
  const parts = (some: readonly Round[]): number[] => [0, 1].map((at) => median(some.map(({ cpu }) => cpu[at] ?? 0)))
  const [us, them] = [parts(ours), parts(peer)]
  const words = (some: number[]): string => some.map((ms) => ms.toFixed(2)).join(' + ')
  say(`processor ms, program + PostgreSQL: a submission ${words(us)}; a bare insert ${words(them)}`)
  const [a, b] = [us, them].map((some) => some.reduce((sum, ms) => sum + ms, 0))
  return {
    ...common,
    figure: 'submission-cpu',
    ours: rounded(a ?? 0),
    peer: rounded(b ?? 0),
    ratio: rounded((b ?? 0) / (a ?? 1)),
    unit: 'ms of processor time',
  }
}

// Every part of every submission is there, and the database forgets nothing it has confirmed.
async function mustBeComplete(ownerUrl: string, n: number): Promise<void> {
  const [row] = await asOwner(
    ownerUrl,
    `select (select count(*)::int from applications.application) as applications,
            (select count(*)::int from platform.receipt where command = 'applications.submit') as receipts,
            (select count(*)::int from platform.audit where command = 'applications.submit') as audits,
            (select count(*)::int from platform.fact where topic = 'applications.submitted') as facts,
            current_setting('fsync') || current_setting('synchronous_commit') || current_setting('full_page_writes') as durable`,
  )
  const { durable, ...counts } = z.object({ durable: z.string() }).catchall(z.number()).parse(row)
  if (durable !== 'ononon') throw new Error('PostgreSQL is not durable.')
  for (const [what, found] of Object.entries(counts))
    if (found !== n) throw new Error(`${found} ${what} instead of ${n}.`)
}

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
