import { any, atLeast, when } from '../../engine/conditions.ts'
import { literal } from '../../engine/node.ts'
import { times } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { bracket } from '../../engine/tables.ts'
import { dailyBenefit } from './act-46.ts'
import { age, disabled, insuredYears, separationDate } from './facts.ts'

/** 고용보험법 제50조제1항, 별표 1: on how many days benefit is paid. */
export const benefitDays: Rule<number> = rule('benefit.benefitDays', {
  article: '고용보험법 §50①',
  label: { ko: '소정급여일수', en: 'Days of benefit' },
  unit: 'days',
  appliesBy: [separationDate],
  versions: {
    '2019-10-01': {
      why: {
        ko: '나이와 보험에 든 햇수로 정합니다. 50세 이상이거나 장애인이면 더 깁니다.',
        en: 'By age and years insured; longer from 50 on or with a disability.',
      },
      compute: (law) =>
        bracket(
          law.table('benefit-days'),
          law.fact(insuredYears),
          when(
            any(law.fact(disabled), atLeast(law.fact(age), law.parameter('benefit-days-older-age'))),
            () => literal('older'),
            () => literal('younger'),
          ),
        ),
    },
  },
})

/** 고용보험법 제46조, 제50조: what is paid in all, in won. */
export const total: Rule<number> = rule('benefit.total', {
  article: '고용보험법 §50①',
  label: { ko: '모두 받는 돈', en: 'Benefit in all' },
  unit: 'won',
  appliesBy: [separationDate],
  versions: {
    '2016-01-01': {
      why: { ko: '구직급여일액에 소정급여일수를 곱합니다.', en: 'The daily benefit by the days of benefit.' },
      compute: (law) => times(law.rule(dailyBenefit), law.rule(benefitDays)),
    },
  },
})
