import { all, any, atLeast, is, when } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import type { Node } from '../../engine/node.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { incomeDropPercent, separationDate, workerType } from '../benefit/facts.ts'
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
