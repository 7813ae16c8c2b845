import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, toDay, weekdayOf } from '../../../kernel/day.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { ringInMemory } from '../../../platform/field-encryption/key-ring.ts'
import { newId } from '../../../platform/new-id.ts'
import { systemCall } from '../../../platform/node.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, testNode } from '../../../platform/testing/test-node.ts'
import { tables } from '../tables.ts'
import { planRounds } from './plan-rounds.ts'
import { grantedClaim } from './demo-claim.ts'

let database: TestDatabase
let node: TestNode

beforeAll(async () => {
  database = await testDatabase()
  node = testNode(database)
  fieldKeys.provide(node, ringInMemory())
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

test('a granted claim has its rounds planned once; one that is not granted has none', async () => {
  const call = systemCall(node, 'test')
  // A Monday: due days that fall on a weekend are moved, so the number of rounds depends on the day of the week.
  const before = addDays(node.clock.today(), -10)
  const day = addDays(before, -((weekdayOf(before) + 6) % 7))
  const rounds = await inTransaction(node, call.actor, 'test', async (tx) => {
    const claim = await grantedClaim(tx, node, newId(), day)
    await planRounds(tx, call, claim)
    await planRounds(tx, call, claim)
    const other = await grantedClaim(tx, node, newId(), toDay('2026-09-20'))
    await expect(planRounds(tx, call, { ...other, granted: false })).rejects.toThrow('benefits.not-granted')
    return await tables(tx).selectFrom('benefits.round').select(['number', 'from_day', 'due_on', 'at_office']).execute()
  })
  expect(rounds).toHaveLength(5)
  expect(rounds[0]).toEqual({ number: 1, from_day: addDays(day, 7), due_on: addDays(day, 14), at_office: true })
})
