import { afterAll, beforeAll, expect, it } from 'vitest'
import pg from 'pg'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { journeyIds } from '../../../web/journeys.ts'
import { countJourney } from './count-journey.ts'
import { readJourneys } from './read-journeys.ts'

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

const told = { journey: 'j1', done: true, last: 'apply', seconds: { search: 30, apply: 120 }, total: 150 }
const tell = async (what: object) => await countJourney(callBy(node, { kind: 'anonymous' }), what)

it('shows nothing of nine journeys, and of ten how long they took', async () => {
  await Promise.all(Array.from({ length: 9 }, () => tell(told)))
  expect(await readJourneys(node)).toEqual(journeyIds.map((journey) => ({ journey, n: 0, screens: [] })))
  await tell({ ...told, done: false, total: 150 })
  const [j1] = await readJourneys(node)
  expect(j1).toMatchObject({ n: 10, done: 0.9 })
  expect(j1?.p50).toBeUndefined() // nine came to the end: too few to say how long
  await tell(told)
  expect((await readJourneys(node))[0]).toMatchObject({ n: 11, p50: 150, p90: 150 })
  node.clock.move(35 * 86_400_000)
  expect((await readJourneys(node))[0]).toMatchObject({ n: 0 })
  node.clock.move(0)
})

it('keeps sums by week only, and takes nothing that is not coarse or not known', async () => {
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const { rows } = await owner.query<Record<string, unknown>>('select * from operations.journey_count')
  await owner.end()
  expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual(['journey', 'n', 'seconds', 'week', 'what'])
  expect(rows.length).toBe(5)
  for (const bad of [
    { ...told, total: 151 },
    { ...told, total: 36_000 },
    { ...told, seconds: { search: 7 } },
    { ...told, seconds: { elsewhere: 15 } },
    { ...told, last: 'elsewhere' },
    { ...told, journey: 'j2' },
    { ...told, person: 'x' },
  ])
    expect(await tell(bad)).toMatchObject({ refusal: { status: 422 } })
})
