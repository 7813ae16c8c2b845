import type { ColumnType } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'

type Instant = ColumnType<Date, Date, Date>

/** This module's table. */
export type NotificationTables = {
  'notifications.notice': {
    id: string
    person_id: string | null
    organisation_id: string | null
    topic: string
    text: ColumnType<unknown, string, string>
    link: string
    created_at: Instant
    read_at: Instant | null
  }
}

/** The transaction with this module's table. */
export function tables(tx: Tx): ReturnType<typeof tx.withTables<NotificationTables>> {
  return tx.withTables<NotificationTables>()
}
