import { afterAll, beforeAll, expect, test } from 'vitest'
import { toId } from '../../../kernel/id.ts'
import { must } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { newId } from '../../../platform/new-id.ts'
import { systemCall } from '../../../platform/node.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { holidays } from './holidays.ts'
import { keptHolidays, takeHolidays } from './take-holidays.ts'

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

const operator = () => callBy(node, personActor(toId(newId()), { id: toId(newId()), role: 'operator' }))
const source = '시험 관보 제1호'
const known = async (): Promise<string[]> => {
  const { actor } = systemCall(node, 'test')
  return [...(await inTransaction(node, actor, 'test', async (tx) => await holidays(tx, node)))]
}

test('none ships; a list is taken over whole, and again it replaces its own years alone', async () => {
  expect(await known()).toEqual([])
  const text = '2030-01-01 새해 첫날\n2030-03-01 삼일절\n2031-01-01 새해 첫날'
  expect(must(await takeHolidays(operator(), { text, source }))).toEqual({ days: 3 })
  expect(await known()).toEqual(['2030-01-01', '2030-03-01', '2031-01-01'])
  must(await takeHolidays(operator(), { text: '2030-01-01 새해 첫날', source: '바로잡은 목록' }))
  expect(must(await keptHolidays(operator(), {})).map((one) => [one.day, one.source])).toEqual([
    ['2030-01-01', '바로잡은 목록'],
    ['2031-01-01', source],
  ])
})

test('a list with a wrong line changes nothing; nobody else takes one over', async () => {
  const before = await known()
  const wrong = await takeHolidays(operator(), { text: '2030-05-05 어린이날\n2030-02-30 없음', source })
  expect(wrong).toMatchObject({ refusal: { refused: 'reference.holidays-faulty', facts: { lines: '2' } } })
  expect(await takeHolidays(operator(), { text: '', source })).toMatchObject({ refusal: { status: 422 } })
  const person = callBy(node, personActor(toId(newId())))
  expect(await takeHolidays(person, { text: '2030-05-05 어린이날', source })).toMatchObject({
    refusal: { status: 403 },
  })
  expect(await known()).toEqual(before)
})
