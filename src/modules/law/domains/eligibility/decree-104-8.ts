import { all, any, atLeast, below, when, is, atMost } from '../../engine/conditions.ts'
import { floor, percent, times } from '../../engine/numbers.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import type { Node } from '../../engine/node.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { applicationDate, incomeDropPercent, separationDate, workerType } from '../benefit/facts.ts'
import { chosenMonthlyIncome, lastDailyIncome, lastMonthIncome } from './status-facts.ts'
import { belowYearAverage, monthsOfDrop } from './separation-facts.ts'

/** 고용보험법 시행령 제104조의8제1항, 제104조의15제1항: whether income fell far enough to leave for it. */
export const incomeFellEnough: Rule<boolean> = rule('eligibility.incomeFellEnough', {
  article: '고용보험법 시행령 §104의8①, §104의15①',
  label: { ko: '소득감소로 볼 만큼 줄어듦', en: 'Income fell far enough' },
  unit: 'yes',
  appliesBy: [separationDate],
  versions: {
    '2020-12-10': {
      why: {
        ko: '직전 석 달 소득이 한 해 전보다 예술인은 20%, 노무제공자는 30% 이상 줄었거나, 전년 월평균보다 적으면서 12개월 중 5개월이 그만큼 줄어야 합니다.',
        en: 'Twenty percent less than a year before for artists, thirty for labour providers; or below the yearly average and that far in five of twelve months.',
      },
      compute: (law) =>
        any(
          atLeast(law.fact(incomeDropPercent), dropNeeded(law)),
          all(law.fact(belowYearAverage), atLeast(law.fact(monthsOfDrop), law.parameter('income-drop-months'))),
        ),
    },
  },
})

function dropNeeded(law: Evaluation): Node<number> {
  return when(
    is(law.fact(workerType), '예술인'),
    () => law.parameter('income-drop-artist'),
    () => law.parameter('income-drop-provider'),
  )
}

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
