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
    columns: ['claimant_id'],
    gives: {
      as: 'claims',
      columns: [
        'business_number',
        'why',
        'asked_at',
        'objected_at',
        'withdrawn_at',
        'decision',
        'decided_at',
        'reason',
      ],
    },
    erasure: { how: 'kept', rule: 'staff' },
  },
  {
    table: 'enterprises.claim',
    columns: ['decided_by'],
    without: 'records of an organisation',
    erasure: { how: 'kept', rule: 'staff' },
  },
]
