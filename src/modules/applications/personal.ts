import { sql } from 'kysely'
import type { PersonalTable } from '../../platform/personal-data/personal-table.ts'

/** What this module holds of persons. What still runs was withdrawn before. */
export const personal: readonly PersonalTable[] = [
  {
    table: 'applications.presentation',
    columns: ['person_id'],
    without: 'the proof as it was sealed for the employer; the badges in it are in the wallet',
    erasure: { how: 'removed', kind: 'applications' },
  },
  {
    table: 'applications.application',
    columns: ['person_id'],
    gives: {
      as: 'applications',
      columns: [
        'submitted_at',
        'id',
        'code',
        'vacancy',
        'content',
        'answer_due',
        'erase_on',
        'seen_at',
        'invited_at',
        'declined_at',
        'closed_at',
        'withdrawn_at',
        'answer',
        'contact',
      ],
    },
    erasure: {
      how: 'emptied',
      kind: 'applications',
      set: sql`content = null, contact = null, answer = null, person_erased_at = coalesce(person_erased_at, now())`,
      keeps: 'employer',
      ends: 'removed',
    },
  },
  {
    table: 'applications.transition',
    columns: ['person_id'],
    gives: { as: 'applicationSteps', columns: ['at', 'application_id', 'act', 'to_state', 'by'] },
    erasure: { how: 'kept', rule: 'employer', ends: 'removed' },
  },
]
