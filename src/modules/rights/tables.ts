import type { ColumnType } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'

type MaybeInstant = ColumnType<Date | null, Date | null | undefined, Date | null>

/** This module's tables. */
export type RightsTables = {
  'rights.erasure': {
    id: string
    person_id: string
    asked_at: ColumnType<Date, Date, Date>
    due_at: ColumnType<Date, Date, Date>
    taken_back_at: MaybeInstant
    stopped_because: ColumnType<'last-administrator' | null, undefined, 'last-administrator'>
    began_at: MaybeInstant
    erasing_at: MaybeInstant
    erased_at: MaybeInstant
    address: ColumnType<string | null, undefined, string | null>
    proofs: ColumnType<unknown, undefined, string | null>
    receipt: ColumnType<string | null, undefined, string | null>
    content: ColumnType<unknown, undefined, string | null>
    told_at: MaybeInstant
    told_how: ColumnType<'mail' | 'no-address' | 'refused' | null, undefined, 'mail' | 'no-address' | 'refused'>
  }
  'rights.question': {
    id: string
    person_id: string
    entry_id: string
    organisation_id: string | null
    reader: string
    what: string
    read_at: ColumnType<Date, Date, Date>
    words: string
    asked_at: ColumnType<Date, Date, Date>
    answer_by: string
    escalated_at: MaybeInstant
    answer: ColumnType<string | null, undefined, string>
    answered_by: ColumnType<string | null, undefined, string>
    answered_name: ColumnType<string | null, undefined, string>
    answered_at: MaybeInstant
  }
}

/** The transaction with this module's tables. */
export function tables(tx: Tx): ReturnType<typeof tx.withTables<RightsTables>> {
  return tx.withTables<RightsTables>()
}
