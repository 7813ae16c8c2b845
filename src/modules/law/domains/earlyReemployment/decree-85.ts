import { all, not, when } from '../../engine/conditions.ts'
import { literal } from '../../engine/node.ts'
import { floor, percent, times } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { excludedPerson, recentlyReceived } from './act-64.ts'
import { excludedJob, highWage, unpreparedBusiness } from './decree-84-exclusions.ts'
import { halfRemaining, stayed, unpaidDays, waited } from './decree-84.ts'
import { claimDate, dailyBenefit } from './facts.ts'

/** 고용보험법 제64조제1항, 시행령 제84조: whether the allowance is due. */
export const eligible: Rule<boolean> = rule('earlyReemployment.eligible', {
  article: '고용보험법 §64①',
  label: { ko: '조기재취업수당을 받음', en: 'The allowance is due' },
  unit: 'yes',
  appliesBy: [claimDate],
  versions: {
    '2016-01-01': {
      why: { ko: '요건을 모두 갖추고 제외되지 않아야 합니다.', en: 'Every condition met and no exclusion.' },
      compute: (law) =>
        all(
          law.rule(waited),
          law.rule(halfRemaining),
          law.rule(stayed),
          not(law.rule(excludedPerson)),
          not(law.rule(recentlyReceived)),
          not(law.rule(excludedJob)),
          not(law.rule(highWage)),
          not(law.rule(unpreparedBusiness)),
        ),
    },
  },
})

/** 고용보험법 시행령 제85조제1항: the daily benefit by the days not paid, half of it, in won. */
export const amount: Rule<number> = rule('earlyReemployment.amount', {
  article: '고용보험법 시행령 §85①',
  label: { ko: '조기재취업수당', en: 'Early re-employment allowance' },
  unit: 'won',
  appliesBy: [claimDate],
  versions: {
    '2016-01-01': {
      why: { ko: '구직급여일액 × 미지급일수 × 1/2입니다.', en: 'Daily benefit by days not paid, half of it.' },
      compute: (law) =>
        when(
          law.rule(eligible),
          () =>
            floor(
              percent(
                times(law.fact(dailyBenefit), law.rule(unpaidDays)),
                law.parameter('early-reemployment-paid-share'),
              ),
            ),
          () => literal(0),
        ),
    },
  },
})
