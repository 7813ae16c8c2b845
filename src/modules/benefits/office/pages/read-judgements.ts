import type { ToDecide } from '../decide-claim.ts'
import type { ReadyCase } from '../ready-case.ts'

/** The judgements of the form: each a yes or no with its reason. Where the answer is settled without them, they may stay open. */
export function readJudgements(
  typed: Readonly<Record<string, string>>,
  { judgements, estimate }: ReadyCase,
): { judgements: ToDecide['judgements']; errors: Record<string, string> } {
  const read = judgements.map(({ name }) => ({
    name,
    value: typed[`judge.${name}`],
    reason: typed[`reason.${name}`]?.trim() ?? '',
  }))
  const settled = estimate.eligible === false && estimate.conditions['insuredPeriodMet'] === false
  const answered = read.filter(({ value }) => value === 'yes' || value === 'no')
  const open = settled ? [] : read.filter(({ value }) => value !== 'yes' && value !== 'no')
  const unreasoned = answered.filter(({ reason }) => reason === '')
  return {
    judgements: answered.map(({ name, value, reason }) => ({ name, value: value === 'yes', reason })),
    errors: Object.fromEntries([
      ...open.map(({ name }) => [`judge.${name}`, 'needed']),
      ...unreasoned.map(({ name }) => [`reason.${name}`, 'needed']),
    ]),
  }
}
