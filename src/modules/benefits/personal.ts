import type { PersonalTable } from '../../platform/personal-data/personal-table.ts'

const erasure = { how: 'kept', rule: 'decision' } as const
const own = (table: string, as: string, columns: readonly string[], more: readonly string[] = []): PersonalTable => ({
  table: `benefits.${table}`,
  columns: ['person_id', ...more],
  gives: { as, columns },
  erasure,
})

/** What this module holds of persons: it stays as long as decisions that stand on it. */
export const personal: readonly PersonalTable[] = [
  own('question', 'recognitionQuestions', ['day', 'source', 'says', 'asked_at', 'answer', 'explains', 'answered_at']),
  own(
    'allowance',
    'allowanceRequests',
    ['kind', 'from_day', 'to_day', 'said', 'sent_at', 'decided_at', 'amount', 'days', 'reason', 'open_reason'],
    ['decided_by', 'open_by'],
  ),
  own('summing', 'summedContracts', ['kind', 'article', 'applied_at', 'withdrawn_at']),
  own('leave', 'leavesForChildren', ['kind', 'from_day', 'to_day', 'said', 'begun_at']),
  own('moved_certificate', 'movedCertificates', ['old_day', 'new_day', 'moved_at', 'undone_at']),
  own('moved_round', 'movedRounds', ['old_day', 'new_day', 'moved_at', 'undone_at']),
  own(
    'day_change',
    'roundDayChanges',
    ['ground', 'wanted', 'says', 'asked_at', 'answer', 'reason', 'answered_at'],
    ['answered_by'],
  ),
  own('activity', 'recognitionActivities', ['day', 'kind', 'says', 'proven']),
  own(
    'round',
    'recognitionRounds',
    [
      'number',
      'from_day',
      'due_on',
      'moved_for',
      'declaration',
      'sent_at',
      'decided_at',
      'recognised_days',
      'amount',
      'reason',
      'review',
    ],
    ['decided_by'],
  ),
  own('claim', 'benefitClaims', [
    'begun_at',
    'answers',
    'statement',
    'sent_content',
    'sent_at',
    'decided_at',
    'granted',
    'daily_benefit',
    'benefit_days',
    'days_paid',
  ]),
  own('amendment', 'benefitClaimAmendments', ['amended_at', 'at_counter', 'said'], ['amended_by']),
  own(
    'correction',
    'coverageRequests',
    ['workplace', 'from_day', 'to_day', 'kind', 'work', 'pay', 'says', 'asked_at', 'answer', 'reason'],
    ['answered_by'],
  ),
  own(
    'end_request',
    'endRequests',
    ['last_day', 'separation_kind', 'says', 'asked_at', 'answer', 'reason', 'answered_at'],
    ['answered_by'],
  ),
  own('certificate', 'separationCertificates', ['requested_at', 'due_on', 'filed_at', 'content']),
  own('report', 'employersReports', ['kind', 'content', 'filed_at', 'agent_name', 'late', 'reason'], ['filed_by']),
  own('pay_month', 'insuredPay', ['month', 'days', 'pay']),
  own('spell', 'insuredHistory', ['workplace', 'work', 'kind', 'from_day', 'to_day', 'separation_kind']),
]
