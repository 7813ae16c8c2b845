import { afterAll, beforeAll, expect, it } from 'vitest'
import { must } from '../../../kernel/refusal.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import type { Component, State } from './component.ts'
import type { Probe } from './measure.ts'
import { latestOf, makeMeter } from './meter.ts'
import { readStatus } from './read-status.ts'

let database: TestDatabase
let node: TestNode
const now: Record<Component, State | undefined> = {
  web: 'up',
  database: 'up',
  outbox: 'up',
  agencies: 'up',
  mail: undefined,
}
const tell =
  (component: Component): Probe =>
  () =>
    Promise.resolve(now[component])
const probes = {
  web: tell('web'),
  database: tell('database'),
  outbox: tell('outbox'),
  agencies: tell('agencies'),
  mail: tell('mail'),
}

beforeAll(async () => {
  database = await testDatabase()
  node = testNode(database)
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const later = (minutes: number): void => node.clock.move(node.clock.offset() + minutes * 60_000)
const of = async (component: Component) =>
  must(await readStatus(callBy(node, { kind: 'anonymous' }), {})).components.find((c) => c.component === component)
const seconds = async (component: Component, state: State): Promise<number> =>
  ((await of(component))?.days ?? []).reduce((sum, d) => sum + d[state], 0)

it('keeps each minute as stretches, also those of an outage of the database itself', async () => {
  const meter = makeMeter(node, probes)
  const other = makeMeter(node, probes)
  for (let minute = 0; minute < 5; minute++) {
    await meter.tick()
    await other.tick() // a second process in the same minute adds nothing
    later(1)
  }
  expect(await seconds('database', 'up')).toBe(240)
  const pool = node.database.pool.connect
  now.database = 'down'
  node.database.pool.connect = () => Promise.reject(new Error('away'))
  for (let minute = 0; minute < 15; minute++) {
    await meter.tick()
    later(1)
  }
  expect(latestOf(node)?.states.database).toBe('down')
  node.database.pool.connect = pool
  now.database = 'up'
  await meter.tick()
  expect(await seconds('database', 'down')).toBeCloseTo(900, -1)
  expect((await of('database'))?.state).toBe('up')
  expect((await of('mail'))?.state).toBeUndefined()
})

it('leaves a time in which nothing measured unknown, instead of calling it good', async () => {
  const before = await seconds('web', 'up')
  later(120)
  expect((await of('web'))?.state).toBeUndefined()
  await makeMeter(node, probes).tick()
  expect(await seconds('web', 'up')).toBe(before)
  expect((await of('web'))?.state).toBe('up')
})
