import type { PersonalTable } from '../../platform/personal-data/personal-table.ts'

const erasure = { how: 'removed', kind: 'wallet' } as const

/** What this module holds of persons, in the order in which it is erased. */
export const personal: readonly PersonalTable[] = [
  {
    table: 'badges.handed',
    columns: ['person_id'],
    gives: {
      as: 'badgesHandedOver',
      columns: ['asked_at', 'badge_id', 'agency', 'state', 'reason', 'receipt', 'ended_at'],
    },
    erasure,
  },
  {
    table: 'badges.share_link',
    columns: ['person_id'],
    gives: { as: 'badgeLinks', columns: ['created_at', 'badge_id', 'show_name', 'ends_on', 'stopped_at'] },
    erasure,
  },
  {
    table: 'badges.outside_badge',
    columns: ['person_id'],
    gives: { as: 'badgesFromElsewhere', columns: ['imported_at', 'form', 'content'] },
    erasure,
  },
  {
    table: 'badges.fetch_request',
    columns: ['person_id'],
    gives: { as: 'badgeRequests', columns: ['asked_at', 'organisation_id', 'state', 'reason', 'arrived', 'ended_at'] },
    erasure,
  },
  {
    table: 'badges.holding',
    columns: ['person_id'],
    gives: { as: 'badges', columns: ['received_at', 'badge_id', 'organisation_id', 'record', 'credential'] },
    erasure,
  },
  {
    table: 'badges.receiving',
    columns: ['person_id'],
    gives: { as: 'badgeNumber', columns: ['ends_at', 'number'] },
    erasure,
  },
  {
    table: 'badges.event',
    columns: ['person_id'],
    gives: { as: 'badgeEvents', columns: ['received_at', 'organisation_id', 'kind', 'event_key', 'state'] },
    erasure,
  },
  {
    table: 'badges.event_rule',
    columns: ['made_by', 'decided_by', 'ended_by'],
    without: 'a rule of an agency',
    erasure: { how: 'kept', rule: 'staff' },
  },
  {
    table: 'badges.design',
    columns: ['made_by', 'published_by'],
    without: 'an agency’s design',
    erasure: { how: 'kept', rule: 'staff' },
  },
  {
    table: 'badges.accreditation',
    columns: ['proposed_by', 'decided_by'],
    without: 'what was signed in the operator’s name',
    erasure: { how: 'kept', rule: 'staff' },
  },
  {
    table: 'badges.bulk_order',
    columns: ['made_by', 'decided_by'],
    without: 'an order of an agency',
    erasure: { how: 'kept', rule: 'staff' },
  },
  {
    table: 'badges.application',
    columns: ['applied_by', 'decided_by', 'appeal_by'],
    without: 'an application of a company',
    erasure: { how: 'kept', rule: 'staff' },
  },
  {
    table: 'badges.endorsement',
    columns: ['given_by', 'withdrawn_by'],
    without: 'what an agency endorses',
    erasure: { how: 'kept', rule: 'staff' },
  },
  {
    table: 'badges.issuer_endorsement',
    columns: ['given_by', 'withdrawn_by'],
    without: 'what an agency endorses',
    erasure: { how: 'kept', rule: 'staff' },
  },
  {
    table: 'badges.issuer_key',
    columns: ['revoked_by'],
    without: 'a key of an agency',
    erasure: { how: 'kept', rule: 'staff' },
  },
  {
    table: 'badges.correction',
    columns: ['person_id', 'answered_by'],
    gives: {
      as: 'badgeCorrections',
      columns: ['asked_at', 'badge_id', 'says', 'answer', 'reason', 'answered_by_name', 'answered_at'],
    },
    erasure,
  },
  {
    table: 'badges.wallet',
    columns: ['person_id'],
    gives: { as: 'wallet', columns: ['created_at', 'did'] },
    erasure,
  },
  {
    table: 'badges.badge',
    columns: ['person_id'],
    gives: {
      as: 'issuedBadges',
      columns: [
        'issued_at',
        'id',
        'kind',
        'title',
        'external_id',
        'valid_until',
        'suspended_at',
        'revoked_at',
        'revoked_reason',
      ],
    },
    erasure: { how: 'kept', rule: 'agency' }, // the name in it is sealed with the person's key
  },
]
