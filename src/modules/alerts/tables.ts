import type { ColumnType } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { Every } from './saved-search.ts'

type Instant = ColumnType<Date, Date, Date>

/** This module's tables. */
export type AlertTables = {
  'alerts.search': {
    id: string
    person_id: string
    name: string
    query: string
    every: Every
    created_at: Instant
    changed_at: Instant
    told_at: Instant | null
  }
  'alerts.found': {
    search_id: string
    vacancy_id: string
    person_id: string
    found_at: Instant
    due_at: Instant
    told_at: Instant | null
  }
  'alerts.arrival': { vacancy_id: string; arrived_at: Instant; look_at: Instant; looked_at: Instant | null }
}

/** The transaction with this module's tables. */
export function tables(tx: Tx): ReturnType<typeof tx.withTables<AlertTables>> {
  return tx.withTables<AlertTables>()
}
