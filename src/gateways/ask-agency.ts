import { canonicalJson } from '../kernel/json.ts'
import { type Guard, OutsideUnavailable } from '../platform/breaker/make-breakers.ts'
import type { AgencyAnswer, AgencyRecord, AgencyRequest, AgencySource, AskAgency } from './agency.ts'

/** An answer before anybody has judged it. `body` is `undefined` when it was no JSON. */
export type RawAnswer = { readonly status: number; readonly body: unknown }

/** One exchange with an agency, over HTTP or with a simulator. Throws when there was no answer. */
export type Exchange = (request: AgencyRequest, signal: AbortSignal) => Promise<RawAnswer>

/** What a gateway reads out of a body: whose records, and which; or that the agency refused, or that it makes no sense. */
export type Reading = { readonly subject: string; readonly records: readonly AgencyRecord[] } | 'refused' | 'malformed'

/** The parts of a gateway. */
export type AgencyParts = {
  readonly source: AgencySource
  readonly guard: Guard
  readonly exchange: Exchange
  readonly read: (body: unknown) => Reading
}

/** Puts a gateway together: breaker around the exchange, then judgement of what came. The same for live and simulated agencies. */
export function askAgency({ source, guard, exchange, read }: AgencyParts): AskAgency {
  return async (request) => {
    try {
      return judge(request, await guard(source, (signal) => answered(exchange(request, signal))), read)
    } catch (error) {
      if (error instanceof OutsideUnavailable) return { answer: 'unavailable', why: error.message }
      throw error
    }
  }
}

async function answered(exchange: Promise<RawAnswer>): Promise<RawAnswer> {
  const raw = await exchange
  if (raw.status >= 500 || raw.status === 429) throw new Error(`HTTP ${raw.status}`)
  return raw
}

function judge(request: AgencyRequest, { status, body }: RawAnswer, read: AgencyParts['read']): AgencyAnswer {
  if (status === 404) return { answer: 'no-such-person' }
  if (status !== 200) return { answer: 'unusable', why: 'refused' }
  const reading = read(body)
  if (typeof reading === 'string') return { answer: 'unusable', why: reading }
  if (reading.subject !== request.subject) return { answer: 'unusable', why: 'wrong-person' }
  const records = distinct(reading.records)
  return records === undefined ? { answer: 'unusable', why: 'contradictory' } : { answer: 'records', records }
}

/** Records sent twice count once; two different ones under one number are a contradiction (`undefined`). */
function distinct(records: readonly AgencyRecord[]): readonly AgencyRecord[] | undefined {
  const contents = new Set(records.map(canonicalJson))
  const byNumber = new Map(records.map((record) => [record.externalId, record]))
  return byNumber.size === contents.size ? [...byNumber.values()] : undefined
}
