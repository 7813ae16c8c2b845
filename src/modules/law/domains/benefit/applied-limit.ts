import { atLeast, below, cases } from '../../engine/conditions.ts'
import { literal } from '../../engine/node.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { isEmployee, isSelfEmployed } from './act-2.ts'
import { baseDailyAmount } from './act-45.ts'
import { minimumDailyBenefit, rawBenefit } from './act-46.ts'
import { closureDate, separationDate } from './facts.ts'

/** 고용보험법 제45조제5항, 제46조: whether the cap, the floor or neither made the amount. The floor is looked at first: it wins. */
export const appliedLimit: Rule<string> = rule('benefit.appliedLimit', {
  article: '고용보험법 §45⑤, §46②',
  label: { ko: '상한과 하한 가운데 쓰인 것', en: 'Which limit applied' },
  unit: 'word',
  appliesBy: [separationDate, closureDate],
  versions: {
    '2016-01-01': {
      why: {
        ko: '하한보다 적으면 하한, 상한 이상이면 상한, 그 사이면 그대로입니다.',
        en: 'Below the floor the floor, at or above the cap the cap, else neither.',
      },
      compute: (law) =>
        cases(
          [
            [isSelfEmployed(law), () => literal('없음')],
            [
              isEmployee(law),
              () =>
                cases(
                  [
                    [below(law.rule(rawBenefit), law.rule(minimumDailyBenefit)), () => literal('하한')],
                    [atLeast(law.rule(baseDailyAmount), law.parameter('daily-wage-cap')), () => literal('상한')],
                  ],
                  () => literal('없음'),
                ),
            ],
            [atLeast(law.rule(rawBenefit), law.parameter('artist-benefit-cap')), () => literal('상한')],
          ],
          () => literal('없음'),
        ),
    },
  },
})
