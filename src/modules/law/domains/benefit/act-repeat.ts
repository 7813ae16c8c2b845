import { doesNotApply, known, when } from '../../engine/conditions.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { benefitCount, separationDate } from './facts.ts'

/**
 * Whether benefit is cut for having been received often: it is not. The bills of 2021 and 2024 were never passed; the rule stands
 * here because many sources say otherwise, and so that a bill can be tried as a version.
 */
export const reductionRate: Rule<number> = rule('benefit.reductionRate', {
  article: '고용보험법 §46',
  label: { ko: '여러 번 받아서 줄이는 비율', en: 'Reduction for repeated receipt' },
  unit: 'percent',
  appliesBy: [separationDate],
  versions: {
    '2016-01-01': {
      why: {
        ko: '여러 번 받았다고 줄이는 조문은 없습니다. 개정안은 통과되지 않았습니다.',
        en: 'No article reduces benefit for repeated receipt; the bills were not passed.',
      },
      compute: (law) => when(known(law.fact(benefitCount)), () => law.parameter('repeat-reduction-rate'), doesNotApply),
    },
  },
})
