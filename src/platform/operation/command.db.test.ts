import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { defineFact } from '../../kernel/fact.ts'
import { refusal } from '../../kernel/refusal.ts'
import { addRow } from '../database/parts.ts'
import { inTransaction } from '../database/transaction.ts'
import { verifyReceipt } from '../receipts/verify.ts'
import { personActor } from '../testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../testing/test-node.ts'
import { on } from '../outbox/subscription.ts'
import { createPublicKey } from 'node:crypto'
import { personOf } from './actor.ts'
import { command } from './command.ts'

const counted = defineFact('test.counted', z.object({ n: z.number() }), () => 'one')
let runs = 0
const count = command('test.count', {
  input: z.object({ n: z.number().int().max(100) }),
  allow: ({ actor, input }) => actor.kind === 'person' && input.n !== 13,
  run: async ({ input }) => {
    runs++
    await Promise.resolve()
    if (input.n === 7) return refusal('test.unlucky', 409)
    return {
      value: { n: input.n },
      facts: [counted(input)],
      subject: 'x',
      receipt: { title: '세기', content: { n: input.n } },
    }
  },
})

let database: TestDatabase
let node: TestNode
const alice = personActor()

beforeAll(async () => {
  database = await testDatabase()
  node = testNode({ ...database, subscriptions: [on(counted, 'test.hears', async () => Promise.resolve())] })
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const rows = async (table: string): Promise<number> =>
  await inTransaction(node, { kind: 'system', name: 'test' }, 'test', async (tx) => {
    const { rows: found } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(tx)
    return found[0]?.n ?? -1
  })

describe('command', () => {
  it('writes audit row, fact, delivery and receipt with the change, once for three clicks at once', async () => {
    const call = callBy(node, alice, 'key-three-clicks')
    const before = runs
    const outcomes = await Promise.all([count(call, { n: 1 }), count(call, { n: 1 }), count(call, { n: 1 })])
    expect(runs - before).toBe(1)
    expect(new Set(outcomes.map((o) => o.ok && o.receipt)).size).toBe(1)
    expect(outcomes.filter((o) => o.ok && o.replayed)).toHaveLength(2)
    expect(
      await Promise.all(['platform.audit', 'platform.fact', 'platform.delivery', 'platform.receipt'].map(rows)),
    ).toEqual([1, 1, 1, 1])
  })

  it('refuses a key that was used for something else, and keeps keys of two people apart', async () => {
    await count(callBy(node, alice, 'key-shared'), { n: 2 })
    expect(await count(callBy(node, alice, 'key-shared'), { n: 3 })).toMatchObject({
      ok: false,
      refusal: { status: 409 },
    })
    expect(await count(callBy(node, personActor(), 'key-shared'), { n: 3 })).toMatchObject({
      ok: true,
      value: { n: 3 },
    })
  })

  it('leaves nothing behind when it is refused, and may be tried again with the same key', async () => {
    const facts = await rows('platform.fact')
    expect(await count(callBy(node, alice, 'key-refused'), { n: 7 })).toMatchObject({
      ok: false,
      refusal: { refused: 'test.unlucky' },
    })
    expect(await rows('platform.fact')).toBe(facts)
    expect(await count(callBy(node, alice, 'key-refused'), { n: 8 })).toMatchObject({ ok: true })
  })

  it('asks visitors to sign in, and names the fields of an input that does not fit', async () => {
    expect(await count(callBy(node, { kind: 'anonymous' }), { n: 1 })).toMatchObject({ refusal: { status: 401 } })
    expect(await count(callBy(node, alice), { n: 13 })).toMatchObject({ refusal: { status: 403 } })
    const misfit = await count(callBy(node, alice), { n: 'many' })
    expect(misfit).toMatchObject({ refusal: { status: 422 } })
    expect(!misfit.ok && Object.keys(misfit.refusal.fields ?? {})).toEqual(['n'])
  })

  it('signs a receipt that anybody can check, and that fails with one letter changed', async () => {
    const outcome = await count(callBy(node, alice, 'key-receipt'), { n: 5 })
    const jws = (outcome.ok && outcome.receipt) || ''
    const keys = {
      keys: [{ ...createPublicKey(node.receipts.key).export({ format: 'jwk' }), kid: node.receipts.kid, alg: 'EdDSA' }],
    }
    expect(await verifyReceipt(jws, keys, { n: 5 })).toMatchObject({ verdict: 'genuine', content: 'matches' })
    expect(await verifyReceipt(jws, keys, { n: 6 })).toMatchObject({ verdict: 'genuine', content: 'differs' })
    const altered = jws.slice(0, -4) + (jws.endsWith('AAAA') ? 'BBBB' : 'AAAA')
    expect(['altered', 'not-a-receipt']).toContain((await verifyReceipt(altered, keys)).verdict)
  })
})

describe('what a command reads first and writes last', () => {
  const noted = command('test.note', {
    input: z.object({ form: z.string() }),
    allow: () => true,
    read: async ({ tx }) => await tx.selectFrom('platform.draft').select('form').execute(),
    run: async ({ input, actor, now }, before) => {
      await Promise.resolve()
      const row = { person_id: personOf(actor), form: input.form, body: '{}', updated_at: now }
      return { value: { before: before.length }, parts: [addRow('platform.draft', row)] }
    },
    taken: {
      draft_pkey: async ({ input }) => Promise.resolve(refusal('test.taken', 409, { facts: { form: input.form } })),
    },
  })

  it('is kept once; the later of two is told so, and its key stays free', async () => {
    const actor = personActor()
    expect(await noted(callBy(node, actor, 'key-note-1'), { form: 'a' })).toMatchObject({ value: { before: 0 } })
    expect(await noted(callBy(node, actor, 'key-note-2'), { form: 'a' })).toMatchObject({
      ok: false,
      refusal: { refused: 'test.taken', facts: { form: 'a' } },
    })
    expect(await noted(callBy(node, actor, 'key-note-2'), { form: 'b' })).toMatchObject({ value: { before: 1 } })
    expect(await noted(callBy(node, actor, 'key-note-1'), { form: 'a' })).toMatchObject({
      replayed: true,
      value: { before: 0 },
    })
  })
})

describe('the second wall', () => {
  const receiptsSeenBy = async (context: string): Promise<number> => {
    const client = await node.database.pool.connect()
    try {
      await client.query(`begin; select set_config('onil.context', ${client.escapeLiteral(context)}, true)`)
      const found = await client.query<{ n: number }>('select count(*)::int as n from platform.receipt')
      await client.query('rollback')
      return found.rows[0]?.n ?? -1
    } finally {
      client.release()
    }
  }

  it('shows nothing without a context, and nothing to a context that was made up', async () => {
    expect(await receiptsSeenBy('')).toBe(0)
    const body = JSON.stringify({ role: 'system', purpose: 'x' })
    expect(await receiptsSeenBy(`${'0'.repeat(64)}.${body}`)).toBe(0)
    expect(await rows('platform.receipt')).toBeGreaterThan(0)
  })

  it('lets the application add evidence but never change it, and hides the key of the context', async () => {
    const attempt = async (statement: string): Promise<unknown> =>
      await inTransaction(
        node,
        { kind: 'system', name: 'test' },
        'test',
        async (tx) => await sql.raw(statement).execute(tx),
      ).catch((error: unknown) => String(error))
    for (const statement of [
      'update platform.audit set actor = null',
      'delete from platform.receipt',
      'delete from platform.access_entry',
      'select * from platform.context_key',
      'alter table platform.receipt disable row level security',
    ]) {
      expect(await attempt(statement), statement).toMatch(/permission denied|must be owner/)
    }
  })
})
