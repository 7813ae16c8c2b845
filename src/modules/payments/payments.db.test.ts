import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toDay } from '../../kernel/day.ts'
import { toId } from '../../kernel/id.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { won } from '../../kernel/won.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { installJobs } from '../../platform/jobs/runner.ts'
import { newId } from '../../platform/new-id.ts'
import { systemCall } from '../../platform/node.ts'
import { personActor } from '../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../platform/testing/test-database.ts'
import { type TestNode, testNode } from '../../platform/testing/test-node.ts'
import { on } from '../../platform/outbox/subscription.ts'
import { paymentReturned, paymentSettled } from './events.ts'
import { balanceOf, cancelPayment, claimBack, orderPayment, paymentsOf, setOff } from './index.ts'
import { lockOrder } from './order-store.ts'
import { giveBack, goAgain, send, settle } from './order-outcome.ts'
import { post } from './post.ts'
import { wholeBalance } from './read-payments.ts'
import { tables } from './tables.ts'
import { deliveryQueue } from './testing/queues.ts'

let database: TestDatabase
let node: TestNode

beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, [deliveryQueue])
  const heard = [on(paymentSettled, 'test.settled', none), on(paymentReturned, 'test.returned', none)]
  node = testNode({ ...database, subscriptions: heard })
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const none = async () => await Promise.resolve()
const call = () => systemCall(node, 'test')
const system = async <T>(work: (tx: Tx) => Promise<T>) => await inTransaction(node, call().actor, 'test', work)
const themselves = async <T>(person: string, work: (tx: Tx) => Promise<T>) =>
  await inTransaction(node, personActor(toId(person)), 'test', work)
const now = () => node.clock.now()
const purpose = { ko: '구직급여 1차', en: 'Job-seeking benefit, round 1' }
const wanted = (more: object = {}) => ({
  person: newId(),
  amount: 500_000,
  purpose,
  source: 'test',
  reference: newId(),
  dueOn: toDay('2026-12-01'),
  ...more,
})
type Wanted = ReturnType<typeof wanted>
const ordered = async (given: Wanted = wanted()) => {
  const done = await system((tx) => orderPayment(tx, now(), given))
  if (isRefusal(done)) throw new Error(done.refused)
  return { ...given, ...done }
}
const claimed = async (given: { person: string; amount: number }) => {
  const reason = { ko: '취업한 날이 늦게 알려졌습니다', en: 'The day of work became known late' }
  const done = await system((tx) => claimBack(tx, now(), { ...wanted(), ...given, reason }))
  if (isRefusal(done)) throw new Error(done.refused)
  return done.claim
}
const agree = async (claim: string, person: string, sum: number) =>
  await themselves(person, (tx) =>
    tables(tx)
      .insertInto('payments.agreement')
      .values({ id: newId(), claim_id: claim, person_id: person, each_payment: won(sum), given_at: now() })
      .execute(),
  )

describe('an order', () => {
  test('is one for its reference, however often and at once it is called; another amount or person is refused', async () => {
    const given = wanted()
    const all = await Promise.all([1, 2, 3, 4].map(() => ordered(given)))
    expect(new Set(all.map(({ order }) => order)).size).toBe(1)
    expect(all.filter(({ again }) => !again)).toHaveLength(1)
    for (const other of [{ amount: 500_001 }, { person: newId() }])
      expect(await system((tx) => orderPayment(tx, now(), { ...given, ...other }))).toMatchObject({
        refused: 'payments.reference-used',
      })
    expect(await system((tx) => balanceOf(tx, given.person))).toMatchObject({ payable: 500_000, paid: 0 })
    expect(await system((tx) => orderPayment(tx, now(), wanted({ amount: 0 })))).toMatchObject({ status: 422 })
    await expect(ordered(wanted({ amount: 0.5 }))).rejects.toThrow('not a whole amount')
  })

  test('exists only together with what its caller commits, and is made by no person for themselves', async () => {
    const given = wanted()
    const failing = system(async (tx) => {
      await orderPayment(tx, now(), given)
      throw new Error('the decision failed')
    })
    await expect(failing).rejects.toThrow('the decision failed')
    expect(await system((tx) => paymentsOf(tx, given.person))).toEqual([])
    await expect(themselves(given.person, (tx) => orderPayment(tx, now(), given))).rejects.toThrow('row-level security')
  })

  test('is read by its person alone', async () => {
    const { person } = await ordered()
    expect(await themselves(person, (tx) => paymentsOf(tx, person))).toMatchObject([{ amount: 500_000, purpose }])
    expect(await themselves(person, (tx) => balanceOf(tx, person))).toMatchObject({ payable: 500_000 })
    expect(await themselves(newId(), (tx) => paymentsOf(tx, person))).toEqual([])
    expect(await themselves(newId(), (tx) => balanceOf(tx, person))).toMatchObject({ payable: 0 })
  })

  test('is called off once, before it is sent or after it came back, and never on its way', async () => {
    const { order, person } = await ordered()
    const cancel = (id: string) => system((tx) => cancelPayment(tx, now(), { order: id, why: 'test' }))
    expect([await cancel(order), await cancel(order)]).toEqual([{ order }, { order }])
    expect(await system((tx) => balanceOf(tx, person))).toMatchObject({ payable: 0, fund: 0 })
    const back = await ordered()
    await system(async (tx) => send(tx, now(), [{ order: await held(tx, back.order), item: 'item-1' }]))
    expect(await cancel(back.order)).toMatchObject({ refused: 'payments.too-late' })
    await system(async (tx) => giveBack(tx, call(), [{ order: await held(tx, back.order), item: 'item-1' }], 'closed'))
    expect(await cancel(back.order)).toEqual({ order: back.order })
    expect(await system((tx) => balanceOf(tx, back.person))).toMatchObject({ payable: 0, returned: 0, transit: 0 })
    expect(await cancel(newId())).toMatchObject({ status: 404 })
  })

  test('that came back goes again and is settled once; a second time is an error and leaves nothing', async () => {
    const { order, person } = await ordered()
    await system(async (tx) => {
      await send(tx, now(), [{ order: await held(tx, order), item: 'item-2' }])
      await giveBack(tx, call(), [{ order: await held(tx, order), item: 'item-2' }], 'closed')
      await goAgain(tx, now(), [{ order: await held(tx, order), item: 'item-2' }])
      await send(tx, now(), [{ order: await held(tx, order), item: 'item-3' }])
      await settle(tx, call(), [await held(tx, order)])
    })
    const twice = system(async (tx) => settle(tx, call(), [await held(tx, order)]))
    await expect(twice).rejects.toThrow('cannot go from settled to settled')
    expect(await system((tx) => balanceOf(tx, person))).toMatchObject({ paid: 500_000, transit: 0, returned: 0 })
    expect(await told(order)).toEqual(['payments.returned', 'payments.settled'])
  })
})

