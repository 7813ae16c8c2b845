import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { vaultInMemory } from '../../../gateways/bank/simulator.ts'
import type { Behaviour } from '../../../gateways/simulate-agency.ts'
import { toDay } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { installJobs } from '../../../platform/jobs/runner.ts'
import { newId } from '../../../platform/new-id.ts'
import { systemCall } from '../../../platform/node.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { must } from '../../../kernel/refusal.ts'
import { myMessages } from '../../notifications/index.ts'
import { deliveryQueue } from '../testing/queues.ts'
import { accountsOf } from '../accounts/account-store.ts'
import { checkAccount } from '../accounts/check-account.ts'
import { registerAccount } from '../accounts/register-account.ts'
import { type Ordered, balanceOf, orderPayment, paymentsOf } from '../index.ts'
import { bankOf } from '../services.ts'
import { tables } from '../tables.ts'
import { aPerson, asSystem, provideBank, stateAccount } from '../testing/stage.ts'
import { readResults } from './read-results.ts'
import { sendBatch } from './send-batch.ts'

let database: TestDatabase
let node: TestNode
let vault = vaultInMemory()
const behaviour: Behaviour = { mode: 'normal', delayMs: 1000 }

beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, [checkAccount, deliveryQueue])
  node = testNode(database)
  provideBank(node, { keep: (...a) => vault.keep(...a), find: (n) => vault.find(n) }, behaviour)
})
beforeEach(() => {
  behaviour.mode = 'normal'
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const system = () => systemCall(node, 'test')
const own = (person: string) => callBy(node, personActor(toId(person)))
let made = 0
const somebody = async (number?: string, birthDate?: string) => {
  const person = await aPerson(node, `p${++made}`, birthDate)
  if (number !== undefined) await stateAccount(node, person, number)
  return person
}
const pay = async (person: string, amount = 500_000, dueOn = node.clock.today()): Promise<Ordered> => {
  const purpose = { ko: '시험', en: 'Test' }
  const reference = newId()
  const order = { person, amount, purpose, source: 'test', reference, dueOn }
  const done = await asSystem(node, (tx) => orderPayment(tx, node.clock.now(), order))
  if (isRefusal(done)) throw new Error(done.refused)
  return done
}
const goes = async () => {
  await sendBatch.run(system(), {})
  await readResults.run(system(), {})
}
const states = async (person: string) =>
  (await asSystem(node, (tx) => paymentsOf(tx, person))).map(({ state, why }) => [state, why])
const accounts = async (person: string) => await asSystem(node, (tx) => accountsOf(tx, person))
const told = async (person: string) => JSON.stringify(must(await myMessages(own(person), {})))
const batches = async () =>
  await asSystem(node, (tx) => tables(tx).selectFrom('payments.batch').selectAll().orderBy('number').execute())

describe('an account', () => {
  test.each([
    ['1234567896', 'verified'],
    ['1234567891', 'wrong-holder'],
    ['1234567892', 'closed'],
    ['1234567890', 'no-such-account'],
  ])('%s is as the bank says: %s', async (number, state) => {
    const { paid, other } = await accounts(await somebody(number))
    expect((paid ?? other)?.state).toBe(state)
    expect(paid === undefined).toBe(state !== 'verified')
  })

  test('is sealed, protected where the bank says so, and read by its person alone', async () => {
    const person = await somebody('123-456-789-9')
    const { paid } = await accounts(person)
    expect(paid).toMatchObject({ protected: true, last4: '7899', bank: '004' })
    expect(paid?.content).toMatch(/^f2\./)
    expect(await told(person)).toContain('지급 계좌를 확인했습니다')
  })

  test('waits while the bank is down, and is checked when it is back; without a birth date nobody is asked', async () => {
    behaviour.mode = 'down'
    const person = await aPerson(node, `p${++made}`)
    const { account } = must(await registerAccount(own(person), { bank: '088', number: '1234567896' }))
    await expect(checkAccount.run(system(), { account })).rejects.toThrow('does not answer')
    expect((await accounts(person)).other?.state).toBe('waiting')
    behaviour.mode = 'normal'
    await checkAccount.run(system(), { account })
    await checkAccount.run(system(), { account })
    expect((await accounts(person)).paid?.state).toBe('verified')
    expect((await accounts(await somebody('1234567896', ''))).other?.state).toBe('no-birth-date')
  })

  test('before stays in use until the new one is confirmed', async () => {
    const person = await somebody('1234567896')
    const before = (await accounts(person)).paid?.id
    await stateAccount(node, person, '1234567891')
    expect((await accounts(person)).paid?.id).toBe(before)
    await stateAccount(node, person, '1234567897')
    expect((await accounts(person)).paid).toMatchObject({ last4: '7897' })
    expect((await accounts(person)).other).toBeUndefined()
  })

  test('of no such bank or form is refused, and nobody is asked without a fresh proof; a double click is one', async () => {
    const person = await aPerson(node, `p${++made}`)
    for (const wrong of [
      { bank: '999', number: '1234567896' },
      { bank: '004', number: '12' },
    ])
      expect(await registerAccount(own(person), wrong)).toMatchObject({ refusal: { status: 422 } })
    const stale = callBy(node, { ...personActor(toId(person)), proved: {} })
    const good = { bank: '004', number: '1234567896' }
    expect(await registerAccount(stale, good)).toMatchObject({ refusal: { refused: 'platform.step-up-needed' } })
    const click = callBy(node, personActor(toId(person)), 'a-key-of-a-click')
    const [one, two] = await Promise.all([registerAccount(click, good), registerAccount(click, good)])
    expect(must(one).account).toBe(must(two).account)
  })
})

describe('a file for the bank', () => {
  test('takes what is due and settles it; what is not due or has no account waits and its person is told once', async () => {
    const [person, poor, early] = [await somebody('1234567896'), await somebody(), await somebody('1234567896')]
    await pay(person)
    await pay(poor)
    await pay(early, 500_000, toDay('2999-01-01'))
    await goes()
    expect(await states(person)).toEqual([['settled', null]])
    expect(await states(poor)).toEqual([['open', 'no-account']])
    expect(await states(early)).toEqual([['open', null]])
    await goes()
    expect((await told(poor)).split('받을 돈이 있는데').length).toBe(2)
    await stateAccount(node, poor, '1234567896')
    await goes()
    expect(await states(poor)).toEqual([['settled', null]])
    expect(await asSystem(node, (tx) => balanceOf(tx, poor))).toMatchObject({ paid: 500_000, payable: 0, transit: 0 })
  })

  test.each(['slow', 'malformed', 'down'] as const)(
    'that the bank answers badly (%s) is sent again under its number and booked once',
    async (mode) => {
      const person = await somebody('1234567896')
      await pay(person)
      behaviour.mode = mode
      await expect(sendBatch.run(system(), {})).rejects.toThrow('does not take file')
      expect(await states(person)).toEqual([['sent', null]])
      const last = (await batches()).at(-1)
      expect(last).toMatchObject({ state: 'written', tries: 1 })
      expect(last?.content).toMatch(/^f1\./)
      behaviour.mode = 'normal'
      await goes()
      expect(await states(person)).toEqual([['settled', null]])
      expect((await batches()).at(-1)).toMatchObject({ number: last?.number, state: 'done', content: null })
    },
  )

  test('that the bank has lost is sent again; results that come twice count once', async () => {
    const person = await somebody('1234567896')
    await pay(person)
    await sendBatch.run(system(), {})
    vault = vaultInMemory()
    await readResults.run(system(), {})
    expect((await batches()).at(-1)?.state).toBe('written')
    behaviour.mode = 'double'
    await goes()
    await goes()
    expect(await states(person)).toEqual([['settled', null]])
    expect(await asSystem(node, (tx) => balanceOf(tx, person))).toMatchObject({ paid: 500_000 })
  })

  test('that the bank refuses comes back whole; nothing of it is booked', async () => {
    const person = await somebody('1234567896')
    const { number } = (await batches()).at(-1) ?? { number: 0 }
    await vault.keep(number + 1, 'another digest', 'another file')
    await pay(person)
    await sendBatch.run(system(), {})
    expect(await states(person)).toEqual([['returned', 'file-refused']])
    expect((await batches()).at(-1)).toMatchObject({ state: 'refused', code: 'number-used' })
    expect(await asSystem(node, (tx) => balanceOf(tx, person))).toMatchObject({ returned: 500_000, transit: 0 })
  })

  test('gives money back with its reason; after a new account it goes again', async () => {
    const [closed, limit] = [await somebody('1234567893'), await somebody('1234567894')]
    await pay(closed)
    await pay(limit)
    await goes()
    expect([await states(closed), await states(limit)]).toEqual([[['returned', 'closed']], [['returned', 'limit']]])
    expect([(await accounts(closed)).paid, (await accounts(limit)).paid?.state]).toEqual([undefined, 'verified'])
    expect(await told(closed)).toContain('보낸 돈이 돌아왔습니다')
    for (const person of [closed, limit]) await stateAccount(node, person, '1234567898')
    await goes()
    expect([await states(closed), await states(limit)]).toEqual([[['settled', null]], [['settled', null]]])
  })

  test('of which the bank says another amount stays open and is logged', async () => {
    const person = await somebody('1234567896')
    await pay(person)
    await sendBatch.run(system(), {})
    const bank = bankOf.of(node)
    bankOf.provide(node, {
      ...bank,
      readResults: async (number, request) => {
        const told = await bank.readResults(number, request)
        return told.answer === 'results'
          ? { ...told, results: told.results.map((one) => ({ ...one, amount: one.amount + 1 })) }
          : told
      },
    })
    await readResults.run(system(), {})
    expect(await states(person)).toEqual([['sent', null]])
    expect(node.lines.join('\n')).toContain('the bank says what is not so')
    bankOf.provide(node, bank)
    await readResults.run(system(), {})
    expect(await states(person)).toEqual([['settled', null]])
  })
})
