import type { PersonalTable } from '../../platform/personal-data/personal-table.ts'

const erasure = { how: 'removed', kind: 'resume' } as const

/** What this module holds of persons. */
export const personal: readonly PersonalTable[] = [
  {
    table: 'seekers.entry',
    columns: ['person_id'],
    gives: {
      as: 'resume',
      columns: ['section', 'title', 'organisation', 'from_on', 'to_on', 'detail', 'badge_id', 'hidden', 'updated_at'],
    },
    erasure,
  },
  {
    table: 'seekers.wishes',
    columns: ['person_id'],
    gives: {
      as: 'wishes',
      columns: ['start_on', 'regions', 'occupations', 'pay_monthly_min', 'shifts', 'updated_at'],
    },
    erasure,
  },
]
