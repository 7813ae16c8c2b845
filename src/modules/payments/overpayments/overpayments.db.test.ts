import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vaultInMemory } from '../../../gateways/bank/simulator.ts'
import { toId } from '../../../kernel/id.ts'
import { isRefusal, must } from '../../../kernel/refusal.ts'
import { installJobs } from '../../../platform/jobs/runner.ts'
import { newId } from '../../../platform/new-id.ts'
import { systemCall } from '../../../platform/node.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { myMessages } from '../../notifications/index.ts'
import { checkAccount } from '../accounts/check-account.ts'
import { askAgain, sendAgain } from '../ask-again.ts'
import { readResults } from '../batches/read-results.ts'
import { sendBatch } from '../batches/send-batch.ts'
import { checkPayments, claimBack, isSound, orderPayment } from '../index.ts'
import { myPayment, myPayments } from '../my-payments.ts'
import { paymentsOverview } from '../operator/overview.ts'
import { recordReceipt } from '../operator/record-receipt.ts'
import { sendRefusedAgain } from '../operator/send-refused-again.ts'
import { takePayments } from '../operator/take-payments.ts'
import { deliveryQueue } from '../testing/queues.ts'
import { aPerson, asSystem, provideBank, stateAccount } from '../testing/stage.ts'
import { agreeToSetOff } from './agree-to-set-off.ts'
import { makePlan } from './make-plan.ts'
import { myOverpayments } from './my-overpayments.ts'

let database: TestDatabase
let node: TestNode
const vault = vaultInMemory()

beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, [checkAccount, sendAgain, deliveryQueue])
  node = testNode(database)
  provideBank(node, vault, { mode: 'normal' })
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const system = () => systemCall(node, 'test')
const own = (person: string) => callBy(node, personActor(toId(person)))
const officer = () => callBy(node, personActor(toId(newId()), { id: toId(newId()), role: 'operator' }))
const about = () => ({ source: 'test', reference: newId(), dueOn: node.clock.today() })
const pay = async (person: string, amount = 500_000) => {
  const purpose = { ko: '시험', en: 'Test' }
  const done = await asSystem(node, (tx) => orderPayment(tx, node.clock.now(), { person, amount, purpose, ...about() }))
  return isRefusal(done) ? '' : done.order
}
const claim = async (person: string, amount = 120_000) => {
  const reason = { ko: '시험', en: 'Test' }
  const done = await asSystem(node, (tx) => claimBack(tx, node.clock.now(), { person, amount, reason, ...about() }))
  return isRefusal(done) ? '' : done.claim
}
const goes = async () => {
  await sendBatch.run(system(), {})
  await readResults.run(system(), {})
}
const mine = async (person: string) => must(await myOverpayments(own(person), {}))
let made = 0
const somebody = async (number = '1234567896') => {
  const person = await aPerson(node, `o${++made}`)
  await stateAccount(node, person, number)
  return person
}

