import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { defineFact } from '../../kernel/fact.ts'
import { command } from '../operation/command.ts'
import { personActor } from '../testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../testing/test-node.ts'
import { backlog, replay } from './admin.ts'
import { deliverNext, drain } from './relay.ts'
import { on } from './subscription.ts'

const said = defineFact('test.said', z.object({ key: z.string(), n: z.number() }), (p) => p.key)
const say = command('test.say', {
  input: z.object({ key: z.string(), n: z.number() }),
  allow: () => true,
  run: async ({ input }) => await Promise.resolve({ value: null, facts: [said(input)] }),
})

let database: TestDatabase
let node: TestNode
let heard: string[] = []
let broken = new Set<string>()

beforeAll(async () => {
  database = await testDatabase()
  const hears = on(said, 'test.hears', async ({ payload }) => {
    await Promise.resolve()
    if (broken.has(payload.key)) throw new Error('not now')
    heard.push(`${payload.key}${payload.n}`)
  })
  const seldom = on(
    said,
    'test.seldom',
    async ({ payload }) => void (await Promise.resolve(heard.push(`seldom ${payload.key}${payload.n}`))),
    "f.payload ->> 'key' = 'wanted'",
  )
  node = testNode({ ...database, subscriptions: [hears, seldom] })
})
beforeEach(() => {
  heard = []
  broken = new Set()
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const tell = async (key: string, n: number): Promise<unknown> => await say(callBy(node, personActor()), { key, n })
const later = (minutes: number): void => node.clock.move(node.clock.offset() + minutes * 60_000)

describe('outbox', () => {
  it('keeps the order of one key when two relays work at once', async () => {
    for (const n of [1, 2, 3, 4, 5]) for (const key of ['a', 'b']) await tell(key, n)
    await Promise.all([drain(node), drain(node)])
    await drain(node)
    for (const key of ['a', 'b'])
      expect(heard.filter((h) => h.startsWith(key))).toEqual([1, 2, 3, 4, 5].map((n) => `${key}${n}`))
    expect(await backlog(node)).toMatchObject({ waiting: 0, parked: 0 })
  })

  it('holds later facts of a key back while an earlier one fails, and lets other keys pass', async () => {
    broken.add('c')
    await tell('c', 1)
    await tell('c', 2)
    await tell('d', 1)
    await drain(node)
    expect(heard).toEqual(['d1'])
    broken.clear()
    later(5)
    await drain(node)
    expect(heard).toEqual(['d1', 'c1', 'c2'])
  })

  it('parks what keeps failing, says so, and delivers it after a replay', async () => {
    broken.add('e')
    await tell('e', 1)
    for (let attempt = 0; attempt < 9; attempt++) {
      await deliverNext(node)
      later(10)
    }
    expect(await backlog(node)).toMatchObject({ parked: 1 })
    expect(node.lines.join('\n')).toContain('not now')
    broken.clear()
    expect(await replay(node, 'parked')).toBe(1)
    await drain(node)
    expect(heard).toEqual(['e1'])
  })

  it('writes no delivery for who does not want a fact, not even in a replay', async () => {
    for (const n of [1, 2]) for (const key of ['plain', 'wanted']) await tell(key, n)
    await drain(node)
    const seldom = ['seldom wanted1', 'seldom wanted2']
    expect(heard.filter((h) => h.startsWith('seldom'))).toEqual(seldom)
    expect(heard).toHaveLength(6)
    expect(await replay(node, { subscriber: 'test.seldom', topic: 'test.said' })).toBe(2)
    await drain(node)
    expect(heard.filter((h) => h.startsWith('seldom'))).toEqual([...seldom, ...seldom])
  })

  it('replays a topic for a subscriber that came later', async () => {
    expect(await replay(node, { subscriber: 'test.hears', topic: 'test.said' })).toBeGreaterThan(10)
    await drain(node)
    expect(heard).toContain('a1')
  })
})
