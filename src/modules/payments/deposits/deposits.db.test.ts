import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import type { Deposit } from '../../../gateways/bank/port.ts'
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
import { checkPayments, claimBack, isSound } from '../index.ts'
import { myOverpayments } from '../overpayments/my-overpayments.ts'
import { recordReceipt } from '../operator/record-receipt.ts'
import { deliveryQueue } from '../testing/queues.ts'
import { aPerson, asSystem, provideBank } from '../testing/stage.ts'
import { assignDeposit, waitingDeposits } from './assign-deposit.ts'
import { orderSendBacks } from './order-send-backs.ts'
import { readDeposits } from './read-deposits.ts'
import { sendBack, sentBack } from './send-back.ts'
import { codeText } from './codes.ts'

let database: TestDatabase
let node: TestNode
const vault = vaultInMemory()
const behaviour: { mode: 'normal' | 'down' | 'double' | 'malformed' } = { mode: 'normal' }

beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, [deliveryQueue])
  node = testNode(database)
  provideBank(node, vault, behaviour)
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const officer = () => callBy(node, personActor(toId(newId()), { id: toId(newId()), role: 'operator' }))
const own = (person: string) => callBy(node, personActor(toId(person)))
const read = async () => await readDeposits.run(systemCall(node, 'test'), {})
const owing = async (person: string) => {
  const [one] = must(await myOverpayments(own(person), {}))
  if (!one) throw new Error('nothing is owed')
  return one
}
let people = 0
const owes = async (amount: number): Promise<{ person: string; code: string }> => {
  const person = await aPerson(node, `owes-${++people}`)
  const wanted = { person, amount, reason: { ko: '시험', en: 'Test' }, source: 'test', reference: newId() }
  const done = await asSystem(node, (tx) => claimBack(tx, node.clock.now(), { ...wanted, dueOn: node.clock.today() }))
  if (isRefusal(done)) throw new Error(done.refused)
  return { person, code: (await owing(person)).claim.code }
}
let numbers = 0
const came = (amount: number, memo: string, sender = '윤가람'): { -readonly [K in keyof Deposit]: Deposit[K] } => {
  const deposit = { number: ++numbers, day: node.clock.today(), amount, sender, memo }
  vault.cameIn(deposit)
  return deposit
}

test('a deposit that names one overpayment pays it back, once, however often and however badly the bank says it', async () => {
  const { person, code } = await owes(120_000)
  came(50_000, `윤가람 ${codeText(code)}`)
  for (const mode of ['down', 'malformed'] as const) {
    behaviour.mode = mode
    await expect(read()).rejects.toThrow('does not say')
  }
  behaviour.mode = 'double'
  await read()
  behaviour.mode = 'normal'
  await Promise.all([read(), read(), read()])
  const { owed, cameIn } = await owing(person)
  expect([owed, cameIn.map(({ amount }) => amount)]).toEqual([70_000, [50_000]])
  expect(must(await waitingDeposits(officer(), {}))).toEqual([])
  expect(isSound(must(await checkPayments(systemCall(node, 'test'), {})))).toBe(true)
})

test('what names none, none that is known, two, or more than is owed waits for a person, who says it by name', async () => {
  const [one, two] = [await owes(10_000), await owes(10_000)]
  const deposits = [
    came(10_000, '생활비', '가'.repeat(200)),
    came(10_000, '0000000000'),
    came(10_000, `${one.code}/${two.code}`),
    came(10_001, one.code),
  ]
  await read()
  const waiting = must(await waitingDeposits(officer(), {}))
  expect(waiting.map(({ why }) => why)).toEqual(['no-number', 'no-such-number', 'no-such-number', 'more-than-owed'])
  expect(waiting[0]).toMatchObject({ sender: '가'.repeat(200), memo: '생활비', amount: 10_000 })
  const [first, , , tooMuch] = deposits.map(({ number }) => number)
  const assign = async (deposit: number | undefined, code: string, call = officer()) =>
    await assignDeposit(call, { deposit: deposit ?? 0, code, reason: '전화로 확인' })
  expect(await assign(first, one.code, own(one.person))).toMatchObject({ refusal: { status: 403 } })
  expect(await assign(first, '1111111111')).toMatchObject({ refusal: { fields: { code: 'code' } } })
  expect(await assign(tooMuch, one.code)).toMatchObject({ refusal: { refused: 'payments.more-than-owed' } })
  const both = await Promise.all([assign(first, one.code), assign(first, two.code)])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await assign(first, two.code)).toMatchObject({ refusal: { refused: 'payments.no-such-deposit' } })
  expect(must(await waitingDeposits(officer(), {}))).toHaveLength(3)
  const left = [await owing(one.person), await owing(two.person)].map(({ owed }) => owed)
  expect(left.toSorted((a, b) => a - b)).toEqual([0, 10_000])
})

