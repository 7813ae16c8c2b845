import type { ColumnType, Generated } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { CloseReason, Education, Employment, PayPeriod, Shift } from './contract.ts'

type Instant = ColumnType<Date, Date, Date>
type MaybeInstant = ColumnType<Date | null, Date | null | undefined, Date | null>

/** A row of jobs.vacancy. Dates are text, needs are JSON written as text. */
export type VacancyTable = {
  id: string
  organisation_id: string | null
  employer_name: string
  employer_name_en: string | null
  employer_verified: boolean
  employer_size: number | null
  employer_number: string | null
  title: string
  title_en: string | null
  duties: string
  duties_en: string | null
  occupation: string
  region: string
  /** The first two digits of these two: worked out by the database. */
  province: ColumnType<string, never, never>
  field: ColumnType<string, never, never>
  address: string
  pay_per: PayPeriod | null
  pay_min: number | null
  pay_max: number | null
  pay_note: string
  employment: Employment
  hours: string
  weekly_hours: number
  shift: Shift
  education: Education
  career_months: number
  posts: number
  benefits: string
  starts_on: string | null
  opens_on: string | null
  closes_on: string | null
  needs: ColumnType<unknown, string, string>
  source: string
  source_url: string | null
  external_id: string | null
  content_hash: string | null
  seen_in: string | null
  demo: boolean
  created_at: Instant
  updated_at: Instant
  published_at: MaybeInstant
  ended_at: MaybeInstant
  closed_at: MaybeInstant
  close_reason: CloseReason | null
  seat: ColumnType<string | null, string | null | undefined, string | null>
  same_as: ColumnType<string | null, undefined, string | null>
  taken_down_at: ColumnType<Date | null, undefined, Date | null>
  discarded_at: ColumnType<Date | null, undefined, Date | null>
  confirmed_at: ColumnType<Date | null, undefined, Date | null>
  asked_at: ColumnType<Date | null, undefined, Date | null>
  answer_by: ColumnType<string | null, undefined, string | null>
  moved_from: ColumnType<string | null, undefined, string | null>
  moved_to: ColumnType<string | null, undefined, string | null>
  moved_incident: ColumnType<string | null, undefined, string | null>
}

/** This module's tables. */
export type JobsTables = {
  'jobs.vacancy': VacancyTable
  'jobs.source': { code: string; name: string; url: string | null; created_at: Instant }
  'jobs.import_run': {
    id: string
    source: string
    file_hash: string
    started_at: Instant
    finished_at: MaybeInstant
    records: Generated<number>
    added: Generated<number>
    changed: Generated<number>
    unchanged: Generated<number>
    faulty: Generated<number>
    closed: Generated<number>
  }
  'jobs.notice': { vacancy_id: string; organisation_id: string; text: string; read_on: string }
  'jobs.wording_review': {
    id: string
    vacancy_id: string
    organisation_id: string
    title: string
    found: ColumnType<unknown, string, never>
    why: string | null
    asked_by: string
    asked_at: Instant
    decision: 'allowed' | 'refused' | null
    reason: string | null
    decided_by: string | null
    decided_by_name: string | null
    decided_at: MaybeInstant
  }
  'jobs.reply': {
    application_id: string
    organisation_id: string
    received_at: Instant
    answered_at: MaybeInstant
    withdrawn_at: MaybeInstant
  }
  'jobs.answer_rate': { organisation_id: string; received: number; answered: number; counted_on: string }
  'jobs.takedown': {
    id: string
    vacancy_id: string
    organisation_id: string | null
    title: string
    reason: string
    taken_by: string
    taken_by_name: string
    taken_at: Instant
    object_by: string
    objection: string | null
    objected_by: string | null
    objected_at: MaybeInstant
    decision: 'kept' | 'lifted' | null
    decision_reason: string | null
    decided_by: string | null
    decided_by_name: string | null
    decided_at: MaybeInstant
  }
  'jobs.arrears_entry': {
    id: string
    business_number: string
    name: string
    from_day: string
    to_day: string
    source: string
    added_by: string
    added_name: string
    added_at: Instant
    removed_at: MaybeInstant
    removed_by: string | null
    removed_name: string | null
    removed_reason: string | null
  }
  'jobs.arrears_objection': {
    entry_id: string
    organisation_id: string
    text: string
    objected_by: string
    objected_at: Instant
    decision: 'kept' | 'removed' | null
    reason: string | null
    decided_by: string | null
    decided_name: string | null
    decided_at: MaybeInstant
  }
  'jobs.seen_wish': { person_id: string; since: Instant }
  'jobs.seen': { person_id: string; vacancy_id: string; seen_at: Instant }
  'jobs.hidden': { person_id: string; vacancy_id: string; hidden_at: Instant }
  'jobs.import_fault': { run_id: string; record: number; external_id: string | null; reasons: string[]; raw: string }
}

/** The transaction with this module's tables. */
export function tables(tx: Tx): ReturnType<typeof tx.withTables<JobsTables>> {
  return tx.withTables<JobsTables>()
}
