import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import pg from 'pg'
import { type TestDatabase, testDatabase } from '../testing/test-database.ts'
import { type TestNode, testNode } from '../testing/test-node.ts'
import { type Tx } from './connect.ts'
import { inTransaction } from './transaction.ts'

let database: TestDatabase
let node: TestNode
let owner: pg.Client

beforeAll(async () => {
  database = await testDatabase()
  node = testNode({ ...database, connections: 5 })
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  await owner.query(`create schema grown; create table grown.thing (a int primary key, state text not null);
    create unique index on grown.thing (state) where state = 'waiting';
    grant usage on schema grown to public; grant select, insert on grown.thing to public`)
})

afterAll(async () => {
  await owner.end()
  await node.close()
  await database.drop()
})

async function inTx<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return await inTransaction(node, { kind: 'system', name: 'test' }, 'test', work)
}

// All five connections at once.
async function everywhere(): Promise<number[]> {
  const read = async (): Promise<number> =>
    await inTx(async (tx) => {
      const { rows } = await sql<object>`select * from grown.thing where a < ${100}`.execute(tx)
      await sql`select pg_sleep(0.05)`.execute(tx)
      return Object.keys(rows[0] ?? {}).length
    })
  return await Promise.all(Array.from({ length: 5 }, read))
}

test('a statement prepared before a migration is prepared anew after it', async () => {
  await owner.query(`insert into grown.thing values (1, 'done')`)
  expect(await everywhere()).toEqual([2, 2, 2, 2, 2])
  await owner.query('alter table grown.thing add column b int')
  expect(await everywhere()).toEqual([3, 3, 3, 3, 3])
})

test('a statement that names a partial index by a value finds it at every call', async () => {
  for (let n = 10; n < 20; n++) {
    await inTx(async (tx) => {
      const insert = tx.withTables<{ 'grown.thing': { a: number; state: string } }>().insertInto('grown.thing')
      const row = { a: n, state: 'waiting' }
      await insert
        .values(row)
        .onConflict((c) => c.columns(['state']).where('state', '=', 'waiting').doNothing())
        .execute()
    })
  }
  const { rows } = await owner.query(`select count(*)::int as n from grown.thing where state = 'waiting'`)
  expect(rows).toEqual([{ n: 1 }])
})

const add = (tx: Tx, a: number): Promise<unknown> => sql`insert into grown.thing values (${a}, ${`s${a}`})`.execute(tx)
const kept = async (): Promise<number> =>
  (await owner.query<{ n: number }>('select count(*)::int as n from grown.thing where a >= 100')).rows[0]?.n ?? -1

test('of statements asked for side by side, those after a failed one fail with it, and nothing is kept', async () => {
  const asked = inTx(async (tx) => {
    const outcomes = await Promise.allSettled([add(tx, 100), add(tx, 100), add(tx, 101)])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
    throw new Error('given up')
  })
  await expect(asked).rejects.toThrow('given up')
  expect(await kept()).toBe(0)
})

test('a transaction in which a failure was passed over is not taken for done', async () => {
  const asked = inTx(async (tx) => {
    await add(tx, 102)
    await add(tx, 102).catch(() => undefined)
  })
  await expect(asked).rejects.toThrow('nothing was kept')
  expect(await kept()).toBe(0)
})

test('the statement sent with the commit fails the whole, and the connection serves the next', async () => {
  const { text, values } = { text: 'insert into grown.thing values ($1, $2)', values: [103, 's103'] }
  const twice = inTransaction(node, { kind: 'system', name: 'test' }, 'test', async (tx, last) => {
    await add(tx, 103)
    last({ text, values })
  })
  await expect(twice).rejects.toMatchObject({ code: '23505' })
  expect(await kept()).toBe(0)
  await inTransaction(node, { kind: 'system', name: 'test' }, 'test', async (_tx, last) => {
    last({ text, values })
    await Promise.resolve()
  })
  expect(await kept()).toBe(1)
})

test('a connection that breaks fails everything asked for on it, and is replaced', async () => {
  const asked = inTx(async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
    const both = Promise.allSettled([sql`select pg_sleep(20)`.execute(tx), sql`select 1`.execute(tx)])
    await owner.query('select pg_terminate_backend($1)', [rows[0]?.pid])
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })
  await expect(asked).rejects.toThrow()
  expect(await everywhere()).toHaveLength(5)
})
