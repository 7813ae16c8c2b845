import { sql } from 'kysely'
import type { PersonalTable } from '../../platform/personal-data/personal-table.ts'

const columns = ['created_at', 'name', 'hint', 'scopes', 'expires_at', 'last_used_at', 'ended_at']

/** What this module holds of persons: their own keys, and those they made for an organisation, which end with them. */
export const personal: readonly PersonalTable[] = [
  {
    table: 'developers.api_key',
    columns: ['person_id'],
    whose: (person) => sql<boolean>`person_id = ${person}::uuid and organisation_id is null`,
    gives: { as: 'programKeys', columns },
    erasure: { how: 'removed', kind: 'keys' },
  },
  {
    table: 'developers.api_key',
    columns: ['person_id'],
    whose: (person) => sql<boolean>`person_id = ${person}::uuid and organisation_id is not null`,
    without: 'keys of an organisation are the organisation’s',
    erasure: { how: 'emptied', kind: 'keys', set: sql`ended_at = coalesce(ended_at, now())` },
  },
  {
    table: 'developers.webhook',
    columns: ['created_by'],
    without: 'an address of an organisation',
    erasure: { how: 'kept', rule: 'staff' },
  },
]
