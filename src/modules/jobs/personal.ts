import type { PersonalTable } from '../../platform/personal-data/personal-table.ts'

const erasure = { how: 'removed', kind: 'searches' } as const

/** What this module holds of persons: what they looked at and hid; who asked about wording and who decided, for an organisation. */
export const personal: readonly PersonalTable[] = [
  {
    table: 'jobs.seen',
    columns: ['person_id'],
    gives: { as: 'vacanciesSeen', columns: ['vacancy_id', 'seen_at'] },
    erasure,
  },
  {
    table: 'jobs.seen_wish',
    columns: ['person_id'],
    gives: { as: 'keepsVacanciesSeen', columns: ['since'] },
    erasure,
  },
  {
    table: 'jobs.hidden',
    columns: ['person_id'],
    gives: { as: 'vacanciesHidden', columns: ['vacancy_id', 'hidden_at'] },
    erasure,
  },
  {
    table: 'jobs.takedown',
    columns: ['taken_by', 'objected_by', 'decided_by'],
    without: 'records of an organisation',
    erasure: { how: 'kept', rule: 'staff' },
  },
  {
    table: 'jobs.arrears_entry',
    columns: ['added_by', 'removed_by'],
    without: 'a published list of employers, without names of persons',
    erasure: { how: 'kept', rule: 'staff' },
  },
  {
    table: 'jobs.arrears_objection',
    columns: ['objected_by', 'decided_by'],
    without: 'records of an organisation',
    erasure: { how: 'kept', rule: 'staff' },
  },
  {
    table: 'jobs.wording_review',
    columns: ['asked_by', 'decided_by'],
    without: 'records of an organisation',
    erasure: { how: 'kept', rule: 'staff' },
  },
]
