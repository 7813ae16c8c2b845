import { setTimeout as pause } from 'node:timers/promises'
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
const jobs = 100
let database: TestDatabase
let node: TestNode

beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, [count])
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
