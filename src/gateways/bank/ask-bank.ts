import { z } from 'zod'
import { type Guard, OutsideUnavailable } from '../../platform/breaker/make-breakers.ts'
import { type Bank, type BatchAnswer, readDepositsBody, readHolder, readResultsBody } from './port.ts'

/** A question in the form of our contract: see README.md of the gateways. */
export type BankRequest = {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: string
  readonly request: string
  readonly type?: 'application/json' | 'text/csv; charset=utf-8'
  readonly body?: string
}

/** Asks; gives the status and the JSON of the answer, `undefined` where it is none. */
export type BankExchange = (
  asked: BankRequest,
  signal: AbortSignal,
) => Promise<{ readonly status: number; readonly body: unknown }>

const Refusal = z.object({ code: z.string().max(60) })
const unavailable = { answer: 'unavailable' } as const

/** A bank behind an exchange: a breaker around it, and judgement over what comes back. */
export function askBank(exchange: BankExchange, guard: Guard): Bank {
  const ask = async (asked: BankRequest): Promise<{ status: number; body: unknown } | undefined> => {
    try {
      return await guard('bank', async (signal) => {
        const answer = await exchange(asked, signal)
        if (answer.status >= 500 || answer.status === 429) throw new Error(`HTTP ${answer.status}`)
        return answer
      })
    } catch (error) {
      if (error instanceof OutsideUnavailable) return undefined
      throw error
    }
  }
  return {
    checkHolder: async (account, request) => {
      const body = JSON.stringify(account)
      const answer = await ask({ method: 'POST', path: 'v1/account-holders', type: 'application/json', body, request })
      return answer?.status === 200 ? readHolder(answer.body) : unavailable
    },
    submitBatch: async ({ number, text }, request) => {
      const path = `v1/batches/${number}`
      return taken(await ask({ method: 'PUT', path, type: 'text/csv; charset=utf-8', body: text, request }))
    },
    readResults: async (number, request) => {
      const answer = await ask({ method: 'GET', path: `v1/batches/${number}/results`, request })
      if (answer?.status === 404) return { answer: 'not-known' }
      return answer?.status === 200 ? readResultsBody(answer.body, number) : unavailable
    },
    readDeposits: async (after, request) => {
      const answer = await ask({ method: 'GET', path: `v1/deposits?after=${after}`, request })
      return answer?.status === 200 ? readDepositsBody(answer.body, after) : unavailable
    },
    returnDeposit: async ({ number, amount, words }, request) => {
      const path = `v1/deposits/${number}/return`
      const body = JSON.stringify({ amount, words })
      return taken(await ask({ method: 'PUT', path, type: 'application/json', body, request }))
    },
  }
}

function taken(answer: { readonly status: number; readonly body: unknown } | undefined): BatchAnswer {
  if (!answer) return unavailable
  if (answer.status === 201) return { answer: 'taken' }
  const code = Refusal.safeParse(answer.body).data?.code ?? `HTTP ${answer.status}`
  if (answer.status === 409 && code === 'had-it') return { answer: 'had-it' }
  return answer.status === 409 || answer.status === 422 ? { answer: 'refused', code } : unavailable
}
