import { sql } from 'kysely'
import type { PersonalTable } from './personal-table.ts'

/** The platform's own tables that hold something of persons. Drafts, answers and receipts are erased by a function of the database. */
export const platformPersonal: readonly PersonalTable[] = [
  {
    table: 'platform.draft',
    columns: ['person_id'],
    gives: { as: 'drafts', columns: ['form', 'body', 'updated_at'] },
    erasure: { how: 'removed', kind: 'drafts' },
  },
  {
    table: 'platform.receipt',
    columns: ['person_id'],
    gives: { as: 'receipts', columns: ['id', 'title', 'content', 'issued_at', 'jws'] },
    erasure: { how: 'removed', kind: 'receipts' },
  },
  {
    table: 'platform.submission',
    columns: ['actor'],
    whose: (person) => sql<boolean>`actor like ${`person:${person}%`}`,
    without: 'answers kept for a retry: the same as the things themselves',
    erasure: { how: 'removed', kind: 'receipts' },
  },
  {
    table: 'platform.access_entry',
    columns: ['person_id', 'actor'],
    gives: { as: 'access', columns: ['at', 'actor_name', 'role', 'what', 'purpose', 'kind', 'reason'] },
    erasure: { how: 'kept', rule: 'ledger' },
  },
  {
    table: 'platform.audit',
    columns: ['actor', 'subject'],
    whose: (person) => sql<boolean>`actor = ${`person:${person}`}`,
    without: 'ids and names of operations for checking; what was done stands in receipts and in the things themselves',
    erasure: { how: 'kept', rule: 'ledger' },
  },
  {
    table: 'platform.fact',
    columns: ['payload'],
    whose: () => sql<boolean>`false`,
    without: 'ids between modules; what they tell stands in the things themselves',
    erasure: { how: 'kept', rule: 'ledger' },
  },
  {
    table: 'platform.audit_check',
    columns: ['asked_by'],
    whose: () => sql<boolean>`false`,
    without: 'an order of the operator',
    erasure: { how: 'kept', rule: 'staff' },
  },
  {
    table: 'platform.organisation_entry',
    columns: ['person_id'],
    without: 'what was done in an organisation’s name, for its members to read',
    erasure: { how: 'kept', rule: 'staff' },
  },
  {
    table: 'platform.upload',
    columns: ['person_id'],
    gives: { as: 'uploads', columns: ['name', 'type', 'bytes', 'kind', 'uploaded_at'] },
    erasure: { how: 'kept', rule: 'staff' },
  },
]
