import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { inTransaction } from '../database/transaction.ts'
import { systemCall } from '../node.ts'
import { type TestDatabase, testDatabase } from '../testing/test-database.ts'
import { type TestNode, testNode } from '../testing/test-node.ts'
import { job } from './job.ts'
import { enqueue, installJobs, startJobs } from './runner.ts'

const done: number[] = []
const data = z.object({ n: z.number() })
const count = job('test.count', { data, run: async (_, { n }) => void (await Promise.resolve(done.push(n))) })
const unknown = job('test.unknown', { data, run: async () => await Promise.resolve() })
const swept: number[] = []
const sweeps = { data: z.object({}), alike: true } as const
const sweep = job('test.sweep', { ...sweeps, run: async () => void (await Promise.resolve(swept.push(1))) })
const broken = job('test.broken', { ...sweeps, run: async () => await Promise.reject(new Error('broken')) })
const jobs = 100
let database: TestDatabase
let node: TestNode

beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, [count, sweep, broken])
  node = testNode(database)
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const put = async (n: number, then: () => void = () => undefined): Promise<void> =>
  await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => {
    await enqueue(tx, count, { n })
    then()
  })

test('a job exists if its transaction commits, and each is put in by its own', async () => {
  const crash = () => {
    throw new Error('crash')
  }
  await expect(put(-1, crash)).rejects.toThrow('crash')
  await Promise.all(Array.from({ length: jobs }, async (_, n) => await put(n)))
  await expect(put(-2, crash)).rejects.toThrow('crash')
  const began = Date.now()
  const runner = await startJobs(node, database.url, [count])
  while (done.length < jobs && Date.now() - began < 15_000) await pause(20)
  await runner.stop()
  expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: jobs }, (_, n) => n))
  // Ten every two seconds would take eighteen.
  expect(Date.now() - began).toBeLessThan(15_000)
})

test('a job without a queue is an error, whether or not the queue was asked for before', async () => {
  const actor = systemCall(node, 'test').actor
  const ask = async () => await inTransaction(node, actor, 'test', (tx) => enqueue(tx, unknown, { n: 1 }))
  await expect(ask()).rejects.toThrow('test.unknown')
  await expect(ask()).rejects.toThrow('test.unknown')
})

test('of jobs that are alike one runs for all that are queued; when it fails, all of them are tried again', async () => {
  await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => {
    for (const one of [sweep, broken]) for (let n = 0; n < 25; n++) await enqueue(tx, one, {})
  })
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const states = async (): Promise<unknown> => {
    const question = `select name, state::text, count(*)::int as n from pgboss.job where name in ('test.sweep', 'test.broken')
      group by 1, 2 order by 1`
    return (await owner.query(question)).rows
  }
  const runner = await startJobs(node, database.url, [sweep, broken])
  const should = [
    { name: 'test.broken', state: 'retry', n: 25 },
    { name: 'test.sweep', state: 'completed', n: 25 },
  ]
  await expect.poll(states, { timeout: 10_000 }).toEqual(should)
  await runner.stop()
  await owner.end()
  expect(swept).toEqual([1])
})
