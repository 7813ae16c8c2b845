import type { PersonalTable } from '../../platform/personal-data/personal-table.ts'

/** What this module holds of persons: who asked about wording and who decided, for an organisation. */
export const personal: readonly PersonalTable[] = [
  {
    table: 'jobs.wording_review',
    columns: ['asked_by', 'decided_by'],
    without: 'records of an organisation',
    erasure: { how: 'kept', rule: 'staff' },
  },
]
