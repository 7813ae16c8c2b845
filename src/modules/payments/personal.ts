import type { PersonalTable } from '../../platform/personal-data/personal-table.ts'

const erasure = { how: 'kept', rule: 'payment' } as const

/** What this module holds of persons: what was paid and owed stays, because public money is accounted for to the won. */
export const personal: readonly PersonalTable[] = [
  {
    table: 'payments.payment_order',
    columns: ['person_id'],
    gives: {
      as: 'payments',
      columns: ['ordered_at', 'amount', 'set_off', 'purpose', 'due_on', 'state', 'why', 'changed_at'],
    },
    erasure,
  },
  {
    table: 'payments.claim',
    columns: ['person_id'],
    gives: { as: 'overpayments', columns: ['registered_at', 'amount', 'reason', 'due_on'] },
    erasure,
  },
  {
    table: 'payments.deposit',
    columns: ['person_id', 'matched_by'],
    gives: { as: 'paidBack', columns: ['day', 'amount', 'content', 'claim_id', 'matched_at', 'reason'] },
    erasure,
  },
  {
    table: 'payments.send_back',
    columns: ['signed_by'],
    without: 'an act of office: what an officer signed about money that is nobody’s',
    erasure,
  },
  {
    table: 'payments.agreement',
    columns: ['person_id'],
    gives: { as: 'agreementsToSetOff', columns: ['given_at', 'claim_id', 'each_payment'] },
    erasure,
  },
  {
    table: 'payments.plan',
    columns: ['person_id'],
    gives: { as: 'instalmentPlans', columns: ['made_at', 'claim_id', 'owed', 'months', 'first_on'] },
    erasure,
  },
  {
    table: 'payments.account',
    columns: ['person_id'],
    gives: {
      as: 'paymentAccounts',
      columns: ['asked_at', 'bank', 'last4', 'content', 'state', 'protected', 'replaced_at'],
    },
    erasure: { how: 'removed', kind: 'bankAccount' },
  },
  {
    table: 'payments.entry',
    columns: ['person_id'],
    without: 'the payments and overpayments say the same',
    erasure,
  },
]
