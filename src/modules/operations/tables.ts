import type { ColumnType } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { Component, State } from './status/component.ts'

type Instant = ColumnType<Date, Date, Date>

/** This module's tables. */
export type OperationsTables = {
  'operations.component_run': { id: string; component: Component; state: State; began_at: Instant; last_at: Instant }
}

/** The transaction with this module's tables. */
export function tables(tx: Tx): ReturnType<typeof tx.withTables<OperationsTables>> {
  return tx.withTables<OperationsTables>()
}
