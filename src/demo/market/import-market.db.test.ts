import { afterAll, beforeAll, expect, it } from 'vitest'
import { toDay } from '../../kernel/day.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { systemCall } from '../../platform/node.ts'
import { type TestDatabase, testDatabase } from '../../platform/testing/test-database.ts'
import { type TestNode, testNode } from '../../platform/testing/test-node.ts'
import { type Vacancy, publishedBefore } from '../../modules/jobs/index.ts'
import { importMarket } from './import-market.ts'

let database: TestDatabase
let node: TestNode
const day = toDay('2026-11-24')

beforeAll(async () => {
  database = await testDatabase()
  node = testNode({ url: database.url, contextKey: database.contextKey })
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const stored = (): Promise<Vacancy[]> =>
  inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => await publishedBefore(tx, undefined, 5000))

it('takes every vacancy of the market, marked as demo, and a second time changes nothing', async () => {
  const first = await importMarket(node, day, () => undefined)
  expect(first).toMatchObject({ added: first.records, faulty: 0 })
  const before = await stored()
  expect(before).toHaveLength(first.records)
  expect(before.every(({ demo, source }) => demo && source === 'demo-market')).toBe(true)
  expect(await importMarket(node, day, () => undefined)).toMatchObject({
    added: 0,
    changed: 0,
    unchanged: first.records,
  })
  expect(await stored()).toEqual(before)
}, 120_000)
