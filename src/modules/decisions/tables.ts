import type { ColumnType, Selectable } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'

type Instant = ColumnType<Date, Date, Date>
// Written when it happens.
type Later<T> = ColumnType<T | null, T | null | undefined, T | null>

/** This module's tables. `content` is sealed. */
type DecisionTables = {
  'decisions.subject': { person_id: string; subject: string }
  'decisions.fact': {
    id: string
    person_id: string
    name: string
    valid_from: string | null
    valid_to: string | null
    recorded_at: Instant
    content: string
  }
  'decisions.fact_key': { kid: string; x: string; since: Instant; source: string | null }
  'decisions.decision': {
    id: string
    person_id: string
    domain: string
    wanted: string[]
    uses: string[]
    law_day: string
    fact_day: string
    effect_day: string
    content: string
    negative: boolean
    decided_at: Instant
    signed_by: string | null
    reopened_at: ColumnType<Date | null, Date | null | undefined, Date | null>
    reopened_for: ColumnType<string | null, string | null | undefined, string | null>
    seen: ColumnType<string | null, string | null | undefined, never>
    newer_id: ColumnType<string | null, string | null | undefined, string | null>
    appeal_until: string | null
    moved_from: ColumnType<string | null, string | null | undefined, string | null>
    moved_incident: ColumnType<string | null, string | null | undefined, string | null>
    set_aside_at: Later<Date>
    home: Later<string>
  }
  'decisions.appeal': {
    id: string
    decision_id: string
    person_id: string
    instance: Instance
    content: string
    sent_at: Instant
    known_on: string
    due_on: string
    longer_at: Later<Date>
    outcome: Later<'upheld' | 'replaced' | 'set-aside'>
    answer: Later<string>
    answered_at: Later<Date>
    answered_by: Later<string>
    newer_id: Later<string>
    ruling: Later<string>
    ruling_at: Later<Date>
    ruling_by: Later<string>
  }
  'decisions.seat': {
    id: string
    body: Instance
    person_id: string
    content: string
    named_at: Instant
    named_by: string
    ended_at: Later<Date>
    ended_by: Later<string>
  }
  'decisions.judge': {
    id: string
    appeal_id: string
    seat_id: string
    judge_id: string
    person_id: string
    content: string
    assigned_at: Instant
    signed_at: Later<Date>
  }
}

/** Before whom a decision is contested: the examiner (심사) first, then the committee (재심사). */
export type Instance = 'examiner' | 'committee'

/** An appeal as it is stored. */
export type AppealRow = Selectable<DecisionTables['decisions.appeal']>

/** A seat in a body that judges appeals, as it is stored. */
export type SeatRow = Selectable<DecisionTables['decisions.seat']>

/** Before whom a case is, as it is stored. */
export type JudgeRow = Selectable<DecisionTables['decisions.judge']>

/** A decision as it is stored. */
export type DecisionRow = Selectable<DecisionTables['decisions.decision']>

/** The transaction with this module's tables. */
export function tables(tx: Tx): ReturnType<typeof tx.withTables<DecisionTables>> {
  return tx.withTables<DecisionTables>()
}
