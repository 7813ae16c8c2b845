import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { Guard } from '../../platform/breaker/make-breakers.ts'
import type { BehavesNow } from '../simulate-agency.ts'
import { type BankExchange, type BankRequest, askBank } from './ask-bank.ts'
import { type BatchLine, readBatch } from './batch-file.ts'
import type { Bank, Deposit, LineResult, ReturnReason } from './port.ts'

/** An account that the simulated bank knows. `owner` absent: whoever asks. `returns`: why money comes back although the check was well. */
export type KnownAccount = {
  readonly owner?: { readonly name: string; readonly birthDate: string }
  readonly closed?: true
  readonly protected?: true
  readonly returns?: ReturnReason
}

/** What the simulated bank knows. */
export type Accounts = (bank: string, number: string) => KnownAccount | undefined

/** Where it keeps the files it had, each number once. */
export type Vault = {
  readonly keep: (number: number, digest: string, text: string) => Promise<'kept' | 'had-it' | 'number-used'>
  readonly find: (number: number) => Promise<string | undefined>
  /** What came in on the account for paying back; without it nothing ever does. */
  readonly deposits?: () => Promise<readonly Deposit[]>
  /** Sends one of them back, once; without it there is none to send back. */
  readonly giveBack?: (number: number, amount: number) => Promise<'kept' | 'had-it' | 'no-such-deposit' | 'amount'>
}

/** Accounts of a demonstration: a number is whoever's who asks, and its last digit says what is the matter with it. */
export const byLastDigit: Accounts = (_, number) => lastDigits[number.slice(-1)] ?? {}

const lastDigits: Readonly<Record<string, KnownAccount>> = {
  '1': { owner: { name: '다른 사람', birthDate: '1970-01-01' } },
  '2': { closed: true },
  '3': { returns: 'closed' },
  '4': { returns: 'limit' },
  '9': { protected: true },
}

type Answer = Awaited<ReturnType<BankExchange>>

const slowMs = 15_000

/** The bank in process. */
export function simulateBank(accounts: Accounts, vault: Vault, behaves: BehavesNow, guard: Guard): Bank {
  return askBank(simulatedExchange(accounts, vault, behaves), guard)
}

/** What it answers. 'slow' and 'malformed': it has done what it was asked to, and says so too late, or not in words one can read. */
export function simulatedExchange(accounts: Accounts, vault: Vault, behaves: BehavesNow): BankExchange {
  return async (asked, signal) => {
    const { mode, delayMs } = await behaves()
    if (mode === 'down') return { status: 503, body: undefined }
    const answer = await answerTo(asked, accounts, vault, mode === 'double')
    if (mode === 'slow') await pause(delayMs ?? slowMs, undefined, { signal })
    return mode === 'malformed' ? { status: 200, body: '<html>점검 중입니다</html>' } : answer
  }
}

async function answerTo(asked: BankRequest, accounts: Accounts, vault: Vault, twice: boolean): Promise<Answer> {
  if (asked.path === 'v1/account-holders') return { status: 200, body: checked(asked.body ?? '', accounts) }
  const after = /^v1\/deposits\?after=(\d+)$/.exec(asked.path)?.[1]
  if (after !== undefined) return { status: 200, body: await statement(vault, Number(after), twice) }
  const back = /^v1\/deposits\/(\d+)\/return$/.exec(asked.path)?.[1]
  if (back !== undefined) return await giveBack(vault, Number(back), asked.body ?? '')
  const number = Number(/^v1\/batches\/(\d+)/.exec(asked.path)?.[1])
  if (asked.method === 'PUT') return await take(number, asked.body ?? '', vault)
  const text = await vault.find(number)
  if (text === undefined) return { status: 404, body: { code: 'not-known' } }
  const results = bookOf(text, accounts)
  return { status: 200, body: { number, results: twice ? [...results, ...results] : results } }
}

async function statement({ deposits }: Vault, after: number, twice: boolean): Promise<object> {
  const some = ((await deposits?.()) ?? []).filter(({ number }) => number > after).slice(0, 500)
  return { after, deposits: twice ? [...some, ...some] : some }
}

const Amount = z.object({ amount: z.number().int().positive() })

async function giveBack(vault: Vault, number: number, body: string): Promise<Answer> {
  const { amount } = Amount.parse(JSON.parse(body))
  const done = (await vault.giveBack?.(number, amount)) ?? 'no-such-deposit'
  if (done === 'kept') return { status: 201, body: {} }
  return { status: done === 'had-it' ? 409 : 422, body: { code: done } }
}

const Asked = z.object({ bank: z.string(), number: z.string(), name: z.string(), birthDate: z.string() })

function checked(body: string, accounts: Accounts): object {
  const { bank, number, name, birthDate } = Asked.parse(JSON.parse(body))
  const known = accounts(bank, number)
  if (!known) return { answer: 'no-such-account' }
  if (known.closed) return { answer: 'closed' }
  const { owner = { name, birthDate } } = known
  const theirs = owner.name === name && owner.birthDate === birthDate
  return theirs ? { answer: 'matches', protected: known.protected === true } : { answer: 'wrong-holder' }
}

async function take(number: number, text: string, vault: Vault): Promise<Answer> {
  const file = readBatch(text)
  if ('fault' in file) return { status: 422, body: { code: file.fault } }
  if (file.number !== number) return { status: 422, body: { code: 'number' } }
  const kept = await vault.keep(number, file.digest, text)
  return kept === 'kept' ? { status: 201, body: {} } : { status: 409, body: { code: kept } }
}

/** What the bank has booked of a file: the same whenever it is asked. */
export function bookOf(text: string, accounts: Accounts): LineResult[] {
  const file = readBatch(text)
  return 'fault' in file ? [] : file.lines.map((line, index) => booked(line, index + 1, accounts))
}

function booked({ bank, number, amount, item }: BatchLine, line: number, accounts: Accounts): LineResult {
  const known = accounts(bank, number)
  const why = known ? (known.closed ? 'closed' : known.returns) : 'no-such-account'
  return why === undefined ? { line, item, amount, result: 'settled' } : { line, item, amount, result: 'returned', why }
}

/** A vault that lives in memory. */
export function vaultInMemory(): Vault & {
  readonly files: ReadonlyMap<number, { digest: string; text: string }>
  readonly cameIn: (deposit: Deposit) => void
  readonly wentBack: ReadonlySet<number>
} {
  const came: Deposit[] = []
  const wentBack = new Set<number>()
  const files = new Map<number, { digest: string; text: string }>()
  return {
    files,
    cameIn: (deposit) => void came.push(deposit),
    wentBack,
    giveBack: async (number, amount) => {
      const deposit = came.find((one) => one.number === number)
      if (deposit?.amount !== amount) return deposit ? 'amount' : 'no-such-deposit'
      if (wentBack.has(number)) return 'had-it'
      wentBack.add(number)
      return await Promise.resolve('kept')
    },
    deposits: async () => await Promise.resolve(came),
    keep: async (number, digest, text) => {
      const before = files.get(number)
      if (before) return before.digest === digest ? 'had-it' : 'number-used'
      files.set(number, { digest, text })
      return await Promise.resolve('kept')
    },
    find: async (number) => await Promise.resolve(files.get(number)?.text),
  }
}
