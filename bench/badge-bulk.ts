import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { pino } from 'pino'
import { z } from 'zod'
import { loadNodeKeys } from '../src/app/keys.ts'
import { migrateAll } from '../src/app/migrate.ts'
import { openNode } from '../src/app/open-node.ts'
import { toDay } from '../src/kernel/day.ts'
import { issueStream, type LinedRow } from '../src/modules/badges/bulk/issue-stream.ts'
import { anAgency } from '../src/modules/badges/testing/stage.ts'
import { loadConfig } from '../src/platform/config/load-config.ts'
import { benchDatabase } from './database.ts'
import { encryptField } from '../src/platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../src/platform/field-encryption/field-keys.ts'
import { blindIndex, ringInMemory } from '../src/platform/field-encryption/key-ring.ts'
import { newId } from '../src/platform/new-id.ts'
import type { Node } from '../src/platform/node.ts'
import { type Figure, rounded } from './figure.ts'
import { postgresCpu } from './postgres-cpu.ts'

const [badges, goal] = [Number(process.argv[3] ?? 100_000), 60]

/**
 * Badges into as many persons' wallets, which are made at the same time, in a durable database: all rows, places, facts and
 * messages, sealed. What was written is counted.
 */
export async function bulkFigure(): Promise<Figure> {
  return await withPersons(badges, measure)
}

/** What a bulk bench works on: an agency, so many persons by their linking numbers, and the owner's connection. */
export type Staged = {
  readonly node: Node
  readonly owner: pg.Client
  readonly dataDir: string
  readonly organisation: string
  readonly linkings: readonly string[]
}

/** Works on a fresh, durable database with so many persons. */
export async function withPersons<T>(count: number, work: (staged: Staged) => Promise<T>): Promise<T> {
  const home = await mkdtemp(join(tmpdir(), 'onil-bench-'))
  const database = await benchDatabase(home)
  try {
    const keys = await loadNodeKeys(home)
    await migrateAll(database.url, keys)
    const owner = new pg.Client({ connectionString: database.url })
    await owner.connect()
    const config = loadConfig({ ONIL_HOME: home })
    const { node } = openNode(config, database.url, 'https://onil.test', keys, pino({ level: 'silent' }))
    try {
      return await work({ node, owner, dataDir: database.dataDir, ...(await stage(node, owner, count)) })
    } finally {
      await node.database.close()
      await owner.end()
    }
  } finally {
    await database.stop()
    await rm(home, { recursive: true, force: true })
  }
}

async function stage(node: Node, owner: pg.Client, count: number): Promise<Pick<Staged, 'organisation' | 'linkings'>> {
  // The file of keys waits for the disk at each new person, which belongs to signing up; so these live in memory.
  fieldKeys.provide(node, ringInMemory())
  const { organisation } = await anAgency(node, 'hrdk', '국가자격원', 'qualification', 'qualifications')
  return { organisation, linkings: await addPersons(node, owner, count) }
}

async function measure({ node, owner, dataDir, organisation, linkings }: Staged): Promise<Figure> {
  const [began, cpu, postgres] = [performance.now(), process.cpuUsage(), await postgresCpu(dataDir)]
  await issueStream(node, organisation, rowsOf(linkings), ({ rows }) =>
    process.stderr.write(
      rows % 10_000 === 0 ? `bulk-issue: ${rows}, ${rounded((performance.now() - began) / 1_000)} s\n` : '',
    ),
  )
  const ours = rounded((performance.now() - began) / 1_000)
  const { user, system } = process.cpuUsage(cpu)
  const inPostgres = rounded(((await postgresCpu(dataDir)) - postgres) / 1_000)
  process.stderr.write(`bulk-issue: CPU ${rounded((user + system) / 1e6)} s in Node, ${inPostgres} s in PostgreSQL\n`)
  await mustCount(owner)
  process.stderr.write(`bulk-issue: the same rows copied within PostgreSQL ${await copySeconds(owner)} s\n`)
  const ratio = rounded(goal / ours)
  return { bench: 'badges', figure: 'bulk-issue', ours, peer: goal, peerName: 'the goal', ratio, unit: 's', n: badges }
}

async function addPersons(node: Node, owner: pg.Client, count: number): Promise<string[]> {
  const ring = fieldKeys.of(node)
  const linkings = Array.from({ length: count }, () => randomBytes(18).toString('base64url'))
  for (let at = 0; at < count; at += 5_000) {
    const rows = linkings.slice(at, at + 5_000).map((linking) => {
      const id = newId()
      const place = { table: 'identity.person', column: 'linking_id', row: id, person: id }
      const index = blindIndex(ring, place.table, place.column, linking)
      return { id, name: '한지우', linking_id: encryptField(ring, place, linking), linking_index: index }
    })
    await owner.query(
      `insert into identity.person (id, subject, name, linking_id, linking_index, created_at)
       select id, id::text, name, linking_id, linking_index, now() from jsonb_to_recordset($1::jsonb)
       as r(id uuid, name text, linking_id text, linking_index text)`,
      [JSON.stringify(rows)],
    )
  }
  await owner.query('analyze identity.person')
  return linkings
}

async function* rowsOf(linkings: readonly string[]): AsyncIterable<LinedRow> {
  for (const [at, holder] of linkings.entries()) {
    const from = toDay('2026-01-15')
    const shared = {
      source: 'hrdk',
      kind: 'qualification',
      title: '전기기능사',
      organisation: '국가자격원',
      from,
    } as const
    yield { line: at + 1, holder, record: { ...shared, externalId: `26-${at}`, detail: {} } }
  }
}

const written = [
  'badges.badge',
  'badges.holding',
  'badges.wallet',
  'badges.status_index',
  'platform.fact',
  'platform.delivery',
  'notifications.notice',
]

// The rows with all their indexes and checks, by the owner, without row policies and foreign keys: the floor.
async function copySeconds(owner: pg.Client): Promise<number> {
  for (const [at, table] of written.entries())
    await owner.query(`create table copy_${at} (like ${table} including all)`)
  const began = performance.now()
  for (const [at, table] of written.entries())
    await owner.query(`insert into copy_${at} overriding system value select * from ${table}`)
  return rounded((performance.now() - began) / 1_000)
}

const Counts = z.record(z.string(), z.number())

async function mustCount(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query(`select (select count(*)::int from badges.badge) as badges,
    (select count(*)::int from badges.holding where credential like 'f2.%') as sealed,
    (select count(*)::int from badges.wallet) as wallets, (select count(*)::int from platform.fact) as facts,
    (select count(*)::int from notifications.notice) as notices,
    (select count(distinct (list_number, list_index))::int from badges.badge) as places`)
  const counts = Counts.parse(rows[0])
  if (Object.values(counts).some((found) => found !== badges)) throw new Error(`written: ${JSON.stringify(counts)}`)
}

/** Bulk issue alone. */
export async function* run(): AsyncIterable<Figure> {
  yield await bulkFigure()
}
