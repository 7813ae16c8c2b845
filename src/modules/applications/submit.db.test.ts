import type pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays } from '../../kernel/day.ts'
import { must } from '../../kernel/refusal.ts'
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

/** A node like the stage's that writes down every statement that it sends. */
function watchedNode(): { watched: TestNode; statements: string[] } {
  const watched = testNode({ ...stage.databaseUrl, connections: 1 })
  const statements: string[] = []
  watched.database.pool.on('connect', (client: pg.PoolClient) => {
    const query: unknown = Reflect.get(client, 'query')
    if (typeof query !== 'function') throw new Error('a client without query')
    Reflect.set(client, 'query', (asked: string | { text: string }, ...rest: unknown[]) => {
      statements.push(typeof asked === 'string' ? asked : asked.text)
      return Reflect.apply(query, client, [asked, ...rest])
    })
  })
  builders.withAgencies(watched, {}, fieldKeys.of(node))
  return { watched, statements }
}

it('takes at most six statements beside begin, claim, record and commit, however many badges are shown', async () => {
  const [jiwoo, vacancy] = [await stage.anElectrician(), await aVacancy(node, daon)]
  const { watched, statements } = watchedNode()
  must(await submitApplication(callBy(watched, jiwoo, newId()), { vacancy, answers: answers(node) }))
  await watched.close()
  const [begin, claim, ...rest] = statements
  const [record, commit] = rest.slice(-2)
  expect([begin, claim, record, commit]).toEqual([
    expect.stringMatching(/^begin/),
    expect.stringContaining('"platform"."submission"'),
    expect.stringContaining('platform.audit'),
    'commit',
  ])
  expect(rest.slice(0, -2)).toHaveLength(6)
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
