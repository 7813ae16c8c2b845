import type { Tx } from '../../../../platform/database/connect.ts'
import { hashOf } from '../../../../platform/operation/submission.ts'
import type { Row } from '../../tables.ts'
import { assess } from '../assess.ts'
import { type RoundState, stateOf } from '../round-state.ts'
import type { HeldRound } from '../store.ts'

/** A decided round as its correction has it, how many days that comes to, and one word for all that was read. */
export type CorrectedState = { readonly state: RoundState; readonly days: number; readonly seen: string }

/**
 * What a round would be with the corrected declaration. Fewer days than could be recognised, once decided with a reason, stay as few, unless
 * that decision was set aside.
 */
export async function correctedState(
  tx: Tx,
  held: HeldRound,
  { id, worked, answer, anew_for }: Pick<Row<'round_correction'>, 'id' | 'worked' | 'answer' | 'anew_for'>,
  now: Date,
): Promise<CorrectedState> {
  const before = await stateOf(tx, held, now)
  const assessed = assess(before.period, worked)
  const paid = held.round.recognised_days ?? 0
  const full = anew_for !== null || paid >= before.assessed.recognised
  const days = full ? assessed.recognised : Math.min(paid, assessed.recognised)
  const seen = hashOf([id, answer, worked, anew_for, held.round.decision_id, days, assessed.amount])
  return { state: { ...before, worked, assessed }, days, seen }
}
