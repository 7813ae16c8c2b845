import { all, any, atMost, below, not } from '../../engine/conditions.ts'
import { floor, percent, times } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { applicationDate } from '../benefit/facts.ts'
import {
  choseLastStatus,
  chosenMonthlyIncome,
  lastDailyIncome,
  lastMonthIncome,
  lastSeparationRestricted,
} from './status-facts.ts'

/** 고용보험법 제43조의2, 시행령 제62조의2: the last job paid so little that another lost status may be chosen in spite of why it ended. */
export const lastJobPaidLittle: Rule<boolean> = rule('eligibility.lastJobPaidLittle', {
  article: '고용보험법 §43의2, 시행령 §62의2',
  label: { ko: '마지막 일의 소득감소 이직', en: 'Last job left for its low income' },
  unit: 'yes',
  appliesBy: [applicationDate],
  versions: {
    '2023-07-01': {
      why: {
        ko: '마지막 달 소득이 고른 일의 절반보다 적고, 하루 평균이 하루 최저임금의 80% 이하여야 합니다.',
        en: 'Last month less than half of the chosen job, and a daily average of at most 80 percent of the minimum wage of a day.',
      },
      compute: (law) =>
        all(
          below(
            law.fact(lastMonthIncome),
            percent(law.fact(chosenMonthlyIncome), law.parameter('status-choice-income-share')),
          ),
          atMost(
            law.fact(lastDailyIncome),
            floor(
              percent(
                times(law.parameter('minimum-wage-hourly'), law.parameter('benefit-hours-most')),
                law.parameter('benefit-floor-rate'),
              ),
            ),
          ),
        ),
    },
  },
})

/** 고용보험법 제43조의2: whether somebody who lost several statuses may claim by the one that they chose. */
export const statusChoiceAllowed: Rule<boolean> = rule('eligibility.statusChoiceAllowed', {
  article: '고용보험법 §43의2',
  label: { ko: '고른 신분으로 신청할 수 있음', en: 'May claim by the chosen status' },
  unit: 'yes',
  appliesBy: [applicationDate],
  versions: {
    '2023-07-01': {
      why: {
        ko: '마지막에 잃은 신분이 아니면, 마지막 이직이 제한되지 않거나 소득감소 이직이어야 합니다.',
        en: 'Unless it was lost last, the last separation must not be barred or be one for low income.',
      },
      compute: (law) =>
        any(law.fact(choseLastStatus), not(law.fact(lastSeparationRestricted)), law.rule(lastJobPaidLittle)),
    },
  },
})