describe('an overpayment', () => {
  test('is planned by its person alone, within the limits, with a receipt', async () => {
    const person = await somebody()
    const id = await claim(person)
    const asked = { claim: id, months: 3 }
    expect(await makePlan(own(await somebody()), asked)).toMatchObject({ refusal: { status: 404 } })
    expect(JSON.stringify(must(await myMessages(own(person), {})))).toContain('더 받으신 돈이 있습니다')
    expect(await makePlan(officer(), asked)).toMatchObject({ refusal: { status: 403 } })
    expect(await makePlan(own(person), { claim: id, months: 13 })).toMatchObject({
      refusal: { refused: 'payments.too-many-months', facts: { most: 12 } },
    })
    const planned = await makePlan(own(person), asked)
    expect(planned.ok && planned.receipt).toMatch(/^ey/)
    expect((await mine(person))[0]?.plan).toMatchObject({ months: 3, owed: 120_000 })
  })

  test('comes in by receipts of the bank, each number once, never more than is owed; its person is told', async () => {
    const person = await somebody()
    const id = await claim(person)
    const receipt = { claim: id, amount: '50,000', number: `R-${id}` }
    expect(await recordReceipt(own(person), receipt)).toMatchObject({ refusal: { status: 403 } })
    expect(must(await recordReceipt(officer(), receipt))).toEqual({ owed: 70_000 })
    expect(await recordReceipt(officer(), receipt)).toMatchObject({ refusal: { refused: 'payments.receipt-recorded' } })
    const more = { ...receipt, amount: 70_001, number: `S-${id}` }
    expect(await recordReceipt(officer(), more)).toMatchObject({ refusal: { facts: { owed: 70_000 } } })
    must(await recordReceipt(officer(), { ...more, amount: 70_000 }))
    const [one] = await mine(person)
    expect([one?.owed, one?.cameIn.map(({ amount }) => amount)]).toEqual([0, [50_000, 70_000]])
    expect(await makePlan(own(person), { claim: id, months: 1 })).toMatchObject({ refusal: { status: 409 } })
    expect(JSON.stringify(must(await myMessages(own(person), {})))).toContain('돌려주신 돈을 적었습니다')
  })

  test('is set off from the next payments as agreed, until the agreement is taken back', async () => {
    const person = await somebody()
    const id = await claim(person)
    await pay(person)
    await goes()
    expect((await mine(person))[0]?.owed).toBe(120_000) // nobody agreed to anything
    must(await agreeToSetOff(own(person), { claim: id, each: '50,000원' }))
    expect(await agreeToSetOff(own(await somebody()), { claim: id, each: 1 })).toMatchObject({
      refusal: { status: 404 },
    })
    const [order, small] = [await pay(person), await pay(person, 20_000)]
    await goes()
    expect((await mine(person))[0]).toMatchObject({ owed: 50_000, agreed: 50_000 })
    expect(must(await myPayment(own(person), { order }))).toMatchObject({
      order: { state: 'settled', set_off: 50_000 },
      lines: [{ amount: 450_000, result: 'settled' }],
    })
    // All of a small one was set off: it is settled, and no money goes.
    expect(must(await myPayment(own(person), { order: small }))).toMatchObject({
      order: { state: 'settled' },
      lines: [],
    })
    must(await agreeToSetOff(own(person), { claim: id, each: 0 }))
    await pay(person)
    await goes()
    expect((await mine(person))[0]?.owed).toBe(50_000)
    expect(isSound(must(await checkPayments(system(), {})))).toBe(true)
  })
})

describe('what came back', () => {
  test('with its limit goes again when its person asks, to a confirmed account only', async () => {
    const person = await somebody('1234567894')
    const order = await pay(person)
    await goes()
    const state = async () => must(await myPayments(own(person), {})).payments[0]?.state
    expect(await state()).toBe('returned')
    must(await askAgain(own(person), {}))
    await sendAgain.run(system(), { person })
    await sendAgain.run(system(), { person })
    expect(await state()).toBe('open')
    await goes()
    expect(must(await myPayment(own(person), { order })).lines).toHaveLength(2)
    expect(await askAgain(own(await aPerson(node, 'nobody')), {})).toMatchObject({
      refusal: { refused: 'payments.no-account' },
    })
  })

  test('with a refused file goes again when an operator says so', async () => {
    const person = await somebody()
    await pay(person)
    const { batches } = must(await paymentsOverview(officer(), {}))
    await vault.keep((batches[0]?.number ?? 0) + 1, 'another', 'another')
    await sendBatch.run(system(), {})
    expect(must(await paymentsOverview(officer(), {})).returned.map(({ why }) => why)).toContain('file-refused')
    expect(await sendRefusedAgain(own(person), {})).toMatchObject({ refusal: { status: 403 } })
    expect(must(await sendRefusedAgain(officer(), {}))).toEqual({ orders: 1 })
    await goes()
    expect(must(await myPayments(own(person), {})).payments[0]?.state).toBe('settled')
  })
})

test('payments are taken along with a reason only, without names and numbers of accounts', async () => {
  const person = await somebody()
  await pay(person)
  expect(await takePayments(officer(), {})).toMatchObject({ refusal: { refused: 'platform.reason-needed' } })
  const { lines } = must(await takePayments({ ...officer(), download: '지급 점검' }, {}))
  expect(lines.length).toBeGreaterThan(5)
  expect(JSON.stringify(lines)).not.toContain('사람')
  expect(JSON.stringify(lines)).not.toContain('1234567896')
})
