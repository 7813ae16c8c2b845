import type { PersonalTable } from '../../platform/personal-data/personal-table.ts'

/** What this module holds of persons: who asked and who decided, for an organisation. */
export const personal: readonly PersonalTable[] = [
  {
    table: 'enterprises.verification',
    columns: ['asked_by', 'decided_by'],
    without: 'records of an organisation',
    erasure: { how: 'kept', rule: 'staff' },
  },
  {
    table: 'enterprises.claim',
    columns: ['decided_by'],
    without: 'records of an organisation',
    erasure: { how: 'kept', rule: 'staff' },
  },
]
