import type { Day } from '../../../kernel/day.ts'
import { type Estimate, estimateOf } from '../claim/estimate.ts'
import type { History } from '../claim/facts-of.ts'
import { unitMonthsIn } from '../claim/insured-time.ts'
import type { Summable } from './contracts.ts'

/** What a claim would come to one way. */
export type OneWay = Pick<Estimate, 'eligible' | 'reason' | 'won' | 'days'> & { readonly months: number }

/** What adding up small contracts changes for a claim after one spell: without, and with. */
export type Effect = { readonly off: OneWay; readonly on: OneWay }

/** Works out both ways from one history. Pure. */
export function effectOf(history: History, kind: Summable, today: Day): Effect {
  const others = (history.summed ?? []).filter((each) => each !== kind)
  return {
    off: oneWay({ ...history, summed: others }, kind, today),
    on: oneWay({ ...history, summed: [...others, kind] }, kind, today),
  }
}

function oneWay(history: History, kind: Summable, today: Day): OneWay {
  const { eligible, reason, won, days, facts } = estimateOf(history, today)
  return { eligible, reason, won, days, months: unitMonthsIn(facts, kind, history.spell.to_day) }
}
