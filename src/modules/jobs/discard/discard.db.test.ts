import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Outcome, must } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { systemCall } from '../../../platform/node.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { copyVacancy } from '../copy-vacancy.ts'
import { publishVacancy } from '../publish-vacancy.ts'
import { discardedVacancies, myVacancies, readOwnVacancy } from '../read-vacancies.ts'
import { saveVacancy } from '../save-vacancy.ts'
import { aVacancy, anEmployer, published, withKeys } from '../testing/builders.ts'
import { deleteDiscarded } from './discard-store.ts'
import { discardVacancy, restoreVacancy } from './discard-vacancy.ts'

let database: TestDatabase
let node: TestNode
let daon: Actor
let other: Actor

beforeAll(async () => {
  database = await testDatabase()
  node = testNode({ url: database.url, contextKey: database.contextKey })
  withKeys(node)
  daon = await anEmployer(node)
  other = await anEmployer(node, '나루병원')
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const code = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusal.refused)
const draft = async (): Promise<string> => must(await saveVacancy(callBy(node, daon), { content: aVacancy })).vacancy
const listed = async (of: typeof myVacancies): Promise<string[]> =>
  must(await of(callBy(node, daon), {})).map((v) => v.id)
const clean = async (days: number): Promise<number> => {
  const { actor } = systemCall(node, 'test')
  const at = new Date(node.clock.now().getTime() + days * 86_400_000)
  return await inTransaction(node, actor, 'test', async (tx) => await deleteDiscarded(tx, at))
}

describe('a draft that is thrown away', () => {
  it('leaves the list, can do nothing, and comes back as it was', async () => {
    const vacancy = await draft()
    must(await discardVacancy(callBy(node, daon), { vacancy }))
    expect(await listed(myVacancies)).not.toContain(vacancy)
    expect(await listed(discardedVacancies)).toContain(vacancy)
    expect(code(await saveVacancy(callBy(node, daon), { vacancy, content: aVacancy }))).toBe(
      'jobs.discarded-cannot-save',
    )
    expect(code(await publishVacancy(callBy(node, daon), { vacancy }))).toBe('jobs.discarded-cannot-publish')
    expect(code(await copyVacancy(callBy(node, daon), { vacancy }))).toBe('jobs.no-such-vacancy')
    must(await restoreVacancy(callBy(node, daon), { vacancy }))
    expect(await listed(myVacancies)).toContain(vacancy)
    expect(code(await restoreVacancy(callBy(node, daon), { vacancy }))).toBe('jobs.draft-cannot-restore')
    expect(code(await publishVacancy(callBy(node, daon), { vacancy }))).toBe('ok')
  })

  it('is its company’s alone, and never what was published', async () => {
    const vacancy = await draft()
    expect(code(await discardVacancy(callBy(node, other), { vacancy }))).toBe('jobs.no-such-vacancy')
    expect(code(await discardVacancy(callBy(node, daon), { vacancy: await published(node, daon) }))).toBe(
      'jobs.open-cannot-discard',
    )
  })

  it('is deleted after thirty days, and no other draft is', async () => {
    const [gone, kept] = [await draft(), await draft()]
    must(await discardVacancy(callBy(node, daon), { vacancy: gone }))
    expect(await clean(29)).toBe(0)
    expect(await clean(31)).toBe(1)
    expect(code(await readOwnVacancy(callBy(node, daon), { vacancy: gone }))).toBe('jobs.no-such-vacancy')
    expect(await listed(myVacancies)).toContain(kept)
  })
})
