import type { PersonalTable } from '../../platform/personal-data/personal-table.ts'

/** What this module holds of persons. */
export const personal: readonly PersonalTable[] = [
  {
    table: 'rights.question',
    columns: ['person_id', 'answered_by'],
    gives: {
      as: 'questions',
      columns: ['asked_at', 'what', 'read_at', 'words', 'answer_by', 'answer', 'answered_name', 'answered_at'],
    },
    erasure: { how: 'removed', kind: 'questions' },
  },
  {
    table: 'rights.erasure',
    columns: ['person_id'],
    gives: { as: 'erasures', columns: ['asked_at', 'id', 'due_at', 'taken_back_at'] },
    erasure: { how: 'kept', rule: 'proof', ends: 'removed' },
  },
]
