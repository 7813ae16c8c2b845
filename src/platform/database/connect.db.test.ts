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
