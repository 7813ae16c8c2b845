import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FactKind } from '../../../kernel/fact.ts'
import { must } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { newId } from '../../../platform/new-id.ts'
import { systemCall } from '../../../platform/node.ts'
import { drain } from '../../../platform/outbox/relay.ts'
import { emit } from '../../../platform/outbox/rows.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import {
  type AboutApplication,
  applicantDeclined,
  applicantInvited,
  applicationSubmitted,
  applicationWithdrawn,
} from '../../applications/events.ts'
import { subscriptions } from '../subscriptions.ts'
import { tables } from '../tables.ts'
import type { AnswerRate } from './answer-rate.ts'
import { countAnswers } from './count-answers.ts'
import { readAnswerRate } from './read-answer-rate.ts'

let database: TestDatabase
let node: TestNode
const [vacancy, organisation] = [newId<'Vacancy'>(), newId<'Organisation'>()]

beforeAll(async () => {
  database = await testDatabase()
  node = testNode({ url: database.url, contextKey: database.contextKey, subscriptions })
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const days = (n: number): void => node.clock.move(node.clock.offset() + n * 86_400_000)

async function told(kind: FactKind<AboutApplication>, applications: readonly string[]): Promise<void> {
  const call = systemCall(node, 'test')
  await inTransaction(node, call.actor, 'test', async (tx) => {
    const about = applications.map((application) => ({ application, vacancy, organisation, person: newId<'Person'>() }))
    await emit(tx, call, about.map(kind))
  })
  await drain(node)
}

async function rate(): Promise<AnswerRate | undefined> {
  await inTransaction(node, systemCall(node, 'test').actor, 'test', (tx) => countAnswers(tx, node.clock.now()))
  return must(await readAnswerRate(callBy(node, { kind: 'anonymous' }), { organisation }))
}

it('counts answers within thirty days, once these are over and five can be counted', async () => {
  const all = Array.from({ length: 7 }, () => newId<'Application'>())
  const [first = '', second = '', third = '', fourth = ''] = all
  await told(applicationSubmitted, all)
  days(5)
  await told(applicantInvited, [first])
  await told(applicantDeclined, [first, second]) // the first answer counts
  await told(applicationWithdrawn, [third]) // before any answer: not counted
  expect(await rate()).toBeUndefined() // their thirty days are not over
  days(26)
  await told(applicantDeclined, [fourth]) // too late
  expect(await rate()).toMatchObject({ received: 6, answered: 2 })
})

it('is nothing again once too few are left, and forgets what is old', async () => {
  days(340)
  expect(await rate()).toBeUndefined()
  days(60)
  await rate()
  const kept = await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) =>
    tables(tx).selectFrom('jobs.reply').select('application_id').execute(),
  )
  expect(kept).toEqual([])
})

it('keeps no small number: the database refuses one', async () => {
  const few = { organisation_id: newId<'Organisation'>(), received: 4, answered: 0, counted_on: '2026-11-29' }
  await expect(
    inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) =>
      tables(tx).insertInto('jobs.answer_rate').values(few).execute(),
    ),
  ).rejects.toThrow(/check/u)
})
