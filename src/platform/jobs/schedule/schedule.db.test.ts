import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, beforeEach, afterEach, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type TestDatabase, testDatabase } from '../../testing/test-database.ts'
import { type TestNode, testNode } from '../../testing/test-node.ts'
import { job } from '../job.ts'
import { startSchedule } from './start-schedule.ts'
import { countRound, steps } from './testing/count-round.ts'

const day = 86_400_000
const patience = { timeout: 20_000, interval: 20 }
let database: TestDatabase
let owner: pg.Client
let nodes: TestNode[]

beforeAll(async () => {
  database = await testDatabase()
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  await owner.query(`create schema test; create table test.step (step int primary key, round uuid not null);
    create table test.round (id uuid primary key, began timestamptz not null, ended timestamptz);
    grant usage on schema test to public; grant select, insert, update on all tables in schema test to public`)
})
beforeEach(() => {
  nodes = [testNode(database), testNode(database)]
})
afterEach(async () => {
  for (const node of nodes) await node.close()
})
afterAll(async () => {
  await owner.end()
  await database.drop()
})

const nightly = (name: string, run: () => Promise<unknown>): ReturnType<typeof job> =>
  job(name, { data: z.object({}), cron: '20 3 * * *', run: async () => void (await run()) })

// One look of every node at a day, all at the same time.
async function lookAt(daysLater: number, one: ReturnType<typeof job>): Promise<void> {
  for (const node of nodes) node.clock.move(daysLater * day)
  const running = nodes.map((node) => startSchedule(node, [one]))
  await expect.poll(() => schedule(one.name), patience).toMatchObject({ is: 'there' })
  for (const each of running) await each.stop()
}

async function schedule(name: string): Promise<unknown> {
  const { rows } = await owner.query<{ done_for: Date; failures: number; round: string | null }>(
    `select done_for, failures, round from platform.schedule where name = $1`,
    [name],
  )
  return rows[0] && { is: 'there', ...rows[0] }
}

test('the first start does nothing; days that were missed are made up once, by one of several nodes', async () => {
  const done: number[] = []
  const one = nightly('test.nightly', async () => await Promise.resolve(done.push(1)))
  await lookAt(0, one)
  expect(done).toEqual([])
  await lookAt(6, one)
  expect(done).toEqual([1])
  await lookAt(6, one)
  expect(done, 'a restart on the same day').toEqual([1])
  await lookAt(7, one)
  expect(done).toEqual([1, 1])
})

test('a clock that was moved back does nothing at first, and rounds go on from there', async () => {
  const done: number[] = []
  const one = nightly('test.back', async () => await Promise.resolve(done.push(1)))
  await lookAt(30, one)
  await lookAt(0, one)
  expect(done).toEqual([])
  await lookAt(1, one)
  expect(done).toEqual([1])
})

test('a node whose clock is ten minutes away from the others sets nothing back, and does nothing twice', async () => {
  const done: number[] = []
  const one = job('test.apart', {
    data: z.object({}),
    cron: '* * * * *',
    run: async () => void (await Promise.resolve(done.push(1))),
  })
  await lookAt(0, one)
  await owner.query(`update platform.schedule set done_for = done_for - interval '1 hour' where name = $1`, [one.name])
  const [ahead, late] = nodes.map((node, at) => apart(node, at === 0 ? 600_000 : -600_000))
  for (const node of [ahead, late, ahead, late]) await look(node, one)
  const { rows } = await owner.query<{ off: number }>(
    `select extract(epoch from clock_timestamp() - done_for)::float8 as off from platform.schedule where name = $1`,
    [one.name],
  )
  expect(done.length).toBeLessThanOrEqual(2) // a minute may begin in between
  expect(done.length).toBeGreaterThan(0)
  expect(rows[0]?.off).toBeGreaterThan(-1)
  expect(rows[0]?.off).toBeLessThan(120)
})

// The machine's clock, not one that was moved on purpose.
function apart(node: TestNode, milliseconds: number): TestNode {
  return { ...node, clock: { ...node.clock, now: () => new Date(Date.now() + milliseconds) } }
}

async function look(node: TestNode | undefined, one: ReturnType<typeof job>): Promise<void> {
  if (node) await startSchedule(node, [one]).stop()
}

test('a round that failed is not done: it is tried again after a rest', async () => {
  const tries: number[] = []
  const one = nightly('test.fails', async () => {
    tries.push(1)
    if (tries.length === 1) await Promise.reject(new Error('not yet'))
  })
  await lookAt(0, one)
  const before = await schedule(one.name)
  await lookAt(1, one)
  expect(await schedule(one.name)).toMatchObject({
    done_for: z.object({ done_for: z.date() }).parse(before).done_for,
    failures: 1,
  })
  await lookAt(1, one)
  expect(tries, 'it rests').toEqual([1])
  await owner.query(`update platform.schedule set rests_until = clock_timestamp() where name = $1`, [one.name])
  await lookAt(1, one)
  expect(tries).toEqual([1, 1])
  expect(await schedule(one.name)).toMatchObject({ failures: 0, round: null })
})

async function begin(daysLater: number): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('./testing/round-process.ts', import.meta.url))
  const given = { url: database.url, contextKey: database.contextKey.toString('hex'), daysLater }
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(given)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

const count = async (what: string): Promise<number> => {
  const { rows } = await owner.query<{ n: number }>(`select count(*)::int as n from ${what}`)
  return rows[0]?.n ?? 0
}

test('kill -9 in the middle: nobody takes it while it may live, then one of two nodes ends it', async () => {
  await lookAt(0, countRound)
  const first = await begin(1)
  await expect.poll(() => count('test.step'), patience).toBeGreaterThan(5)
  await kill(first)
  const cutOff = await count('test.step')
  expect(cutOff).toBeLessThan(steps)
  const others = await Promise.all([begin(1), begin(1)])
  expect(await count('test.round')).toBe(1)
  // Half a minute without a sign of life, which nobody waits for here.
  await owner.query(`update platform.schedule set rests_until = clock_timestamp() where round is not null`)
  await expect.poll(() => schedule('test.count-round'), patience).toMatchObject({ round: null })
  for (const one of others) await kill(one)
  expect([
    await count('test.step'),
    await count('test.round'),
    await count('test.round where ended is not null'),
  ]).toEqual([steps, 2, 1])
}, 90_000)
