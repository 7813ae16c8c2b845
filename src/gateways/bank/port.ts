import { z } from 'zod'
import { type Day, isDay } from '../../kernel/day.ts'
import type { BatchFile } from './batch-file.ts'

/** An account as its owner states it, and who they are. `bank` is the bank's common code (three digits). */
export type StatedAccount = {
  readonly bank: string
  readonly number: string
  readonly name: string
  readonly birthDate: Day
}

/** What the bank says of it: whose it is, and whether it is protected from seizure (실업급여수급계좌). */
export type HolderAnswer =
  | { readonly answer: 'matches'; readonly protected: boolean }
  | { readonly answer: 'wrong-holder' }
  | { readonly answer: 'no-such-account' }
  | { readonly answer: 'closed' }
  | { readonly answer: 'unavailable' }

/** Taken now; had before under this number, the same file; never, with the bank's code; not now, and perhaps taken. */
export type BatchAnswer =
  | { readonly answer: 'taken' }
  | { readonly answer: 'had-it' }
  | { readonly answer: 'refused'; readonly code: string }
  | { readonly answer: 'unavailable' }

/** Why the bank gave money back. */
export type ReturnReason = 'closed' | 'wrong-holder' | 'no-such-account' | 'limit'

/** What became of one line of a file. Lines without one are still under way. */
export type LineResult =
  | { readonly line: number; readonly item: string; readonly amount: number; readonly result: 'settled' }
  | {
      readonly line: number
      readonly item: string
      readonly amount: number
      readonly result: 'returned'
      readonly why: ReturnReason
    }

/** The results so far; the bank does not know the file; not now. */
export type ResultsAnswer =
  | { readonly answer: 'results'; readonly results: readonly LineResult[] }
  | { readonly answer: 'not-known' }
  | { readonly answer: 'unavailable' }

/** Asks whether name and birth date are those of the account's holder (예금주 확인). */
export type CheckHolder = (account: StatedAccount, request: string) => Promise<HolderAnswer>
/** Hands a file over. The bank books each number once. */
export type SubmitBatch = (file: BatchFile, request: string) => Promise<BatchAnswer>
/** Asks what became of a file. */
export type ReadResults = (number: number, request: string) => Promise<ResultsAnswer>

/** Money that came in on the account for paying back: the statement's own number, who sent it and with which words. */
export type Deposit = {
  readonly number: number
  readonly day: Day
  readonly amount: number
  readonly sender: string
  readonly memo: string
}

/** What came in after a number, in order; not now. */
export type DepositsAnswer =
  | { readonly answer: 'deposits'; readonly deposits: readonly Deposit[] }
  | { readonly answer: 'unavailable' }

/** Asks what came in after the deposit of a number; 0 from the beginning. */
export type ReadDeposits = (after: number, request: string) => Promise<DepositsAnswer>

/** A deposit that goes back to its sender, whole, with words that the sender reads. */
export type ReturnOrder = { readonly number: number; readonly amount: number; readonly words: string }

/** Has a deposit sent back to its sender. The bank does it once for each number. */
export type ReturnDeposit = (order: ReturnOrder, request: string) => Promise<BatchAnswer>

/** The bank that pays for us. Never throws for what the bank does. */
export type Bank = {
  readonly checkHolder: CheckHolder
  readonly submitBatch: SubmitBatch
  readonly readResults: ReadResults
  readonly readDeposits: ReadDeposits
  readonly returnDeposit: ReturnDeposit
}

const Holder = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('matches'), protected: z.boolean() }),
  z.object({ answer: z.enum(['wrong-holder', 'no-such-account', 'closed']) }),
])

const about = { line: z.number().int().positive(), item: z.uuid(), amount: z.number().int().positive() }
const Results = z.object({
  number: z.number().int(),
  results: z.array(
    z.discriminatedUnion('result', [
      z.object({ ...about, result: z.literal('settled') }),
      z.object({
        ...about,
        result: z.literal('returned'),
        why: z.enum(['closed', 'wrong-holder', 'no-such-account', 'limit']),
      }),
    ]),
  ),
})

/** Reads the answer to a check; anything else than the contract is no answer, so that no account is verified by mistake. */
export function readHolder(body: unknown): HolderAnswer {
  return Holder.safeParse(body).data ?? { answer: 'unavailable' }
}

const Deposits = z.object({
  after: z.number().int(),
  deposits: z
    .array(
      z.object({
        number: z.number().int().positive(),
        day: z.custom<Day>(isDay),
        amount: z.number().int().positive(),
        sender: z.string().max(200),
        memo: z.string().max(500),
      }),
    )
    .max(1000),
})

/** Reads a statement; a body about another stretch, or that is not exactly the contract, is no answer. */
export function readDepositsBody(body: unknown, after: number): DepositsAnswer {
  const read = Deposits.safeParse(body).data
  return read?.after === after ? { answer: 'deposits', deposits: read.deposits } : { answer: 'unavailable' }
}

/** Reads results; a body about another file, or that is not exactly the contract, is no answer. */
export function readResultsBody(body: unknown, number: number): ResultsAnswer {
  const read = Results.safeParse(body).data
  return read?.number === number ? { answer: 'results', results: read.results } : { answer: 'unavailable' }
}
