import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { must } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { systemCall } from '../../../platform/node.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { drain } from '../../../platform/outbox/relay.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { closeVacancy } from '../close-vacancy.ts'
import { importVacancies } from '../import/import-vacancies.ts'
import { publishedBefore } from '../store.ts'
import { subscriptions } from '../subscriptions.ts'
import { tables } from '../tables.ts'
import { anEmployer, published, withKeys } from '../testing/builders.ts'
import type { Vacancy } from '../vacancy.ts'
import { lookAtSeats } from './hear.ts'
import { sameSeatCounts } from './merge-same.ts'
import { readSameSeat } from './read-same.ts'

let database: TestDatabase
let node: TestNode
let employer: Actor
const visitor: Actor = { kind: 'anonymous' }

beforeAll(async () => {
  database = await testDatabase()
  node = testNode({ url: database.url, contextKey: database.contextKey, subscriptions })
  withKeys(node)
  employer = await anEmployer(node)
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

async function brought(source: string, more: object = {}, id = '1'): Promise<void> {
  const record = {
    id,
    title: '[급구] 생산설비 보전원 모집',
    employer: '(주)다온정밀',
    publishedOn: node.clock.today(),
    region: '11680',
    duties: '프레스와 컨베이어를 점검하고 고칩니다.',
    ...more,
  }
  const text = `${JSON.stringify(record)}\n`
  await importVacancies(node, Readable.from([text]), {
    source,
    sourceName: `${source} 일자리`,
    format: 'ndjson',
    fingerprint: `${source} ${text}`,
  })
  await drain(node)
}

async function all(): Promise<Map<string, Vacancy>> {
  const found = await inTransaction(node, visitor, 'test', async (tx) => await publishedBefore(tx, undefined, 100))
  return new Map(found.map((v) => [v.organisation ? 'own' : `${v.source} ${v.externalId}`, v]))
}

describe('vacancies of one seat', () => {
  it('told by two sources stand behind the first; both stay', async () => {
    await brought('city')
    node.clock.move(node.clock.offset() + 60_000)
    await brought('county')
    const found = await all()
    expect(found.get('city 1')?.sameAs).toBeUndefined()
    expect(found.get('county 1')?.sameAs).toBe(found.get('city 1')?.id)
    const first = found.get('city 1')?.id ?? ''
    const others = must(await readSameSeat(callBy(node, visitor), { vacancy: first }))
    expect(others.map(({ vacancy, agreed }) => [vacancy.source, agreed])).toEqual([
      ['county', ['employer', 'title', 'place', 'duties']],
    ])
    const counts = await inTransaction(node, visitor, 'test', async (tx) => await sameSeatCounts(tx, [first]))
    expect([...counts]).toEqual([[first, 1]])
  })

  it('stand behind the company’s own, and come out again when that is closed', async () => {
    const own = await published(node, employer, { duties: '프레스와 컨베이어를 점검하고 고칩니다.' })
    await drain(node)
    const found = await all()
    expect([found.get('city 1')?.sameAs, found.get('county 1')?.sameAs]).toEqual([own, own])
    must(await closeVacancy(callBy(node, employer, crypto.randomUUID()), { vacancy: own, reason: 'filled' }))
    await drain(node)
    const after = await all()
    expect(after.get('city 1')?.sameAs).toBeUndefined()
    expect(after.get('county 1')?.sameAs).toBe(after.get('city 1')?.id)
  })

  it('part when one of them changes', async () => {
    await brought('city', { title: '금형 사출 기사' })
    const found = await all()
    expect([found.get('city 1')?.sameAs, found.get('county 1')?.sameAs]).toEqual([undefined, undefined])
  })

  it('are found at night where their seat was not worked out before', async () => {
    await brought('province', {}, '7')
    await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => {
      await tables(tx).updateTable('jobs.vacancy').set({ seat: null }).where('external_id', '=', '7').execute()
      await tables(tx).updateTable('jobs.vacancy').set({ same_as: null }).where('external_id', '=', '7').execute()
    })
    expect(await lookAtSeats(systemCall(node, 'test'))).toBe(1)
    const found = await all()
    expect(found.get('province 7')?.sameAs).toBe(found.get('county 1')?.id)
  })
})