test('what is nobody’s goes back to its sender once an officer signs it: once, whole, whatever the bank does meanwhile', async () => {
  const { person, code } = await owes(10_000)
  const [unknown, tooMuch] = [came(7_000, '누구'), came(10_001, code)]
  await read()
  const back = async (deposit: number, call = officer()) => await sendBack(call, { deposit, reason: '모르는 돈' })
  const told = async () => must(await myMessages(own(person), {})).filter(({ topic }) => topic === 'payments.sent-back')
  const order = async () => await orderSendBacks.run(systemCall(node, 'test'), {})
  expect(await back(unknown.number, own(person))).toMatchObject({ refusal: { status: 403 } })
  const self = callBy(node, personActor(toId(person), { id: toId(newId()), role: 'operator' }))
  expect(await back(tooMuch.number, self)).toMatchObject({ refusal: { refused: 'payments.own-case' } })
  const both = await Promise.all([back(unknown.number), back(unknown.number), back(tooMuch.number)])
  expect(both.filter(({ ok }) => ok)).toHaveLength(2)
  const late = { deposit: unknown.number, code, reason: '늦음' }
  expect(await assignDeposit(officer(), late)).toMatchObject({ refusal: { refused: 'payments.no-such-deposit' } })
  const { balance, ...lying } = must(await checkPayments(systemCall(node, 'test'), {}))
  expect([isSound({ balance, ...lying }), balance.leaving, balance.sender]).toEqual([true, 17_001, -17_001])
  for (const mode of ['down', 'malformed'] as const) {
    behaviour.mode = mode
    await expect(order()).rejects.toThrow('does not send back')
  }
  behaviour.mode = 'normal'
  expect(await told()).toEqual([])
  await Promise.all([order(), order()])
  expect([vault.wentBack.has(unknown.number), vault.wentBack.has(tooMuch.number)]).toEqual([true, true])
  expect(await told()).toHaveLength(1)
  const after = must(await checkPayments(systemCall(node, 'test'), {}))
  expect([isSound(after), after.balance.leaving, after.balance.sender]).toEqual([true, 0, 0])
  expect(must(await sentBack(officer(), {})).map(({ state }) => state)).toEqual(['done', 'done'])
  expect(await back(unknown.number)).toMatchObject({ refusal: { refused: 'payments.no-such-deposit' } })
  expect((await owing(person)).owed).toBe(10_000)
})

test('what the bank cannot send back waits for a person again, with the bank’s word', async () => {
  const gone = came(300, '누구')
  await read()
  gone.amount = 301 // the bank has it otherwise by now
  must(await sendBack(officer(), { deposit: gone.number, reason: '모르는 돈' }))
  await orderSendBacks.run(systemCall(node, 'test'), {})
  expect(must(await sentBack(officer(), {}))[0]).toMatchObject({ state: 'refused', code: 'amount' })
  expect(must(await waitingDeposits(officer(), {})).map(({ number }) => number)).toContain(gone.number)
  expect(isSound(must(await checkPayments(systemCall(node, 'test'), {})))).toBe(true)
  must(await sendBack(officer(), { deposit: gone.number, reason: '다시' }))
  await expect(
    asSystem(node, async (tx) => await sql`update payments.send_back set reason = '달리'`.execute(tx)),
  ).rejects.toThrow('is not changed')
})

test('an operator notes a receipt by the number that the person reads, too', async () => {
  const { person, code } = await owes(10_000)
  const receipt = { amount: 4_000, number: newId() }
  expect(must(await recordReceipt(officer(), { claim: codeText(code), ...receipt }))).toEqual({ owed: 6_000 })
  expect(await recordReceipt(officer(), { claim: '123', ...receipt })).toMatchObject({ refusal: { status: 422 } })
  expect(await recordReceipt(officer(), { claim: '0000000000', ...receipt })).toMatchObject({
    refusal: { refused: 'payments.no-such-claim' },
  })
  expect((await owing(person)).owed).toBe(6_000)
})

test('nobody reads or changes what came in but the operator’s people; what the bank said stays', async () => {
  const { person } = await owes(10_000)
  came(5, '모름')
  await read()
  expect(await waitingDeposits(own(person), {})).toMatchObject({ refusal: { status: 403 } })
  await expect(
    asSystem(node, async (tx) => await sql`update payments.deposit set amount = 1 where claim_id is null`.execute(tx)),
  ).rejects.toThrow('is not changed')
})
