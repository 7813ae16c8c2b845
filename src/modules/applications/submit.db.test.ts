import type pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays } from '../../kernel/day.ts'
import { must } from '../../kernel/refusal.ts'
import type { Batch } from '../../platform/database/batch.ts'
import { newId } from '../../platform/new-id.ts'
import { type TestNode, callBy, testNode } from '../../platform/testing/test-node.ts'
import { fieldKeys } from '../../platform/field-encryption/field-keys.ts'
import * as builders from '../badges/testing/stage.ts'
import { saveWishes } from '../seekers/index.ts'
import { prepareApplication } from './prepare.ts'
import { submitApplication } from './submit.ts'
import { type Person, type Stage, aVacancy, answers, applied, need, openStage } from './testing/stage.ts'

let stage: Stage
let node: TestNode
let daon: Person
beforeAll(async () => {
  stage = await openStage(builders)
  ;({ node, daon } = stage)
})
afterAll(() => stage.close())

/** A node like the stage's that notes what goes to the database: the statements of each round trip. */
function watchedNode(): { watched: TestNode; trips: string[][] } {
  const watched = testNode({ ...stage.databaseUrl, connections: 1 })
  const trips: string[][] = []
  watched.database.pool.on('connect', (client: pg.PoolClient) => {
    const query: unknown = Reflect.get(client, 'query')
    if (typeof query !== 'function') throw new Error('a client without query')
    Reflect.set(client, 'query', (batch: Batch) => {
      trips.push(batch.statements.map(({ text }) => text))
      return Reflect.apply(query, client, [batch])
    })
  })
  builders.withAgencies(watched, {}, fieldKeys.of(node))
  return { watched, trips }
}

it('is two round trips: one reads, one writes everything and commits, however many badges are shown', async () => {
  const [jiwoo, vacancy] = [await stage.anElectrician(), await aVacancy(node, daon)]
  const { watched, trips } = watchedNode()
  must(await submitApplication(callBy(watched, jiwoo, newId()), { vacancy, answers: answers(node) }))
  await watched.close()
  const saying = (...words: string[]): unknown => words.map((word): unknown => expect.stringContaining(word))
  expect(trips).toEqual([
    saying('begin', 'onil.context', 'advisory_xact_lock', 'platform.submission', 'source_name', 'credential'),
    saying('platform.audit', 'commit'),
  ])
})

it('knows the day of the last application, and rather the day of the wishes; a day that has passed is asked for', async () => {
  const [jiwoo, first, second] = [await stage.anElectrician(), await aVacancy(node, daon), await aVacancy(node, daon)]
  const prepared = async (): Promise<string | undefined> => {
    const { questions } = must(await prepareApplication(callBy(node, jiwoo), { vacancy: second }))
    return questions.find((q) => q.need.id === need.start)?.day
  }
  expect(await prepared()).toBeUndefined()
  await applied(node, jiwoo, first)
  expect(await prepared()).toBe(addDays(node.clock.today(), 14))
  const startOn = addDays(node.clock.today(), 30)
  must(await saveWishes(callBy(node, jiwoo), { startOn, regions: [], occupations: [], shifts: [] }))
  expect(await prepared()).toBe(startOn)
  const before = node.clock.offset()
  node.clock.move(before + 40 * 86_400_000)
  expect(await prepared().catch(() => 'closed')).toBeUndefined()
  node.clock.move(before)
})
