import { toId, type Id } from '../../../kernel/id.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type RequestState, tables } from '../tables.ts'

/** A question to one agency, as the wallet shows it. */
export type FetchRequest = {
  readonly id: Id<'Request'>
  readonly issuerName: string
  readonly issuerNameEn?: string
  readonly organisation: string
  readonly state: RequestState
  readonly reason?: string
  readonly arrived: number
  /** Questions without an answer so far. */
  readonly attempts: number
  readonly askedAt: Date
  readonly nextTry: Date
}

/** How often an agency that does not answer is asked before a person must look. */
export const mostAttempts = 20
const firstWait = 15_000
const longestWait = 1_800_000

/** When to ask again after so many attempts: doubles from 15 seconds to half an hour. */
export function nextTryAfter(attempts: number, now: Date): Date {
  return new Date(now.getTime() + Math.min(firstWait * 2 ** (attempts - 1), longestWait))
}

/** The newest question to each agency. */
export async function newestRequests(tx: Tx, person: string): Promise<FetchRequest[]> {
  const rows = await tables(tx)
    .selectFrom('badges.fetch_request')
    .innerJoin('badges.issuer', 'badges.issuer.organisation_id', 'badges.fetch_request.organisation_id')
    .distinctOn('badges.fetch_request.organisation_id')
    .select([
      'badges.fetch_request.id',
      'badges.fetch_request.organisation_id',
      'name',
      'name_en',
      'state',
      'reason',
      'arrived',
    ])
    .select(['attempts', 'asked_at', 'next_try'])
    .where('person_id', '=', person)
    .orderBy('badges.fetch_request.organisation_id')
    .orderBy('asked_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: toId(row.id),
    issuerName: row.name,
    organisation: row.organisation_id,
    state: row.state,
    arrived: row.arrived,
    attempts: row.attempts,
    askedAt: row.asked_at,
    nextTry: row.next_try,
    ...(row.name_en !== null && { issuerNameEn: row.name_en }),
    ...(row.reason !== null && { reason: row.reason }),
  }))
}
