import type { PersonalTable } from '../../platform/personal-data/personal-table.ts'

const erasure = { how: 'removed', kind: 'searches' } as const

/** What this module holds of persons, in the order in which it is erased. */
export const personal: readonly PersonalTable[] = [
  {
    table: 'alerts.found',
    columns: ['person_id'],
    gives: { as: 'foundForSearches', columns: ['search_id', 'vacancy_id', 'found_at', 'told_at'] },
    erasure,
  },
  {
    table: 'alerts.search',
    columns: ['person_id'],
    gives: { as: 'savedSearches', columns: ['id', 'name', 'query', 'every', 'created_at', 'changed_at', 'told_at'] },
    erasure,
  },
]
