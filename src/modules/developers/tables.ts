import type { ColumnType } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'

type Instant = ColumnType<Date, Date, Date>

/** This module's tables. A webhook's secrets are sealed fields, a key is kept as a hash only. */
export type DeveloperTables = {
  'developers.api_key': {
    id: string
    person_id: string
    organisation_id: string | null
    name: string
    hint: string
    secret_hash: Buffer
    scopes: string[]
    created_at: Instant
    expires_at: Instant
    last_used_at: Instant | null
    ended_at: Instant | null
  }
  'developers.webhook': {
    id: string
    organisation_id: string
    url: string
    topics: string[]
    secret: string
    former_secret: string | null
    former_until: Instant | null
    created_by: string
    created_at: Instant
    paused_at: Instant | null
    paused_because: 'asked' | 'failing' | null
    removed_at: Instant | null
  }
  'developers.delivery': {
    id: string
    webhook_id: string
    organisation_id: string
    topic: string
    fact_seq: number | null
    body: string
    created_at: Instant
    delivered_at: Instant | null
    given_up_at: Instant | null
  }
  'developers.attempt': {
    delivery_id: string
    n: number
    organisation_id: string
    at: Instant
    status: number | null
    fault: string | null
    ms: number
  }
}

/** The transaction with this module's tables. */
export function tables(tx: Tx): ReturnType<typeof tx.withTables<DeveloperTables>> {
  return tx.withTables<DeveloperTables>()
}
