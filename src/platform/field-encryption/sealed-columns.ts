import { type Service, service } from '../service.ts'
import type { FieldPlace } from './key-ring.ts'

/** A column that holds sealed fields. Names of tables and columns are the program's own, never input. */
export type SealedColumn = {
  /** With its schema: 'identity.person'. */
  readonly table: string
  readonly column: string
  /** The column that names the row, or an expression that does. */
  readonly row: string
  /** The column that says whose it is: fields not yet sealed with that person's key will be. */
  readonly person?: string
  /** The column of the blind index over the same value. */
  readonly index?: string
  /** What that index is over, when that is not table and column. */
  readonly indexOf?: { readonly table: string; readonly column: string }
  /** The column is bytea. */
  readonly bytes?: true
  /** The name of the column it is bound to, when it came from another one. */
  readonly boundColumn?: string
  /** The place it is bound to, when that is not table, column and row. */
  readonly place?: FieldPlace
}

/** All of them: `sealedColumns.of(node)`. */
export const sealedColumns: Service<readonly SealedColumn[]> = service('platform.sealed-columns')
