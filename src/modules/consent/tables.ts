import type { ColumnType } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'

type Instant = ColumnType<Date, Date, Date>

/** This module's table. `scope` is a list of what may be given, in words of the source. */
export type ConsentTables = {
  'consent.consent': {
    id: string
    person_id: string
    purpose: string
    scope: ColumnType<unknown, string, string>
    source: string
    recipient: string
    given_at: Instant
    ends_on: string
    withdrawn_at: Instant | null
  }
}

/** The transaction with this module's table. */
export function tables(tx: Tx): ReturnType<typeof tx.withTables<ConsentTables>> {
  return tx.withTables<ConsentTables>()
}
