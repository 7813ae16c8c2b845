import type { ColumnType, Generated } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'

type Instant = ColumnType<Date, Date, Date>
type MaybeInstant = ColumnType<Date | null, Date | null | undefined, Date | null>
type Json = ColumnType<unknown, string | null | undefined, string | null>

/** This module's tables. Dates are text, JSON is written as text; `tab` is derived by the database. */
export type ApplicationsTables = {
  'applications.application': {
    id: string
    vacancy_id: string
    organisation_id: string
    person_id: string
    code: string
    vacancy: ColumnType<unknown, string, string>
    content: Json
    met: number
    unmet: number
    consent_id: string
    answer_due: string
    erase_on: string
    submitted_at: Instant
    seen_at: MaybeInstant
    held_at: MaybeInstant
    invited_at: MaybeInstant
    revealed_at: MaybeInstant
    declined_at: MaybeInstant
    closed_at: MaybeInstant
    withdrawn_at: MaybeInstant
    erased_at: MaybeInstant
    person_erased_at: MaybeInstant
    reminded_at: MaybeInstant
    moved_from: ColumnType<string | null, undefined, string | null>
    moved_to: ColumnType<string | null, undefined, string | null>
    moved_incident: ColumnType<string | null, undefined, string | null>
    answer: Json
    contact: Json
    tab: Generated<'new' | 'held' | 'invited' | 'answered' | 'withdrawn'>
  }
  'applications.presentation': { application_id: string; organisation_id: string; person_id: string; sealed: Buffer }
  'applications.transition': {
    id: string
    application_id: string
    organisation_id: string
    person_id: string
    act: string
    from_state: string
    to_state: string
    by: 'person' | 'employer' | 'system'
    at: Instant
  }
}

/** The transaction with this module's tables. */
export function tables(tx: Tx): ReturnType<typeof tx.withTables<ApplicationsTables>> {
  return tx.withTables<ApplicationsTables>()
}
