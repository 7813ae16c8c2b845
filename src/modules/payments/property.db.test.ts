import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Bank } from '../../gateways/bank/port.ts'
import { bookOf, byLastDigit, vaultInMemory } from '../../gateways/bank/simulator.ts'
import { isRefusal, must } from '../../kernel/refusal.ts'
import { fieldKeys } from '../../platform/field-encryption/field-keys.ts'
import { installJobs } from '../../platform/jobs/runner.ts'
import { newId } from '../../platform/new-id.ts'
import { systemCall } from '../../platform/node.ts'
import { type TestDatabase, testDatabase } from '../../platform/testing/test-database.ts'
import { type TestNode, testNode } from '../../platform/testing/test-node.ts'
import { checkAccount } from './accounts/check-account.ts'
import { readResults } from './batches/read-results.ts'
import { sendBatch } from './batches/send-batch.ts'
import { checkPayments, isSound, orderPayment } from './index.ts'
import type { NewPayment } from './order-payment.ts'
import { bankOf } from './services.ts'
import { tables } from './tables.ts'
import { deliveryQueue } from './testing/queues.ts'
import { aPerson, asSystem, provideBank, stateAccount } from './testing/stage.ts'

const orders = 10_000
const persons = 150
const vault = vaultInMemory()
const random = randomFrom(20261129)
const crashes = { thrown: 0 }
let database: TestDatabase
let node: TestNode
let shaky: TestNode

beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, [checkAccount, deliveryQueue])
  node = testNode(database)
  const bank = provideBank(node, vault, { mode: 'normal' })
  shaky = { ...node, clock: { ...node.clock, now: shakily(node.clock.now), today: shakily(node.clock.today) } }
  bankOf.provide(shaky, unreliable(bank))
  fieldKeys.provide(shaky, fieldKeys.of(node))
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

// A small generator of numbers from 0 to 1 (mulberry32): the same run every time.
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

function dies(chance: number): void {
  if (random() >= chance) return
  crashes.thrown++
  throw new Error('crash')
}

// Every step asks the clock: so it dies between any two of them, inside transactions and outside.
function shakily<T>(ask: () => T): () => T {
  return () => {
    dies(0.02)
    return ask()
  }
}

// Dies before and after it was asked, does not answer, says a part, says things twice.
function unreliable(bank: Bank): Bank {
  const badly = async <T>(ask: () => Promise<T>): Promise<T | { answer: 'unavailable' }> => {
    dies(0.05)
    const answer = await ask()
    dies(0.1)
    return random() < 0.1 ? { answer: 'unavailable' } : answer
  }
  return {
    ...bank,
    submitBatch: async (file, request) => await badly(() => bank.submitBatch(file, request)),
    readResults: async (number, request) => {
      const told = await badly(() => bank.readResults(number, request))
      if (told.answer !== 'results') return told
      const some = told.results.filter(() => random() < 0.8)
      return { ...told, results: random() < 0.5 ? [...some, ...some.toReversed()] : some }
    },
  }
}

// What dies is tried again, as the runner does.
async function survive(work: () => Promise<unknown>): Promise<void> {
  await work().catch((error: unknown) => {
    if (!/crash|does not/.test(String(error))) throw error
  })
}

// A tenth comes twice, in the same transaction or a later one; some transactions die at their end and are done again.
async function orderSome(all: readonly NewPayment[]): Promise<void> {
  const again = all.filter(() => random() < 0.1)
  for (let done = false; !done; )
    await survive(async () => {
      await asSystem(shaky, async (tx) => {
        for (const one of [...all, ...again]) {
          const ordered = await orderPayment(tx, node.clock.now(), one)
          if (isRefusal(ordered)) throw new Error(ordered.refused)
        }
        dies(0.2)
      })
      done = true
    })
}

async function turn(): Promise<void> {
  await survive(() => sendBatch.run(systemCall(shaky, 'test'), {}))
  await survive(() => readResults.run(systemCall(shaky, 'test'), {}))
}

test(`${orders} orders with crashes, returns, doubles and retries: each settled once or open with a reason, to the won`, async () => {
  const people = await Promise.all(Array.from({ length: persons }, (_, n) => aPerson(node, `payee-${n}`)))
  const digit = (n: number): string => (n % 10 === 0 ? '3' : n % 10 === 1 ? '4' : '6')
  for (const [n, person] of people.entries())
    if (n % 10 !== 2) await stateAccount(node, person, `12345678${String(n).padStart(3, '0')}${digit(n)}`)
  const purpose = { ko: '시험', en: 'Test' }
  const dueOn = node.clock.today()
  const all: NewPayment[] = Array.from({ length: orders }, (_, n) => ({
    person: people[n % persons] ?? '',
    amount: 1 + Math.floor(random() * 2_000_000),
    purpose,
    source: 'test',
    reference: `order-${n}`,
    dueOn,
  }))
  for (let from = 0; from < orders; from += 250) {
    await orderSome(all.slice(from, from + 250))
    if (random() < 0.3) await turn()
  }
  for (let n = 0; n < 15; n++) await turn()
  // Some of those whose account was closed, or who had none, state another one: what came back goes again.
  for (const [n, person] of people.entries())
    if ([0, 2].includes(n % 20)) await stateAccount(node, person, '999999999996')
  for (let n = 0; n < 15; n++) await turn()
  for (const job of [sendBatch, readResults, sendBatch, readResults]) await job.run(systemCall(node, 'test'), {})

  const rows = await asSystem(node, (tx) => tables(tx).selectFrom('payments.payment_order').selectAll().execute())
  expect(rows).toHaveLength(orders)
  const open = rows.filter(({ state }) => state !== 'settled')
  expect(open.filter(({ why }) => why === null)).toEqual([])
  expect(new Set(open.map(({ state, why }) => `${state} ${why}`))).toEqual(
    new Set(['returned closed', 'returned limit', 'open no-account']),
  )
  const found = must(await checkPayments(systemCall(node, 'test'), {}))
  expect([isSound(found), found.oddOrders, found.oddBatches]).toEqual([true, [], []])
  const settled = rows.filter(({ state }) => state === 'settled').reduce((sum, { amount }) => sum + amount, 0)
  const booked = [...vault.files.values()].flatMap(({ text }) => bookOf(text, byLastDigit))
  const paid = booked.filter(({ result }) => result === 'settled').reduce((sum, { amount }) => sum + amount, 0)
  expect(paid).toBe(settled)
  expect(found.balance).toMatchObject({ paid: settled, transit: 0 })
  expect(crashes.thrown).toBeGreaterThan(20)
}, 180_000)

test('the check finds an order whose state was changed past the ledger', async () => {
  const one = { person: newId(), amount: 5, purpose: { ko: '시험', en: 'Test' }, source: 'test', reference: newId() }
  const done = await asSystem(node, (tx) => orderPayment(tx, node.clock.now(), { ...one, dueOn: node.clock.today() }))
  const order = isRefusal(done) ? '' : done.order
  await asSystem(node, (tx) =>
    tables(tx).updateTable('payments.payment_order').set({ state: 'settled' }).where('id', '=', order).execute(),
  )
  const found = must(await checkPayments(systemCall(node, 'test'), {}))
  expect([isSound(found), found.balances, found.oddOrders]).toEqual([false, true, [{ order, state: 'settled' }]])
})
