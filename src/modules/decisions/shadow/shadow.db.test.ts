import { afterAll, beforeAll, expect, test } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import { must } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { ringInMemory } from '../../../platform/field-encryption/key-ring.ts'
import { installJobs } from '../../../platform/jobs/runner.ts'
import { systemCall } from '../../../platform/node.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { adoptPerson } from '../../identity/index.ts'
import { recordFact, signDecision } from '../index.ts'
import { tellDecision } from '../tell-decision.ts'
import { shadowPage } from './shadow-page.ts'
import { told } from './tally.ts'

let database: TestDatabase
let node: TestNode
const people: string[] = []
const system = () => systemCall(node, 'test')
const wages = [112_000, 112_000, 112_000, 112_000, 112_000, 200_000]
const wanted = ['dailyBenefit', 'appliedLimit']

beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, [tellDecision])
  node = testNode(database)
  fieldKeys.provide(node, ringInMemory())
  for (const [n, wage] of wages.entries()) {
    const who = { subject: `shadow:${n}`, name: `그림자${n}`, linkingId: `shadow-${n}` }
    const person: string = await inTransaction(node, system().actor, 'test', (tx) => adoptPerson(tx, node, who))
    const facts = { separationDate: '2026-06-30', averageDailyWage: wage, dailyHours: 8, workerType: '근로자' }
    for (const [name, value] of Object.entries(facts))
      must(await recordFact(system(), { person, domain: 'benefit', name, value, source: '회사가 낸 이직확인서' }))
    const days = { lawDay: toDay('2026-07-10'), factDay: '2026-07-10', effectDay: '2026-07-10' }
    must(await signDecision(system(), { person, domain: 'benefit', wanted, role: '', reason: '', ...days }))
    people.push(person)
  }
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const rowsOfLedger = async (): Promise<{ person_id: string; purpose: string }[]> =>
  await inTransaction(node, system().actor, 'test', async (tx) => {
    const ledger = tx.withTables<{ 'platform.access_entry': { person_id: string; purpose: string } }>()
    return await ledger.selectFrom('platform.access_entry').select(['person_id', 'purpose']).execute()
  })

test('stored decisions under another day: who changes, which way and why, naming nobody', async () => {
  const page = must(await shadowPage(system(), { under: toDay('2027-01-01'), reason: '' }))
  expect([page.looked, page.left, page.last, page.each]).toEqual([6, 0, undefined, []])
  const found = told(page.tally)
  expect(found['benefit.dailyBenefit']).toMatchObject({ changed: 6, up: 6, down: 0, by: 5 * 1280 + 380 })
  expect(found['benefit.dailyBenefit']?.because).toMatchObject({ 'parameter minimum-wage-hourly': 6 })
  expect(found['benefit.appliedLimit']).toMatchObject({ changed: 6, other: 6 })
  expect(JSON.stringify(page)).not.toContain(people[0])
  expect(await rowsOfLedger()).toEqual([])
})

test('with a reason each is named, and each of their persons sees who read it and why', async () => {
  const reason = '2027년 최저임금의 영향을 미리 봅니다'
  const { each } = must(await shadowPage(system(), { under: toDay('2027-01-01'), reason }))
  expect(each).toHaveLength(6)
  expect(each[0]?.changes[0]).toMatchObject({ result: 'dailyBenefit', before: 67_200, after: 68_480, by: 1280 })
  const lines = await rowsOfLedger()
  expect(lines.map(({ person_id: person }) => person).toSorted()).toEqual(people.toSorted())
  expect(lines.every(({ purpose }) => purpose === reason)).toBe(true)
})

test('by the rules as they are here nothing that they signed comes out otherwise', async () => {
  const page = must(await shadowPage(system(), { reason: '' }))
  expect([page.looked, page.tally]).toEqual([6, {}])
})

test('is for the program at the terminal alone', async () => {
  const outcome = await shadowPage(callBy(node, personActor(toId(people[0] ?? ''))), { reason: '궁금해서' })
  expect(outcome).toMatchObject({ ok: false, refusal: { refused: 'platform.not-yours' } })
})
