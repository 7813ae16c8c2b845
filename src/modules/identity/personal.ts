import { sql } from 'kysely'
import type { PersonalTable, Whose } from '../../platform/personal-data/personal-table.ts'

const account = { how: 'removed', kind: 'account' } as const
const eitherSide: Whose = (person) => sql<boolean>`(person_id = ${person}::uuid or helper_id = ${person}::uuid)`

/** What this module holds of persons, in the order in which it is erased. */
export const personal: readonly PersonalTable[] = [
  {
    table: 'identity.session',
    columns: ['person_id'],
    // Whoever acts in this person's place is signed out with them.
    whose: (person) =>
      sql<boolean>`(person_id = ${person}::uuid or helping in (select id from identity.delegation where ${eitherSide(person)}))`,
    gives: { as: 'devices', columns: ['device', 'created_at', 'last_seen_at', 'ended_at'] },
    erasure: account,
  },
  {
    table: 'identity.delegation',
    columns: ['person_id', 'helper_id', 'ended_by'],
    whose: eitherSide,
    gives: {
      as: 'helpers',
      columns: [
        'person_name',
        'kind',
        'scopes',
        'ends_on',
        'helper_name',
        'organisation_name',
        'confirmed_at',
        'ended_at',
      ],
    },
    erasure: { how: 'removed', kind: 'helpers' },
  },
  {
    table: 'identity.recovery_approval',
    columns: ['recovery_id'],
    whose: (person) =>
      sql<boolean>`recovery_id in (select id from identity.recovery where person_id = ${person}::uuid)`,
    without: 'goes with the recovery',
    erasure: account,
  },
  {
    table: 'identity.recovery_approval',
    columns: ['approver_id'],
    without: 'what an administrator did for a colleague',
    erasure: { how: 'kept', rule: 'staff' },
  },
  {
    table: 'identity.recovery',
    columns: ['person_id'],
    gives: {
      as: 'recoveries',
      columns: ['begun_at', 'ripe_at', 'cancelled_at', 'done_at', 'done_by', 'assurance', 'held_until', 'undone_at'],
    },
    erasure: account,
  },
  { table: 'identity.recovery_code', columns: ['person_id'], without: 'secrets', erasure: account },
  { table: 'identity.code_try', columns: ['person_id'], without: 'counts tries against guessing', erasure: account },
  {
    table: 'identity.passkey',
    columns: ['person_id'],
    gives: {
      as: 'passkeys',
      columns: ['name', 'rp_id', 'transports', 'synced', 'assurance', 'created_at', 'last_used_at', 'ended_at'],
    },
    erasure: account,
  },
  {
    table: 'identity.member',
    columns: ['person_id'],
    gives: { as: 'memberships', columns: ['organisation_id', 'administrator', 'since', 'ended_at'] },
    erasure: { how: 'emptied', kind: 'account', set: sql`ended_at = coalesce(ended_at, now())`, keeps: 'staff' },
  },
  {
    table: 'identity.invitation',
    columns: ['accepted_by'],
    without: 'an invitation of an organisation',
    erasure: account,
  },
  {
    table: 'identity.handover',
    columns: ['from_id', 'to_id'],
    whose: (person) => sql<boolean>`(from_id = ${person}::uuid or to_id = ${person}::uuid)`,
    without: 'an organisation’s change of administrators',
    erasure: account,
  },
  {
    table: 'identity.person',
    columns: ['id'],
    gives: { as: 'person', columns: ['id', 'name', 'email', 'lang', 'birth_date', 'created_at'] },
    // The sealed fields open for nobody once the person's key is gone; the index by which agencies find them goes now.
    erasure: {
      how: 'emptied',
      kind: 'account',
      set: sql`name = '지운 사람', email = null, birth_date = null, subject = 'erased:' || id, linking_index = 'erased:' || id`,
    },
  },
]
