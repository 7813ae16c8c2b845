import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { toId } from '../../kernel/id.ts'
import { must } from '../../kernel/refusal.ts'
import { connect, type Database } from '../database/connect.ts'
import { newId } from '../new-id.ts'
import { command } from '../operation/command.ts'
import { query } from '../operation/query.ts'
import { ownKeys } from '../receipts/own-keys.ts'
import { personActor } from '../testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../testing/test-node.ts'
import { anchor } from './anchor.ts'
import { rootFile, rootFileAt } from './root-file.ts'
import { type Deed, type Victim, tampers } from './testing/tamper.ts'
import type { Fault } from './walk-chain.ts'
import { type Verification, verifyAudit } from './verify-audit.ts'

const act = command('test.act', {
  input: z.object({ n: z.number() }),
  allow: () => true,
  run: async ({ input }) => ({ value: {}, subject: `것 | ${input.n}` }),
})
const read = query('test.read', {
  input: z.object({ n: z.number() }),
  allow: () => true,
  run: async ({ input }) => ({
    value: {},
    accessed: Array.from({ length: input.n }, () => ({
      person: newId<'Person'>(),
      what: '지원서 4:a|b',
      purpose: '채용',
    })),
  }),
})

let database: TestDatabase
let node: TestNode
let owner: Database
let folder: string
let victims: Victim[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onil-roots-'))
  database = await testDatabase()
  node = testNode({ ...database, connections: 4 })
  owner = connect(database.ownerUrl, 1)
  rootFile.provide(node, rootFileAt(join(folder, 'roots')))
  const member = personActor(newId(), { id: toId(newId()) })
  for (let round = 0; round < 6; round++) {
    const calls = Array.from({ length: 40 }, (_, n) => act(callBy(node, member), { n }))
    const readings = Array.from({ length: 8 }, () => read(callBy(node, member), { n: 5 }))
    for (const outcome of await Promise.all([...calls, ...readings])) must(outcome)
    await anchor(node)
  }
  const { rows } = await owner.pool.query<Victim>(
    `select 'audit' as chain, id, shard::int, link from platform.audit union all select 'access', id, shard::int, link from platform.access_entry order by 1, 3, 4`,
  )
  victims = rows
})
afterAll(async () => {
  await node.close()
  await owner.close()
  await database.drop()
  await rm(folder, { recursive: true })
})

/** Tampers with the owner's rights, looks, and takes it back. */
async function afterwards(tamper: (client: pg.PoolClient) => Promise<unknown>): Promise<Verification> {
  const client = await owner.pool.connect()
  try {
    await client.query('begin')
    await tamper(client)
    return await verifyAudit(owner.on(client), { keys: ownKeys(node), copies: await rootFile.of(node).read() })
  } finally {
    await client.query('rollback')
    client.release()
  }
}

test('what was written is sound, in several shards, and each minute’s root is kept in the file too', async () => {
  expect(victims).toHaveLength(480)
  expect(new Set(victims.map(({ shard }) => shard)).size).toBeGreaterThan(1)
  expect(await afterwards(async () => undefined)).toEqual({ entries: 480, anchors: 6, faulty: 0, faults: [] })
  expect([...(await rootFile.of(node).read()).keys()]).toEqual([1, 2, 3, 4, 5, 6])
  expect(await anchor(node)).toBe(6) // nothing new was written
})

test('a hundred tamperings with the rights of the owner are all found, each with its shard and row', async () => {
  const heads = new Map(victims.map(({ chain, shard, link }) => [`${chain} ${shard}`, link]))
  let seed = 20261128
  const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below
  const missed: string[] = []
  for (let n = 0; n < 100; n++) {
    const victim = victims[random(victims.length)]
    const tamper = tampers[n % tampers.length]
    const other = victims.find((v) => v.chain === victim?.chain && v.id !== victim.id)
    if (!victim || !tamper || !other) throw new Error('nothing to tamper with')
    let deed: Deed | undefined
    const { faults } = await afterwards(async (client) => {
      await client.query('drop index platform.audit_chain, platform.access_chain') // as a tamperer would
      deed = await tamper(client, victim, other, heads)
    })
    if (!faults.some((f) => isNamed(f, deed))) missed.push(JSON.stringify({ deed, victim, faults }))
  }
  expect(missed).toEqual([])
})

function isNamed(fault: Fault, deed: Deed | undefined): boolean {
  return fault.where === deed?.chain && fault.shard === deed.shard && deed.links.includes(fault.link)
}

test('roots cannot be left out, changed, cut off or signed by another key unseen', async () => {
  const other = testNode(database)
  const deeds: [string, (client: pg.PoolClient) => Promise<unknown>][] = [
    [
      'missing 3',
      (c) => c.query('delete from platform.audit_head where anchor = 3; delete from platform.audit_anchor where n = 3'),
    ],
    ['bad-root 2', (c) => c.query(`update platform.audit_head set hash = sha256(hash) where anchor = 2`)],
    ['bad-root 4', (c) => c.query(`update platform.audit_anchor set jws = jws || 'A' where n = 4`)],
    [
      'missing 6',
      (c) => c.query('delete from platform.audit_head where anchor = 6; delete from platform.audit_anchor where n = 6'),
    ],
    [
      'bad-root 6',
      async (c) => {
        await c.query('delete from platform.audit_head where anchor = 6; delete from platform.audit_anchor where n = 6')
        rootFile.provide(other, rootFileAt(join(folder, 'other')))
        await c.query('commit; begin') // somebody who has the program, but not this node's key
        await anchor(other)
      },
    ],
  ]
  for (const [said, tamper] of deeds) {
    const { faults } = await afterwards(tamper)
    expect(faults.map((f) => `${f.fault} ${f.link}`)).toContain(said)
  }
  await other.close()
})

test('the application adds to the chain and cannot choose its place in it', async () => {
  const { rows } = await node.database.pool.query<{ shard: number; link: number }>(
    `insert into platform.audit (id, at, actor, role, command, channel, request, shard, link, hash)
      values ($1, now(), 'a', 'b', 'c', 'd', 'e', 99, 1, 'x') returning shard::int, link`,
    [newId()],
  )
  expect(rows[0]?.shard).toBeLessThan(64)
})
