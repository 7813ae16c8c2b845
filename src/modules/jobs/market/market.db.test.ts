import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { closeVacancy } from '../close-vacancy.ts'
import { anEmployer, published, withKeys } from '../testing/builders.ts'
import { type Market, readMarketPay } from './read-market.ts'

let database: TestDatabase
let node: TestNode
let employer: Actor
const made: string[] = []

beforeAll(async () => {
  database = await testDatabase()
  node = testNode({ url: database.url, contextKey: database.contextKey })
  withKeys(node)
  employer = await anEmployer(node)
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const offer = async (won: number, change: object = {}): Promise<void> =>
  void made.push(await published(node, employer, { pay: { per: 'hour', min: won }, occupation: '8312', ...change }))
const market = async (more: object = {}): Promise<Market | undefined> =>
  must(await readMarketPay(callBy(node, { kind: 'anonymous' }), { occupation: '8312', region: '11680', ...more }))

it('says nothing of fewer than five open offers', async () => {
  for (const won of [12_000, 13_000, 14_000, 15_000]) await offer(won)
  expect(await market()).toBeUndefined()
})

it('looks at the province first, from its open offers, without the vacancy itself', async () => {
  await offer(16_000, { region: '11110' })
  await offer(90_000, { region: '26110' })
  await offer(50_000, { occupation: '1331' })
  expect(await market()).toMatchObject({
    n: 5,
    q1: 13_000,
    median: 14_000,
    q3: 15_000,
    region: '11000',
    occupation: '8312',
  })
  expect(await market({ except: made[0] })).toMatchObject({ n: 5, region: '' }) // four here, so the whole country
})

it('leaves out what is closed or has not begun, and goes to the wider kind of work when it must', async () => {
  await offer(99_000, { opensOn: addDays(node.clock.today(), 3) })
  const call = callBy(node, employer, crypto.randomUUID())
  must(await closeVacancy(call, { vacancy: made[1], reason: 'filled' }))
  expect(await market()).toMatchObject({ n: 5, region: '', median: 15_000 })
  expect(await market({ occupation: '8313' })).toMatchObject({ n: 5, region: '', occupation: '83' })
  expect(await market({ occupation: '0122' })).toBeUndefined()
})
