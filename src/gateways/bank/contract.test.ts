import { once } from 'node:events'
import { type Server, createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { toDay } from '../../kernel/day.ts'
import { type Guard, makeBreakers } from '../../platform/breaker/make-breakers.ts'
import { makeGuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import { newId } from '../../platform/new-id.ts'
import type { Behaviour } from '../simulate-agency.ts'
import { type BatchFile, writeBatch } from './batch-file.ts'
import { liveBank } from './live.ts'
import type { Bank } from './port.ts'
import { readHolder, readResultsBody } from './port.ts'
import { type KnownAccount, simulateBank, simulatedExchange, vaultInMemory } from './simulator.ts'

const owner = { name: '한지우', birthDate: '1994-05-17' }
const known = new Map<string, KnownAccount>([
  ['1111111111', { owner }],
  ['2222222222', { owner, closed: true }],
  ['3333333333', { owner, protected: true }],
  ['4444444444', { owner, returns: 'limit' }],
])
const accounts = (_: string, number: string): KnownAccount | undefined => known.get(number)
const behaviour: Behaviour = { mode: 'normal', delayMs: 1000 }
let vault = vaultInMemory()
const guard = (): Guard => makeBreakers({ timeoutMs: 200, retries: 0 }).guard
let office: Server
let live: Bank

beforeAll(async () => {
  office = createServer((request, response) => {
    const path = (request.url ?? '').slice(1)
    const method = request.method === 'PUT' ? 'PUT' : request.method === 'POST' ? 'POST' : 'GET'
    if (request.headers.authorization !== 'Bearer bank-credential') return void response.writeHead(401).end()
    void text(request)
      .then((body) =>
        simulatedExchange(
          accounts,
          vault,
          () => behaviour,
        )({ method, path, body, request: 'r' }, new AbortController().signal),
      )
      .then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' })
        response.end(typeof body === 'string' ? body : JSON.stringify(body ?? {}))
      })
  }).listen(0, '127.0.0.1')
  await once(office, 'listening')
  const at = office.address()
  const baseUrl = `http://bank.test:${typeof at === 'object' ? at?.port : 0}`
  const resolve = async () => await Promise.resolve([{ address: '127.0.0.1', family: 4 } as const])
  const fetch = makeGuardedFetch({ allow: ['bank.test'], loopback: true, resolve })
  live = liveBank({ baseUrl, credential: 'bank-credential' }, fetch, guard())
})
afterAll(() => office.close())
beforeEach(() => {
  vault = vaultInMemory()
  behaviour.mode = 'normal'
})

const mine = (number: string) => ({ bank: '004', number, name: '한지우', birthDate: toDay('1994-05-17') })
const file = (number: number, amounts: readonly number[] = [500, 700]): BatchFile =>
  writeBatch(
    number,
    toDay('2026-12-01'),
    amounts.map((amount, n) => ({
      bank: '004',
      number: ['1111111111', '4444444444', '2222222222', '9999999999'][n] ?? '',
      holder: '한지우',
      amount,
      item: newId(),
    })),
  )

