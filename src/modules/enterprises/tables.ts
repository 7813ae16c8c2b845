import type { ColumnType, Selectable } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'

type Instant = ColumnType<Date, Date, Date>

/** What the tax office can have answered, and that no registry is connected here. */
export type Answer = 'continues' | 'no-match' | 'not-registered' | 'rests' | 'closed' | 'not-connected'

/** This module's tables. */
type EnterpriseTables = {
  'enterprises.verification': {
    organisation_id: string
    business_number: string
    opened_on: string
    representative: string
    asked_by: string
    asked_at: Instant
    answer: Answer | null
    answered_at: Instant | null
    paper_id: string | null
    paper_at: Instant | null
    decision: 'confirmed' | 'refused' | null
    decided_by: string | null
    decided_by_name: string | null
    decided_at: Instant | null
    reason: string | null
  }
  'enterprises.claim': {
    id: string
    organisation_id: string
    claimant_id: string
    claimant_name: string
    business_number: string
    opened_on: string
    representative: string
    why: string
    asked_at: Instant
    ripe_at: Instant
    answer: Answer | null
    answered_at: Instant | null
    paper_id: string | null
    objected_at: Instant | null
    objected_by_name: string | null
    withdrawn_at: Instant | null
    decision: 'confirmed' | 'refused' | null
    decided_by: string | null
    decided_by_name: string | null
    decided_at: Instant | null
    reason: string | null
  }
}
/** A claim as it is stored. */
export type ClaimRow = Selectable<EnterpriseTables['enterprises.claim']>
/** A verification as it is stored. */
export type VerificationRow = Selectable<EnterpriseTables['enterprises.verification']>

/** The transaction with this module's tables. */
export function tables(tx: Tx): ReturnType<typeof tx.withTables<EnterpriseTables>> {
  return tx.withTables<EnterpriseTables>()
}
