import { spawn } from 'node:child_process'
import { setTimeout as rest } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, expect, it } from 'vitest'
import { startOf, toDay } from '../kernel/day.ts'
import { addOrganisation, adoptPerson } from '../modules/identity/index.ts'
import { fieldKeys } from '../platform/field-encryption/field-keys.ts'
import { ringInMemory } from '../platform/field-encryption/key-ring.ts'
import { type Vacancy, generatedVacancies, isOpen, publishedBefore } from '../modules/jobs/index.ts'
import { bringUpToDate, fillInBulk, postingOf, postingRows, searchVacancies } from '../modules/search/index.ts'
import { must } from '../kernel/refusal.ts'
import { migrate } from '../platform/database/migrate.ts'
import { type TestDatabase, testDatabase } from '../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../platform/testing/test-node.ts'
import { asDemo, townDay } from '../demo/memory.ts'
import { seedScale } from '../demo/nation/seed-scale.ts'
import { tablesOf } from './testing/rows-about.ts'
import { small } from '../demo/nation/testing/small.ts'

const day = toDay('2026-11-29')
const open: (() => Promise<void>)[] = []

afterAll(async () => {
  for (const close of open.toReversed()) await close()
})

type Place = { readonly database: TestDatabase; readonly node: TestNode; readonly owner: pg.Client }

async function place(): Promise<Place> {
  const database = await testDatabase()
  await migrate({
    ownerUrl: database.ownerUrl,
    appPassword: decodeURIComponent(new URL(database.url).password),
    contextKey: database.contextKey,
    folders: [new URL('../demo/migrations/', import.meta.url)],
    schemas: ['demo'],
  })
  const node = testNode({ url: database.url, contextKey: database.contextKey })
  fieldKeys.provide(node, ringInMemory())
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  open.push(
    () => database.drop(),
    () => node.close(),
    () => owner.end(),
  )
  // The same day in every database of this test, whatever midnight does.
  await owner.query(`insert into demo.town (only_one, seed, day) values (true, 24, '2026-11-29')`)
  expect(await townDay(node)).toBe(day)
  return { database, node, owner }
}

/** How many rows each table of the modules has, and the sum of what stands in them; sealed fields differ by nature. */
async function sums(
  owner: pg.Client,
): Promise<ReadonlyMap<string, { readonly n: number; readonly sum: string | null }>> {
  const tables = (await tablesOf(owner)).filter((name) => !/^(?:platform|pgboss|demo)\.|\.change$/u.test(name))
  const one = (name: string): string =>
    `select '${name}' as name, count(*)::int as n, sum(hashtextextended((to_jsonb(t) - 'linking_id' - 'linking_index')::text, 0)::numeric)::text as sum from ${name} t`
  const { rows } = await owner.query<{ name: string; n: number; sum: string | null }>(
    tables.map(one).join(' union all '),
  )
  return new Map(rows.map(({ name, n, sum }) => [name.replace(/^.*\./u, ''), { n, sum }]))
}