describe.each<[string, () => Bank]>([
  ['live', () => live],
  ['simulated', () => simulateBank(accounts, vault, () => behaviour, guard())],
])('the bank, %s', (_, make) => {
  test('says whose an account is, and whether it is protected', async () => {
    const { checkHolder } = make()
    expect(await checkHolder(mine('1111111111'), 'r1')).toEqual({ answer: 'matches', protected: false })
    expect(await checkHolder(mine('3333333333'), 'r2')).toEqual({ answer: 'matches', protected: true })
    expect(await checkHolder({ ...mine('1111111111'), name: '남의이름' }, 'r3')).toEqual({ answer: 'wrong-holder' })
    const otherDay = { ...mine('1111111111'), birthDate: toDay('1994-05-18') }
    expect(await checkHolder(otherDay, 'r4')).toEqual({ answer: 'wrong-holder' })
    expect(await checkHolder(mine('2222222222'), 'r5')).toEqual({ answer: 'closed' })
    expect(await checkHolder(mine('5555555555'), 'r6')).toEqual({ answer: 'no-such-account' })
  })

  test('takes a file once: the same again it had, another one under its number it refuses', async () => {
    const { submitBatch } = make()
    const first = file(1)
    expect(await submitBatch(first, 'r1')).toEqual({ answer: 'taken' })
    expect(await submitBatch(first, 'r2')).toEqual({ answer: 'had-it' })
    expect(await submitBatch(file(1), 'r3')).toEqual({ answer: 'refused', code: 'number-used' })
    expect(await submitBatch({ ...file(2), number: 3 }, 'r4')).toEqual({ answer: 'refused', code: 'number' })
    const altered = file(4)
    const text = altered.text.replace('1111111111', '1111111112')
    expect(await submitBatch({ ...altered, text }, 'r5')).toEqual({ answer: 'refused', code: 'digest' })
    expect([...vault.files.keys()]).toEqual([1])
  })

  test('says what became of each line, and that it does not know a file', async () => {
    const { submitBatch, readResults } = make()
    await submitBatch(file(5, [500, 700, 900, 100]), 'r1')
    expect(await readResults(5, 'r2')).toMatchObject({
      results: [
        { line: 1, amount: 500, result: 'settled' },
        { line: 2, amount: 700, result: 'returned', why: 'limit' },
        { line: 3, amount: 900, result: 'returned', why: 'closed' },
        { line: 4, amount: 100, result: 'returned', why: 'no-such-account' },
      ],
    })
    expect(await readResults(6, 'r3')).toEqual({ answer: 'not-known' })
  })

  test('sends a deposit back once, whole, and none that it does not have', async () => {
    const { returnDeposit } = make()
    vault.cameIn({ number: 1, day: toDay('2026-12-01'), amount: 500, sender: '윤가람', memo: '' })
    const order = { number: 1, amount: 500, words: '돌려보냄' }
    expect(await returnDeposit({ ...order, amount: 400 }, 'r1')).toEqual({ answer: 'refused', code: 'amount' })
    expect(await returnDeposit({ ...order, number: 2 }, 'r2')).toEqual({ answer: 'refused', code: 'no-such-deposit' })
    behaviour.mode = 'malformed' // it has done it, and says so in no words that one can read
    expect(await returnDeposit(order, 'r3')).toEqual({ answer: 'unavailable' })
    behaviour.mode = 'normal'
    expect(await make().returnDeposit(order, 'r4')).toEqual({ answer: 'had-it' })
    expect([...vault.wentBack]).toEqual([1])
  })

  test.each(['down', 'slow', 'malformed'] as const)('%s, it is not available and never guessed', async (mode) => {
    const bank = make()
    behaviour.mode = mode
    const one = file(7)
    expect(await bank.checkHolder(mine('1111111111'), 'r1')).toEqual({ answer: 'unavailable' })
    expect(await bank.submitBatch(one, 'r2')).toEqual({ answer: 'unavailable' })
    expect(await bank.readResults(7, 'r3')).toEqual({ answer: 'unavailable' })
    behaviour.mode = 'normal'
    // Down it had not taken the file; otherwise it had, and says so.
    expect(await make().submitBatch(one, 'r4')).toEqual({ answer: mode === 'down' ? 'taken' : 'had-it' })
  })
})

test.each([null, {}, { answer: 'matches' }, { answer: 'yes', protected: true }, '<html>'])(
  'what breaks the contract verifies no account (%#)',
  (body) => {
    expect(readHolder(body)).toEqual({ answer: 'unavailable' })
  },
)

test('results about another file, or with a reason nobody knows, are no answer', () => {
  const line = { line: 1, item: newId(), amount: 5, result: 'returned' }
  for (const body of [{ number: 2, results: [] }, { number: 1, results: [{ ...line, why: 'mood' }] }, { number: 1 }])
    expect(readResultsBody(body, 1)).toEqual({ answer: 'unavailable' })
})
