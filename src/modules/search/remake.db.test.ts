import { spawn } from 'node:child_process'
import { setTimeout as rest } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { must } from '../../kernel/refusal.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { systemCall } from '../../platform/node.ts'
import { type TestDatabase, testDatabase } from '../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../platform/testing/test-node.ts'
import { generatedVacancies } from '../jobs/index.ts'
import { indexVacancies } from './index-vacancies.ts'
import { postingOf } from './posting.ts'
import { bringUpToDate, rebuild } from './remake.ts'
import { type SearchResult, searchVacancies } from './search-vacancies.ts'
import * as store from './store.ts'
import { aVacancy } from './testing/a-vacancy.ts'
import { analyserVersion } from './text/analyse.ts'

const many = 1250
const all = Array.from({ length: many }, (_, n) => aVacancy(n, 0))
const old = 'tokenofbefore'
let database: TestDatabase
let node: TestNode
let owner: pg.Client

beforeAll(async () => {
  database = await testDatabase()
  node = testNode(database)
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  await asNode(async (tx) => await generatedVacancies.add(tx, generatedVacancies.rows(all)))
})
afterAll(async () => {
  await owner.end()
  await node.close()
  await database.drop()
})

// The table as the version before would have left it.
beforeEach(async () => {
  await owner.query('truncate search.posting, search.change, search.made_with')
  await asNode(async (tx) => {
    const rows = all.flatMap((one) => postingOf(one) ?? [])
    await store.put(
      tx,
      rows.map((row) => ({ ...row, feat: [...row.feat, old] })),
    )
  })
  await owner.query('insert into search.made_with (analyser) values ($1)', [analyserVersion - 1])
  await owner.query('truncate search.change')
})

async function asNode<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return await inTransaction(node, systemCall(node, 'test').actor, 'test', work)
}

async function ask(): Promise<SearchResult> {
  return must(await searchVacancies(callBy(node, { kind: 'anonymous' }), { q: '간호조무사', query: {}, size: 5 }))
}

async function number(text: string, values: readonly unknown[] = []): Promise<number> {
  return Number((await owner.query<{ n: string }>(text, [...values])).rows[0]?.n)
}

const rowsOfBefore = (): Promise<number> =>
  number('select count(*) as n from search.posting where feat operator(pg_catalog.@>) array[$1]', [old])
const isBegun = async (): Promise<boolean> =>
  (await number('select count(*) as n from search.made_with where below is not null')) > 0

it('killed in the middle it is gone on with, each row is made once, and all is found meanwhile', async () => {
  const file = fileURLToPath(new URL('./testing/remake-process.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', file, database.url, database.contextKey.toString('hex')], {
    stdio: 'inherit',
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  while (!(await isBegun()) && child.exitCode === null) await rest(2)
  child.kill('SIGKILL')
  await ended
  const left = await rowsOfBefore()
  expect([left > 0, left < many]).toEqual([true, true])
  const meanwhile = await ask()
  expect([meanwhile.total, meanwhile.renewing]).toEqual([many / 5, true])

  expect(await bringUpToDate(node)).toBe(true)
  expect(await rowsOfBefore()).toBe(0)
  const changes = 'select vacancy_id from search.change group by vacancy_id having count(*) = 1'
  expect(await number(`select count(*) as n from (${changes}) as once`)).toBe(many)
  const afterwards = await ask()
  expect([afterwards.total, afterwards.renewing]).toEqual([many / 5, false])
  expect(await bringUpToDate(node)).toBe(false)
}, 60_000)

it('stops between two batches when it is told to, and goes on the next time', async () => {
  let asked = 0
  await bringUpToDate(node, () => ++asked > 3)
  expect(await rowsOfBefore()).toBe(many - 300)
  await bringUpToDate(node)
  expect(await rowsOfBefore()).toBe(0)
})

it('takes away what is no longer published, and adds what was missing', async () => {
  const [gone, missing] = [aVacancy(many + 1, 0), aVacancy(3, 0)]
  await asNode(async (tx) => {
    await store.put(
      tx,
      [gone].flatMap((one) => postingOf(one) ?? []),
    )
    await store.drop(tx, [missing.id])
  })
  expect(await rebuild(node)).toBe(many)
  const { rows } = await owner.query<{ id: string }>('select vacancy_id as id from search.posting order by 1')
  expect(rows.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
})

it('waits for whoever is writing a row, so that what they read later stays', async () => {
  let running: Promise<boolean> | undefined
  await asNode(async (tx) => {
    await indexVacancies(tx, [aVacancy(0, 0).id])
    running = bringUpToDate(node)
    await rest(150)
    expect(await isBegun()).toBe(false)
  })
  expect(await running).toBe(true)
  expect(await rowsOfBefore()).toBe(0)
})
