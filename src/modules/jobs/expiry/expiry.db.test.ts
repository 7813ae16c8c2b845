import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { installJobs } from '../../../platform/jobs/runner.ts'
import { systemCall } from '../../../platform/node.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { myMessages } from '../../notifications/index.ts'
import { saveVacancy } from '../save-vacancy.ts'
import { find } from '../store.ts'
import { aVacancy, anEmployer, published, withKeys } from '../testing/builders.ts'
import type { Vacancy } from '../vacancy.ts'
import { askStillOpen } from './ask-still-open.ts'
import { confirmVacancy } from './confirm-vacancy.ts'

let database: TestDatabase
let node: TestNode
let employer: Actor
let [silent, confirmed, touched, later] = ['', '', '', '']

beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, [{ name: 'notifications.deliver', retries: 0, run: async () => {} }])
  node = testNode({ url: database.url, contextKey: database.contextKey })
  withKeys(node)
  employer = await anEmployer(node)
  silent = await published(node, employer, { title: '아무도 안 만진 공고' })
  confirmed = await published(node, employer, { title: '확인한 공고' })
  touched = await published(node, employer, { title: '고친 공고' })
  later = await published(node, employer, { title: '나중에 열리는 공고', opensOn: addDays(node.clock.today(), 50) })
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const days = (n: number): void => node.clock.move(node.clock.offset() + n * 86_400_000)
const run = async (): Promise<unknown> => await askStillOpen(systemCall(node, 'test'))
const read = async (id: string): Promise<Vacancy | undefined> =>
  await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => await find(tx, id))

it('asks once about what nobody touched for 45 days, and not about what has not begun', async () => {
  days(44)
  expect(await run()).toEqual({ asked: 0, closed: 0 })
  days(2)
  expect(await run()).toEqual({ asked: 3, closed: 0 })
  expect(await run()).toEqual({ asked: 0, closed: 0 })
  expect((await read(silent))?.confirmBy).toBe(addDays(node.clock.today(), 10))
  expect((await read(later))?.confirmBy).toBeUndefined()
})

it('keeps open what was confirmed or changed, and closes what nobody answered for, with a fact and a notice', async () => {
  must(await confirmVacancy(callBy(node, employer, crypto.randomUUID()), { vacancy: confirmed }))
  must(
    await saveVacancy(callBy(node, employer, crypto.randomUUID()), {
      vacancy: touched,
      content: { ...aVacancy, title: '고친 공고', benefits: '점심 제공' },
    }),
  )
  expect((await read(touched))?.confirmBy).toBeUndefined()
  days(10)
  expect(await run()).toEqual({ asked: 0, closed: 0 })
  days(1)
  expect(await run()).toEqual({ asked: 0, closed: 1 })
  expect(await read(silent)).toMatchObject({ closeReason: 'unconfirmed' })
  expect([(await read(confirmed))?.closedAt, (await read(touched))?.closedAt]).toEqual([undefined, undefined])
  const facts = await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) =>
    tx.selectFrom('platform.fact').select(['topic', 'payload']).where('topic', '=', 'jobs.vacancy-closed').execute(),
  )
  expect(facts.map(({ payload }) => payload)).toEqual([
    expect.objectContaining({ vacancy: silent, reason: 'unconfirmed' }),
  ])
  const messages = must(await myMessages(callBy(node, employer), {}))
  const told = JSON.stringify(messages)
  expect(told).toContain('아직 뽑고 있나요?')
  expect(told).toContain('공고를 닫았습니다')
})

it('is asked again only after another 45 days', async () => {
  days(33)
  expect(await run()).toEqual({ asked: 0, closed: 0 })
  days(2)
  expect(await run()).toMatchObject({ asked: 2 }) // confirmed, and changed
})

it('is confirmed by nobody but its company', async () => {
  const other = await anEmployer(node, '해솔물류')
  expect(await confirmVacancy(callBy(node, other, crypto.randomUUID()), { vacancy: confirmed })).toMatchObject({
    ok: false,
  })
})
