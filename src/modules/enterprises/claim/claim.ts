import type { ClaimRow } from '../tables.ts'

/** The rules, as data: how long a claim lies open to objection, and how long after a refusal another one may follow, in days. */
export const claimRules = { waitDays: 14, againDays: 30 } as const

/**
 * How far a claim is: waiting for the paper, waiting for its day, ready to be decided; ended by an objection, by its claimant, or by
 * a person's decision.
 */
export type ClaimState = 'paper' | 'waiting' | 'ripe' | 'objected' | 'withdrawn' | 'confirmed' | 'refused'

/** The state at a moment. */
export function claimState(row: ClaimRow, now: Date): ClaimState {
  if (row.decision) return row.decision
  if (row.objected_at) return 'objected'
  if (row.withdrawn_at) return 'withdrawn'
  if (row.paper_id === null) return 'paper'
  return row.ripe_at > now ? 'waiting' : 'ripe'
}

/** Whether it still goes on. */
export function isOpen(state: ClaimState): boolean {
  return state === 'paper' || state === 'waiting' || state === 'ripe'
}
