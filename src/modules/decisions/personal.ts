import type { PersonalTable } from '../../platform/personal-data/personal-table.ts'

const erasure = { how: 'kept', rule: 'decision' } as const

/** What this module holds of persons: facts and decisions stay, so that a decision can be contested. */
export const personal: readonly PersonalTable[] = [
  {
    table: 'decisions.subject',
    columns: ['person_id'],
    gives: { as: 'decisionNumber', columns: ['subject'] },
    erasure,
  },
  {
    table: 'decisions.fact',
    columns: ['person_id'],
    gives: { as: 'decisionFacts', columns: ['recorded_at', 'name', 'valid_from', 'valid_to', 'content'] },
    erasure,
  },
  {
    table: 'decisions.decision',
    columns: ['person_id', 'signed_by'],
    gives: { as: 'decisions', columns: ['decided_at', 'domain', 'reopened_at', 'content'] },
    erasure,
  },
  {
    table: 'decisions.appeal',
    columns: ['person_id', 'answered_by', 'ruling_by'],
    gives: { as: 'appeals', columns: ['sent_at', 'instance', 'due_on', 'outcome', 'content', 'answer'] },
    erasure,
  },
  {
    table: 'decisions.seat',
    columns: ['person_id', 'named_by', 'ended_by'],
    gives: { as: 'appealSeats', columns: ['body', 'named_at', 'ended_at', 'content'] },
    erasure,
  },
  {
    table: 'decisions.judge',
    columns: ['person_id', 'judge_id'],
    gives: { as: 'appealJudges', columns: ['assigned_at', 'signed_at', 'content'] },
    erasure,
  },
]
