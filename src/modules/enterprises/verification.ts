import type { Answer, VerificationRow } from './tables.ts'

/**
 * How far it is: nothing stated; the tax office is being asked; confirmed; it did not confirm, a paper can be sent; a person is
 * reading the paper; that person refused, another paper can be sent.
 */
export type VerificationState = 'none' | 'asking' | 'confirmed' | 'unconfirmed' | 'reading' | 'refused'

/** The state, from what was stored. A person's decision counts for more than the tax office's answer before it. */
export function stateOf(row: VerificationRow | undefined): VerificationState {
  if (!row) return 'none'
  if (row.decision === 'confirmed' || row.answer === 'continues') return 'confirmed'
  if (row.decision === 'refused' && !(row.paper_at && row.decided_at && row.paper_at > row.decided_at)) return 'refused'
  if (row.paper_at) return 'reading'
  return row.answer === null ? 'asking' : 'unconfirmed'
}

/** Whether it can be asked (again): not while somebody is at it, and not once it is confirmed. */
export function mayAsk(state: VerificationState): boolean {
  return state === 'none' || state === 'unconfirmed' || state === 'refused'
}

/** Whether a paper would help now. A resting or closed business has none that would. */
export function maySendPaper(state: VerificationState, answer: Answer | null): boolean {
  return (state === 'unconfirmed' || state === 'refused') && answer !== 'rests' && answer !== 'closed'
}