const held = async (tx: Tx, order: string) => {
  const row = await lockOrder(tx, order)
  if (!row) throw new Error('no order')
  return row
}
const told = async (order: string) =>
  await system(async (tx) => {
    const facts = await sql<{
      topic: string
    }>`select topic from platform.fact where key = ${order} order by seq`.execute(tx)
    return facts.rows.map(({ topic }) => topic)
  })

describe('an overpayment', () => {
  test('is set off as far as its person agreed, once for each payment', async () => {
    const { order, person } = await ordered()
    const claim = await claimed({ person, amount: 120_000 })
    const off = (amount: number, from = order) => system((tx) => setOff(tx, now(), { order: from, claim, amount }))
    expect(await off(1)).toMatchObject({ refused: 'payments.more-than-agreed', facts: { most: 0 } })
    await agree(claim, person, 100_000)
    expect(await off(100_001)).toMatchObject({ facts: { most: 100_000 } })
    expect(await off(100_000)).toEqual({ setOff: 100_000 })
    expect(await off(20_000)).toMatchObject({ refused: 'payments.set-off-before' })
    const balance = { payable: 400_000, receivable: 20_000, recovered: 100_000 }
    expect(await system((tx) => balanceOf(tx, person))).toMatchObject(balance)
    const next = await ordered(wanted({ person }))
    expect(await off(20_001, next.order)).toMatchObject({ facts: { most: 20_000 } })
    expect(await off(20_000, (await ordered()).order)).toMatchObject({ refused: 'payments.no-such-claim' })
    await system(async (tx) => {
      await send(tx, now(), [{ order: await held(tx, order), item: 'item-4' }])
      await settle(tx, call(), [await held(tx, order)])
    })
    // 400,000 that arrived and 100,000 set off, without the 120,000 that are owed
    expect(await system((tx) => balanceOf(tx, person))).toMatchObject({ paid: 380_000, transit: 0 })
  })

  test('is agreed to by nobody but its person, and registered once', async () => {
    const person = newId()
    const claim = await claimed({ person, amount: 1000 })
    await expect(agree(claim, newId(), 1000)).rejects.toThrow('row-level security')
    const given = { ...wanted({ person }), reason: purpose }
    const first = await system((tx) => claimBack(tx, now(), given))
    expect(await system((tx) => claimBack(tx, now(), given))).toEqual({ ...first, again: true })
    expect(await system((tx) => claimBack(tx, now(), { ...given, amount: 1 }))).toMatchObject({ status: 409 })
  })
})

describe('the ledger', () => {
  test('takes no event that does not sum to 0, and no change, by whoever writes to it', async () => {
    const person = newId()
    const odd = system(async (tx) => {
      await post(tx, now(), { key: newId(), event: 'ordered', person, amount: won(5) })
      const { id } = await tables(tx)
        .selectFrom('payments.transaction')
        .select('id')
        .orderBy('at', 'desc')
        .executeTakeFirstOrThrow()
      const line = { transaction_id: id, line: 9, account: 'paid', person_id: person, amount: won(5) } as const
      await tables(tx).insertInto('payments.entry').values(line).execute()
    })
    await expect(odd).rejects.toThrow('entries that sum to 5')
    const empty = { id: newId(), key: newId(), event: 'ordered', order_id: null, claim_id: null, at: now() } as const
    const alone = system((tx) => tables(tx).insertInto('payments.transaction').values(empty).execute())
    await expect(alone).rejects.toThrow('0 entries')
    await ordered()
    const changes = ['update payments.entry set amount = amount + 1', 'delete from payments.transaction']
    for (const change of changes) expect((await system((tx) => sql.raw(change).execute(tx))).numAffectedRows).toBe(0n) // no policy lets it
    const owner = new pg.Client({ connectionString: database.ownerUrl })
    await owner.connect()
    for (const change of changes) await expect(owner.query(change)).rejects.toThrow('never changed')
    await owner.end()
  })

  test('of everybody sums to 0', async () => {
    const all = Object.values(await system(wholeBalance))
    expect(all.some((sum) => sum !== 0)).toBe(true)
    expect(all.reduce((sum, one) => sum + one, 0)).toBe(0)
  })
})
