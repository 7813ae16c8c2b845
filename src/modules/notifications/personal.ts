import type { PersonalTable } from '../../platform/personal-data/personal-table.ts'

const erasure = { how: 'removed', kind: 'contacts' } as const

/** What this module holds of persons, in the order in which it is erased. */
export const personal: readonly PersonalTable[] = [
  {
    table: 'notifications.delivery',
    columns: ['person_id'],
    gives: { as: 'sent', columns: ['created_at', 'kind', 'channel', 'shown_to', 'sent_at', 'gave_up_at'] },
    erasure,
  },
  { table: 'notifications.verification', columns: ['person_id'], without: 'codes on their way, for minutes', erasure },
  {
    table: 'notifications.push_device',
    columns: ['person_id'],
    gives: { as: 'pushDevices', columns: ['name', 'created_at'] },
    erasure,
  },
  {
    table: 'notifications.contact',
    columns: ['person_id'],
    gives: { as: 'contacts', columns: ['kind', 'source', 'address', 'verified_at', 'unreachable_at'] },
    erasure,
  },
  {
    table: 'notifications.preference',
    columns: ['person_id'],
    gives: { as: 'notificationSettings', columns: ['settings', 'updated_at'] },
    erasure,
  },
  {
    table: 'notifications.hearing',
    columns: ['person_id', 'set_by'],
    gives: { as: 'organisationMessages', columns: ['organisation_id', 'themes', 'updated_at', 'set_name', 'fixed'] },
    erasure,
  },
  {
    table: 'notifications.notice',
    columns: ['person_id'],
    gives: { as: 'messages', columns: ['created_at', 'topic', 'text', 'link', 'read_at'] },
    erasure,
  },
]
