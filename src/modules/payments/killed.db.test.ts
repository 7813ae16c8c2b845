import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bookOf, byLastDigit, simulateBank } from '../../gateways/bank/simulator.ts'
import { isRefusal, must } from '../../kernel/refusal.ts'
import { makeBreakers } from '../../platform/breaker/make-breakers.ts'
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
import { bankOf } from './services.ts'
import { tables } from './tables.ts'
import { deliveryQueue } from './testing/queues.ts'
import { folderVault, sharedRing } from './testing/shared.ts'
import { aPerson, asSystem, stateAccount } from './testing/stage.ts'

const persons = 20
const kills = 6
const secret = newId()
let database: TestDatabase
let node: TestNode
let folder: string

beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, [checkAccount, deliveryQueue])
  folder = await mkdtemp(join(tmpdir(), 'onil-bank-'))
  node = testNode(database)
  fieldKeys.provide(node, sharedRing(secret))
  const { guard } = makeBreakers()
  bankOf.provide(
    node,
    simulateBank(byLastDigit, folderVault(folder), () => ({ mode: 'normal' }), guard),
  )
})
afterAll(async () => {
  await node.close()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

async function startPaying(): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('./testing/pay-process.ts', import.meta.url))
  const given = { url: database.url, contextKey: database.contextKey.toString('hex'), secret, vault: folder }
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(given)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  return child
}

const files = async (): Promise<string[]> => (await readdir(folder)).filter((name) => name.endsWith('.csv'))

// Killed after the bank has another file: half of the times before, half after the results were asked for.
async function killAfterFile(child: ChildProcess, before: number, later: number): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end && (await files()).length <= before; ) await pause(5)
  await pause(later)
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

test('kill -9 while paying loses no won and pays none twice', async () => {
  const people = await Promise.all(Array.from({ length: persons }, (_, n) => aPerson(node, `killed-${n}`)))
  for (const [n, person] of people.entries()) await stateAccount(node, person, `12345678${n % 5 === 0 ? '4' : '6'}`)
  const dueOn = node.clock.today()
  for (let kill = 0; kill < kills; kill++) {
    await asSystem(node, async (tx) => {
      for (const person of people) {
        const about = { person, amount: 1000 + kill, purpose: { ko: '시험', en: 'Test' }, source: 'test', dueOn }
        const ordered = await orderPayment(tx, node.clock.now(), { ...about, reference: newId() })
        if (isRefusal(ordered)) throw new Error(ordered.refused)
      }
    })
    await killAfterFile(await startPaying(), (await files()).length, kill % 2 === 0 ? 50 : 600)
  }
  const caught = await asSystem(node, (tx) =>
    tables(tx).selectFrom('payments.batch').select('number').where('state', '<>', 'done').execute(),
  )
  expect(caught.length).toBeGreaterThan(0) // else this test would prove nothing
  for (const job of [sendBatch, readResults]) await job.run(systemCall(node, 'test'), {})

  const orders = await asSystem(node, (tx) => tables(tx).selectFrom('payments.payment_order').selectAll().execute())
  expect(orders).toHaveLength(persons * kills)
  expect(new Set(orders.map(({ state, why }) => `${state} ${why}`))).toEqual(
    new Set(['settled null', 'returned limit']),
  )
  const settled = orders.filter(({ state }) => state === 'settled').reduce((sum, { amount }) => sum + amount, 0)
  const texts = await Promise.all((await files()).map((name) => readFile(join(folder, name), 'utf8')))
  const booked = texts.flatMap((text) => bookOf(text, byLastDigit)).filter(({ result }) => result === 'settled')
  expect(booked.reduce((sum, { amount }) => sum + amount, 0)).toBe(settled)
  const found = must(await checkPayments(systemCall(node, 'test'), {}))
  expect([isSound(found), found.balance.paid]).toEqual([true, settled])
}, 180_000)
