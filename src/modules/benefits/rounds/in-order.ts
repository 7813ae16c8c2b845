import type { RoundState } from './round-state.ts'

/** Why a round waits for a person. */
export type Doubt = 'office' | 'activities' | 'unproven' | 'record' | 'income' | 'fewer-days'

/**
 * What of a sent round the rules do not decide by themselves. Paying less than all days, however clearly it was declared, is signed by a
 * person, and so is everything at the office.
 */
export function doubtsOf(state: RoundState): Doubt[] {
  const { round, counted, activities, asked, assessed } = state
  const doubts: [Doubt, boolean][] = [
    ['office', round.at_office],
    ['activities', !round.at_office && !counted.enough],
    ['unproven', activities.some(({ proven }) => !proven)],
    ['record', asked.length > 0],
    ['income', assessed.open],
    ['fewer-days', assessed.recognised < assessed.most || assessed.amount < assessed.full],
  ]
  return doubts.flatMap(([doubt, is]) => (is ? [doubt] : []))
}

/** Whether the rules may decide a round by themselves. */
export function inOrder(state: RoundState): boolean {
  return doubtsOf(state).length === 0
}
