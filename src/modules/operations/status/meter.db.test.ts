import { afterAll, beforeAll, expect, it } from 'vitest'
import { must } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { ringInMemory } from '../../../platform/field-encryption/key-ring.ts'
import { systemCall } from '../../../platform/node.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { addOrganisation, adoptPerson } from '../../identity/index.ts'
import { myMessages } from '../../notifications/index.ts'
import { minutesOf } from '../incidents/incident.ts'
import { readAllIncidents, readIncidents } from '../incidents/read-incidents.ts'
import type { Component, State } from './component.ts'
import { breakerStates } from '../../../platform/breaker/breaker-states.ts'
import { type Probe, probesOf } from './measure.ts'
import { latestOf, makeMeter } from './meter.ts'
import { readStatus } from './read-status.ts'

let database: TestDatabase
let node: TestNode
let operator: Actor
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
  fieldKeys.provide(node, ringInMemory())
  operator = await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => {
    const person = await adoptPerson(tx, node, { subject: 'test:operator', name: '운영' })
    const organisation = { kind: 'operator' as const, name: '온일', code: 'onil', verified: true, demo: true }
    return personActor(person, {
      id: await addOrganisation(tx, node.clock.now(), organisation, person),
      role: 'operator',
    })
  })
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

it('proposes one incident for that outage to the operator alone, and nothing more while it is not told', async () => {
  const meter = makeMeter(node, probes)
  for (let minute = 0; minute < 3; minute++) {
    later(1)
    await meter.tick()
  }
  const all = must(await readAllIncidents(callBy(node, operator), {}))
  expect(all).toHaveLength(1)
  const [found] = all.map((told) => told.incident)
  expect(found).toMatchObject({ components: ['database'], foundBy: 'node' })
  expect(found && minutesOf(found, node.clock.now())).toBe(15)
  expect(must(await readIncidents(callBy(node, { kind: 'anonymous' }), {}))).toEqual([])
  const messages = must(await myMessages(callBy(node, operator), { limit: 50 }))
  expect(messages.filter((m) => m.topic === 'operations.incident-proposed')).toHaveLength(1)
})

it('leaves a time in which nothing measured unknown, instead of calling it good', async () => {
  const before = await seconds('web', 'up')
  later(120)
  expect((await of('web'))?.state).toBeUndefined()
  await makeMeter(node, probes).tick()
  expect(await seconds('web', 'up')).toBe(before)
  expect((await of('web'))?.state).toBe('up')
})

it('leaves the agencies to the processes that work off jobs: only those know how they answer', async () => {
  breakerStates.provide(node, () => [{ name: 'hrdk', state: 'open' }])
  const found = await Promise.all([true, false].map((jobs) => probesOf({ jobs }).agencies(node)))
  expect(found).toEqual(['slow', undefined])
})
