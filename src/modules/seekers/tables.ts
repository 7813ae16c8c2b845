import type { ColumnType, Generated } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { Section } from './contract.ts'

type Instant = ColumnType<Date, Date, Date>

/** This module's tables. Dates are text. */
export type SeekersTables = {
  'seekers.entry': {
    id: string
    person_id: string
    section: Section
    title: string
    organisation: string
    from_on: string | null
    to_on: string | null
    detail: string
    badge_id: string | null
    position: number
    hidden: Generated<boolean>
    settled_at: ColumnType<Date | null, Date | null | undefined, Date | null>
    created_at: Instant
    updated_at: Instant
  }
  'seekers.wishes': {
    person_id: string
    start_on: string | null
    regions: string[]
    occupations: string[]
    pay_monthly_min: number | null
    shifts: string[]
    updated_at: Instant
  }
}

/** The transaction with this module's tables. */
export function tables(tx: Tx): ReturnType<typeof tx.withTables<SeekersTables>> {
  return tx.withTables<SeekersTables>()
}
