import type { ColumnType, Selectable } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { ReportTables } from './report-tables.ts'
import type { AllowanceKind, LeaveKind } from './allowances/kinds.ts'
import type { Activity, Certificate, Course, Declaration, Kind, ReportKind, WorkedDay } from './contract.ts'

type Instant = ColumnType<Date, Date, Date>
type Later<T> = ColumnType<T | null, T | null | undefined, T | null>
type Json<T> = ColumnType<T, string, string>
type LaterJson<T> = ColumnType<T | null, string | null | undefined, string | null>
type Defaulted<T> = ColumnType<T, T | undefined, T>

/** This module's tables. Days are 'YYYY-MM-DD'; what a claim says (`answers`, `statement`, `sent_content`, `amendment.said`) is sealed. */
type BenefitTables = ReportTables & {
  'benefits.spell': {
    id: string
    person_id: string
    organisation_id: string | null
    workplace: string
    work: string | null
    kind: Kind
    from_day: string
    to_day: string | null
    separation_kind: string | null
    acquired_at: Instant
    lost_at: Later<Date>
  }
  'benefits.pay_month': {
    spell_id: string
    person_id: string
    organisation_id: string | null
    month: string
    days: number
    pay: number
  }
  'benefits.report': {
    id: string
    kind: ReportKind
    person_id: string
    organisation_id: string
    spell_id: string | null
    content: Json<unknown>
    filed_at: Instant
    filed_by: string
    agent_name: Later<string>
    due_on: string | null
    late: boolean
    corrects: string | null
    reason: string | null
  }
  'benefits.certificate': {
    id: string
    spell_id: string
    person_id: string
    organisation_id: string | null
    requested_at: Instant
    due_on: string
    reminded: Defaulted<number>
    escalated_at: Later<Date>
    filed_at: Later<Date>
    content: LaterJson<Certificate>
  }
  'benefits.claim': {
    id: string
    person_id: string
    spell_id: string
    begun_at: Instant
    answers: string
    statement: Later<string>
    evidence: Defaulted<string[]>
    course: ColumnType<Course, string | undefined, string>
    sent_at: Later<Date>
    sent_content: Later<string>
    registered_on: Later<string>
    slot_id: Later<string>
    attended_at: Later<Date>
    withdrawn_at: Later<Date>
    decided_at: Later<Date>
    granted: Later<boolean>
    eligibility_decision: Later<string>
    benefit_decision: Later<string>
    daily_benefit: Later<number>
    benefit_days: Later<number>
    days_paid: Defaulted<number>
    payable_from: Later<string>
    benefit_year_end: Later<string>
    recipient_type: Defaulted<string>
    ended_at: Later<Date>
    extended_days: Defaulted<number>
    extended_daily: Later<number>
    anew_for: Later<string>
    anew_by: Later<string>
  }
  'benefits.stamp_key': {
    id: string
    person_id: string
    session_id: string
    x: string
    y: string
    registered_at: Instant
  }
  'benefits.device_stamp': {
    id: string
    person_id: string
    key_id: string
    about: 'claim' | 'round'
    about_id: string
    device_at: Instant
    arrived_at: Instant
    doubt: 'future' | 'before-key' | null
    content_hash: string
    signature: string
  }
  'benefits.amendment': {
    id: string
    claim_id: string
    person_id: string
    amended_at: Instant
    amended_by: string
    at_counter: boolean
    said: string
  }
  'benefits.slot': { id: string; office: string; starts_at: Instant; places: number; taken: Defaulted<number> }
  'benefits.round': {
    id: string
    claim_id: string
    person_id: string
    number: number
    from_day: string
    due_on: string
    due_before: Later<string>
    moved_for: Later<string>
    at_office: boolean
    declaration: LaterJson<Declaration>
    draft: LaterJson<unknown>
    sent_at: Later<Date>
    stamped_at: Later<Date>
    attended_at: Later<Date>
    decided_at: Later<Date>
    decided_by: Later<string>
    decision_id: Later<string>
    recognised_days: Later<number>
    amount: Later<number>
    reason: Later<string>
    review: LaterJson<unknown>
    exempt_income: Later<number>
  }
  'benefits.day_change': {
    id: string
    round_id: string
    person_id: string
    ground: 'before' | 'cause' | 'mistake' | 'job'
    wanted: string
    says: string
    asked_at: Instant
    answer: Later<'granted' | 'refused'>
    reason: Later<string>
    answered_at: Later<Date>
    answered_by: Later<string>
  }
  'benefits.leave': {
    id: string
    person_id: string
    spell_id: string
    kind: LeaveKind
    from_day: string
    to_day: string
    said: string
    evidence: Defaulted<string[]>
    begun_at: Instant
    claim_until: Later<string>
    moved_from: Later<string>
    moved_incident: Later<string>
  }
  'benefits.round_correction': {
    id: string
    round_id: string
    person_id: string
    worked: Json<readonly WorkedDay[]>
    says: string
    opened_at: Instant
    opened_by: Later<string>
    hear_until: string
    answer: Later<string>
    answered_at: Later<Date>
    outcome: Later<'corrected' | 'dropped'>
    reason: Later<string>
    decided_at: Later<Date>
    decided_by: Later<string>
    decision_id: Later<string>
    days: Later<number>
    amount: Later<number>
    claimed: Defaulted<number>
    ordered: Defaulted<number>
    dropped: Defaulted<number>
    anew_for: Later<string>
    anew_by: Later<string>
  }
  'benefits.allowance': {
    id: string
    claim_id: Later<string>
    leave_id: Later<string>
    person_id: string
    kind: AllowanceKind
    month: Later<number>
    from_day: string
    to_day: string
    said: string
    sent_at: Instant
    decided_at: Later<Date>
    decided_by: Later<string>
    decision_id: Later<string>
    amount: Later<number>
    days: Later<number>
    reason: Later<string>
    evidence: Defaulted<string[]>
    found: Later<string>
    open_at: Later<Date>
    open_by: Later<string>
    open_reason: Later<string>
    anew_by: Later<string>
  }
  'benefits.summing': {
    id: string
    person_id: string
    kind: Kind
    article: string
    applied_at: Instant
    withdrawn_at: Later<Date>
  }
  'benefits.moved_round': {
    extension_id: string
    round_id: string
    person_id: string
    incident_id: string
    old_day: string
    new_day: string
    moved_at: Instant
    undone_at: Later<Date>
  }
  'benefits.activity': Activity & { id: string; round_id: string; person_id: string }
  'benefits.question': {
    id: string
    round_id: string
    person_id: string
    day: string
    source: string
    says: Json<unknown>
    asked_at: Instant
    answer: Later<'worked' | 'did-not' | 'other'>
    explains: Later<string>
    answered_at: Later<Date>
  }
}

/** A row of this module as it is stored: `Row<'spell'>`. */
export type Row<
  Name extends
    | 'spell'
    | 'pay_month'
    | 'report'
    | 'report_file'
    | 'certificate'
    | 'correction'
    | 'coverage_appeal'
    | 'end_request'
    | 'claim'
    | 'slot'
    | 'round'
    | 'activity'
    | 'day_change'
    | 'round_correction'
    | 'allowance'
    | 'summing'
    | 'leave'
    | 'question'
    | 'stamp_key'
    | 'device_stamp',
> = Selectable<BenefitTables[`benefits.${Name}`]>

/** The transaction with this module's tables. */
export function tables(tx: Tx): ReturnType<typeof tx.withTables<BenefitTables>> {
  return tx.withTables<BenefitTables>()
}
