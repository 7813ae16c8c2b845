import { sql } from 'kysely'
import type { PersonalTable } from '../../platform/personal-data/personal-table.ts'

const signed = { without: 'what was signed in the operator’s name', erasure: { how: 'kept', rule: 'staff' } } as const

/** What this module holds of persons. Who wrote what is known until the voices are erased, so they come after. */
export const personal: readonly PersonalTable[] = [
  {
    table: 'operations.idea',
    columns: ['id'],
    whose: (person) =>
      sql<boolean>`id in (select idea_id from operations.idea_voice where author and person_id = ${person}::uuid)`,
    gives: { as: 'ideas', columns: ['created_at', 'id', 'alias', 'title', 'text', 'state', 'votes', 'withdrawn_at'] },
    erasure: {
      how: 'emptied',
      kind: 'ideas',
      set: sql`title = '', text = '', due = null, withdrawn_at = coalesce(withdrawn_at, now())`,
    },
  },
  {
    table: 'operations.idea_reply',
    columns: ['id'],
    whose: (person) =>
      sql<boolean>`(idea_id, alias) in (select idea_id, alias from operations.idea_voice where person_id = ${person}::uuid)`,
    gives: { as: 'ideaReplies', columns: ['at', 'idea_id', 'alias', 'text', 'withdrawn_at'] },
    erasure: { how: 'emptied', kind: 'ideas', set: sql`text = '', withdrawn_at = coalesce(withdrawn_at, now())` },
  },
  {
    table: 'operations.idea_voice',
    columns: ['person_id'],
    gives: { as: 'ideaNames', columns: ['created_at', 'idea_id', 'alias', 'author'] },
    erasure: { how: 'removed', kind: 'ideas' },
  },
  {
    table: 'operations.idea_vote', // how many voted stays
    columns: ['person_id'],
    gives: { as: 'ideaVotes', columns: ['at', 'idea_id'] },
    erasure: { how: 'removed', kind: 'ideas' },
  },
  {
    table: 'operations.idea_report',
    columns: ['person_id'],
    gives: { as: 'ideaReports', columns: ['at', 'idea_id', 'reply_id', 'reason', 'handled_at'] },
    erasure: { how: 'removed', kind: 'ideas' },
  },
  { table: 'operations.idea_answer', columns: ['signed_by'], ...signed },
  { table: 'operations.extension', columns: ['signed_by'], ...signed },
  { table: 'operations.news_picture', columns: ['added_by'], ...signed },
  { table: 'operations.news_revision', columns: ['saved_by'], ...signed },
]
