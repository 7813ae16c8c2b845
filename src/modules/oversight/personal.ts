import type { PersonalTable } from '../../platform/personal-data/personal-table.ts'

const rest = { without: 'what was signed in the operator’s name', erasure: { how: 'kept', rule: 'staff' } } as const

/** What this module holds of persons: staff who looked and signed. */
export const personal: readonly PersonalTable[] = [
  { table: 'oversight.review', columns: ['signed_by'], ...rest },
  { table: 'oversight.review_download', columns: ['person_id'], ...rest },
]
