import { activityFacts } from './activities.ts'
import { incomeOf } from './benefit-for-day.ts'
import type { RoundState } from './round-state.ts'
import { type Facts, decideOn } from './round-law.ts'

/** What the decision on a round stands on, and which results of it are signed. */
export type ToSignOf = { readonly facts: Facts; readonly wanted: readonly string[]; readonly pays: number }

/**
 * What is signed of a round on which so many days are recognised: whether the activities are enough, where the law asks for some (the
 * first round asks for none), and what it pays. A period without any day that could be recognised, as a waiting period, pays nothing and has
 * no sum to sign. Undefined where the law does not say what it pays.
 */
export function toSignOf(state: RoundState, days: number): ToSignOf | undefined {
  const { activities, counting, assessed } = state
  const acts = activityFacts(activities, counting)
  const about = { ...acts, ...(assessed.most > 0 && moneyFacts(state, days)) }
  const said = decideOn(about, counting.law, ['enoughActivities', 'roundBenefit'])
  const pays = assessed.most > 0 ? said['roundBenefit'] : 0
  if (typeof pays !== 'number') return undefined
  const wanted = ['enoughActivities', 'roundBenefit'].filter((name) => said[name] !== undefined)
  return { facts: about, wanted, pays }
}

function moneyFacts({ period, worked }: RoundState, days: number): Facts {
  const { dailyBenefit, insuredAs } = period
  const { averageDailyIncome, exemptDailyIncome } = incomeOf(period, worked)
  const income =
    insuredAs === '근로자'
      ? {}
      : { averageDailyIncome, ...(averageDailyIncome > 0 && exemptDailyIncome !== undefined && { exemptDailyIncome }) }
  return { recognisedDays: days, dailyBenefit, insuredAs, ...income, ...extended(period, days) }
}

// 제54조제2항: the days after the ordinary ones.
function extended({ extension }: RoundState['period'], days: number): Facts {
  const after = extension && days - Math.max(0, extension.after)
  return extension && after !== undefined && after > 0
    ? { roundExtendedDays: after, roundExtendedDaily: extension.dailyBenefit }
    : {}
}
