import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inTransaction } from '../../platform/database/transaction.ts'
import { systemCall } from '../../platform/node.ts'
import { type TestDatabase, testDatabase } from '../../platform/testing/test-database.ts'
import { type TestNode, testNode } from '../../platform/testing/test-node.ts'
import { inTime, limitQuestions } from './in-time.ts'

let database: TestDatabase
let node: TestNode
beforeAll(async () => {
  database = await testDatabase()
  node = testNode(database)
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const asked = (question: string, most: number): Promise<unknown> =>
  inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) =>
    inTime(async () => {
      await limitQuestions(tx, most)
      return (await sql.raw(question).execute(tx)).rows
    }),
  )

it('refuses a search that takes longer than somebody waits, and gives any other answer or error as it is', async () => {
  const late = { refusal: { refused: 'search.getting-ready', status: 503 } }
  await expect(asked('select pg_sleep(20)', 50)).rejects.toMatchObject(late)
  expect(await asked('select 1 as n', 10_000)).toEqual([{ n: 1 }])
  await expect(asked('select 1/0', 10_000)).rejects.toMatchObject({ code: '22012' })
})
