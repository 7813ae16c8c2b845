import { afterAll, beforeAll, expect, test } from 'vitest'
import { toDay } from '../../kernel/day.ts'
import { toId } from '../../kernel/id.ts'
import { isRefusal, must } from '../../kernel/refusal.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { fieldKeys } from '../../platform/field-encryption/field-keys.ts'
import { ringInMemory } from '../../platform/field-encryption/key-ring.ts'
import { installJobs } from '../../platform/jobs/runner.ts'
import { systemCall } from '../../platform/node.ts'
import { personActor } from '../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../platform/testing/test-node.ts'
import { adoptPerson } from '../identity/index.ts'
import { myMessages } from '../notifications/index.ts'
import { type ToSignFor, keepFacts, signFor } from './index.ts'
import { tellDecision } from './tell-decision.ts'

let database: TestDatabase
let node: TestNode

beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, [tellDecision])
  node = testNode(database)
  fieldKeys.provide(node, ringInMemory())
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const bySystem = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  await inTransaction(node, systemCall(node, 'test').actor, 'test', work)

let made = 0
async function insured(): Promise<string> {
  const facts = Object.entries({ separationDate: '2026-06-30', insuredDays: 200 })
  const said = facts.map(([name, value]) => ({ name, value, source: '한들전자 이직확인서' }))
  return await bySystem(async (tx) => {
    const person = await adoptPerson(tx, node, { subject: `told-${++made}`, name: '윤가람' })
    await keepFacts(tx, node, { person, domain: 'benefit', at: node.clock.now(), facts: said })
    return person
  })
}

// What one act signs: as many decisions, in one transaction.
async function signed(person: string, homes: readonly (string | undefined)[]): Promise<string[]> {
  const day = toDay('2026-07-10')
  const about = { person, domain: 'benefit', wanted: ['insuredPeriodMet'], signer: { kind: 'automatic' } } as const
  const asked: ToSignFor = { ...about, lawDay: day, factDay: day, effectDay: day, at: node.clock.now() }
  return await bySystem(async (tx) => {
    const ids: string[] = []
    for (const home of homes) {
      const done = await signFor(tx, node, { ...asked, home })
      ids.push(isRefusal(done) ? done.refused : done.decision)
    }
    return ids
  })
}

async function told(person: string, decisions: readonly string[]): Promise<object[]> {
  for (const decision of decisions) await tellDecision.run(systemCall(node, 'test'), { decision, what: 'signed' })
  const messages = must(await myMessages(callBy(node, personActor(toId(person))), {}))
  return messages.map(({ title, link }) => ({ title: title.ko, link }))
}

test('two decisions of one act are told once, with the list of both', async () => {
  const person = await insured()
  const both = await signed(person, ['/operator/benefits/1', '/operator/benefits/1'])
  expect(await told(person, both)).toEqual([{ title: '결정 2건이 나왔습니다', link: '/my/decisions' }])
})

test('one decision is told by itself, and those of different acts each', async () => {
  const person = await insured()
  const [one = ''] = await signed(person, ['/operator/benefits/2'])
  expect(await told(person, [one])).toEqual([{ title: '결정이 나왔습니다', link: `/my/decisions/${one}` }])
  node.clock.move(60_000)
  const later = await signed(person, ['/operator/benefits/2'])
  expect(await told(person, later)).toHaveLength(2)
  const without = await insured()
  expect(await told(without, await signed(without, [undefined, undefined]))).toHaveLength(2)
})