it('makes what was asked for, marked and live, with every employer hiring; search finds it; again changes nothing', async () => {
  const { node, owner } = await place()
  const stages: string[] = []
  expect(await seedScale(node, small, (stage) => void stages.push(stage))).toBe(true)
  expect([...new Set(stages)]).toEqual(['seekers', 'employers', 'vacancies', 'index'])
  const before = await sums(owner)
  const counts = ['vacancy', 'posting', 'organisation', 'member', 'wishes', 'person'].map((name) => before.get(name)?.n)
  expect(counts).toEqual([2100, 2100, 2050, 2050, 6100, 8150])
  const all = await asDemo(node, async (tx) => await publishedBefore(tx, undefined, 5000))
  expect(all.filter((one) => one.demo && isOpen(one, day) && (one.publishedAt ?? 0) < startOf(day))).toHaveLength(2100)
  const different = (of: (one: Vacancy) => string | undefined): number => new Set(all.map(of)).size
  expect(different(({ organisation }) => organisation)).toBe(2050)
  expect(different(({ duties }) => duties)).toBeGreaterThan(2050)
  expect(different(({ region }) => region)).toBeGreaterThan(150)
  expect(different(({ occupation }) => occupation)).toBeGreaterThan(150)
  const { rows } = await owner.query(`select (select count(*)::int from platform.fact) as facts,
    (select count(*)::int from pg_indexes where indexname = 'posting_feat') as word_index`)
  expect(rows[0]).toEqual({ facts: 0, word_index: 1 })
  // What was filled in bulk is not made anew at the next start.
  expect(await bringUpToDate(node)).toBe(false)
  const hits = must(await searchVacancies(callBy(node, { kind: 'anonymous' }), { q: '간호조무사', query: {}, size: 5 }))
  expect(hits.total).toBeGreaterThan(0)
  expect(await seedScale(node, small, () => undefined)).toBe(false)
  expect(await sums(owner)).toEqual(before)
  await expect(seedScale(node, { ...small, seed: 8 }, () => undefined)).rejects.toMatchObject({
    says: { en: expect.stringContaining('seed 7') },
  })
}, 120_000)

it('is not made anew at the next start where the town was there before', async () => {
  const few = { ...small, size: { vacancies: 30, employers: 20, seekers: 30 } }
  const [elsewhere, { node }] = await Promise.all([place(), place()])
  await seedScale(elsewhere.node, few, () => undefined)
  const town = await asDemo(elsewhere.node, async (tx) => await publishedBefore(tx, undefined, 1))
  await asDemo(node, async (tx) => {
    await generatedVacancies.add(tx, generatedVacancies.rows(town))
    await fillInBulk(tx, postingRows(town.flatMap((one) => postingOf(one) ?? [])))
  })
  expect(await seedScale(node, { ...few, seed: 8 }, () => undefined)).toBe(true)
  expect(await bringUpToDate(node)).toBe(false)
})

it('killed in the middle of each stage and run again, it is what one run makes', async () => {
  const [whole, cut] = await Promise.all([place(), place()])
  await seedScale(whole.node, small, () => undefined)
  for (const stage of ['seekers', 'employers', 'vacancies'] as const) {
    const at = await killedIn(cut, stage)
    expect(at).toBeGreaterThan(0)
    expect(at).toBeLessThan(small.size[stage])
  }
  expect(await seedScale(cut.node, small, () => undefined)).toBe(true)
  expect(await sums(cut.owner)).toEqual(await sums(whole.owner))
}, 240_000)

/** Runs it in a process of its own and kills that as soon as a stage has a batch. Gives how far the stage is then. */
async function killedIn({ database, owner }: Place, stage: 'seekers' | 'employers' | 'vacancies'): Promise<number> {
  const file = fileURLToPath(new URL('../demo/nation/testing/seed-child.ts', import.meta.url))
  const key = database.contextKey.toString('hex')
  const child = spawn(process.execPath, ['--import', 'tsx', file, database.url, key], { stdio: 'inherit' })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const far = async (): Promise<number> =>
    Number((await owner.query(`select ${stage} as n from demo.generated`)).rows[0]?.n ?? 0)
  const before = await far()
  while ((await far()) === before && child.exitCode === null) await rest(2)
  child.kill('SIGKILL')
  await ended
  return await far()
}

it('refuses to mix with what is real, and changes nothing', async () => {
  const { node, owner } = await place()
  await asDemo(node, async (tx) => {
    const person = await adoptPerson(tx, node, { subject: 'https://login.example|1', name: '진짜' })
    await addOrganisation(tx, node.clock.now(), { kind: 'employer', name: '진짜 회사' }, person)
  })
  await expect(seedScale(node, small, () => undefined)).rejects.toMatchObject({
    says: { en: expect.stringContaining('real') },
  })
  expect((await sums(owner)).get('vacancy')?.n).toBe(0)
})
