import type { ColumnType } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'

type Instant = ColumnType<Date, Date, Date>

/** This module's tables. */
export type OversightTables = {
  'oversight.review': {
    month: string
    made_at: Instant
    report: ColumnType<unknown, string, string>
    signed_by: string | null
    signed_name: string | null
    signed_at: ColumnType<Date | null, Date | null, Date | null>
    remarks: string | null
  }
  'oversight.review_download': {
    id: string
    month: string
    at: Instant
    person_id: string
    name: string
    reason: string
    lines: number
  }
}

/** The transaction with this module's tables. */
export function tables(tx: Tx): ReturnType<typeof tx.withTables<OversightTables>> {
  return tx.withTables<OversightTables>()
}
