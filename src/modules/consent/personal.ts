import { sql } from 'kysely'
import type { PersonalTable } from '../../platform/personal-data/personal-table.ts'

/** What this module holds of persons. */
export const personal: readonly PersonalTable[] = [
  {
    table: 'consent.consent',
    columns: ['person_id'],
    gives: {
      as: 'consents',
      columns: ['given_at', 'id', 'purpose', 'scope', 'source', 'recipient', 'ends_on', 'withdrawn_at'],
    },
    erasure: {
      how: 'emptied',
      kind: 'consents',
      set: sql`scope = '[]', withdrawn_at = coalesce(withdrawn_at, now())`,
      keeps: 'consent',
      ends: 'removed',
    },
  },
]
