import type { ColumnType } from 'kysely'
import type { Kind, ReportKind } from './contract.ts'

type Instant = ColumnType<Date, Date, Date>
type Later<T> = ColumnType<T | null, T | null | undefined, T | null>
type Defaulted<T> = ColumnType<T, T | undefined, T>
/** Why a line of a file is wrong: the code of the fault, and the column. */
type Found = { readonly line: number; readonly fault?: string; readonly field?: string }

/** Files of reports, workers who are not here yet, requests about insured status and the end of work, and appeals: part of `tables.ts`. */
export type ReportTables = {
  'benefits.report_file': {
    id: string
    organisation_id: string
    organisation_name: string
    agent_name: string | null
    filed_by: string
    kind: ReportKind
    digest: string
    lines: number
    state: 'looking' | 'looked' | 'faulty' | 'filing' | 'filed'
    done: Defaulted<number>
    faults: Defaulted<number>
    findings: ColumnType<readonly Found[], string | undefined, string>
    filed: Defaulted<number>
    before: Defaulted<number>
    taken_at: Instant
    confirmed_at: Later<Date>
    ended_at: Later<Date>
  }
  'benefits.report_file_part': {
    id: string
    file_id: string
    organisation_id: string
    number: number
    lines: string
  }
  'benefits.unknown_worker': {
    id: string
    organisation_id: string
    linking_id: string
    linking_index: string
    name: string
    first_at: Instant
  }
  'benefits.coverage_appeal': {
    id: string
    correction_id: string
    person_id: string
    instance: 'examiner' | 'committee'
    content: string
    refused_by: string
    refused_name: string
    refused_reason: string
    sent_at: Instant
    known_on: string
    due_on: string
    longer_at: Later<Date>
    outcome: Later<'upheld' | 'overturned'>
    answer: Later<string>
    answered_at: Later<Date>
    answered_by: Later<string>
    ruling: Later<string>
    ruling_at: Later<Date>
    ruling_by: Later<string>
  }
  'benefits.coverage_signature': { appeal_id: string; judge_id: string; person_id: string; signed_at: Instant }
  'benefits.correction': {
    id: string
    person_id: string
    spell_id: string | null
    workplace: string
    organisation_id: string | null
    from_day: string
    to_day: string | null
    says: string
    kind: Later<Exclude<Kind, '자영업자'>>
    work: Later<string>
    pay: Later<number>
    evidence: Defaulted<string[]>
    asked_at: Instant
    answer: Later<'confirmed' | 'refused'>
    reason: Later<string>
    answered_at: Later<Date>
    answered_by: Later<string>
    answered_by_name: Later<string>
    refused_by: Later<string>
    appeal_until: Later<string>
    moved_from: Later<string>
    moved_incident: Later<string>
  }
  'benefits.end_request': {
    id: string
    spell_id: string
    person_id: string
    organisation_id: string
    last_day: string
    separation_kind: string
    says: string
    asked_at: Instant
    answer: Later<'filed' | 'refused' | 'withdrawn'>
    reason: Later<string>
    answered_at: Later<Date>
    answered_by: Later<string>
    answered_by_name: Later<string>
  }
}
