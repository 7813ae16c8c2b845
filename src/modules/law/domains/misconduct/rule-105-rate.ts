import { orElse, when } from '../../engine/conditions.ts'
import { literal } from '../../engine/node.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { bracket } from '../../engine/tables.ts'
import { collusion, fraudDate, offenceDate, restrictionsIn10Years } from './facts.ts'

/** 고용보험법 시행규칙 제105조제1항·제2항: the surcharge as a percentage of what was wrongly received. */
export const surchargeRate: Rule<number> = rule('misconduct.surchargeRate', {
  article: '고용보험법 시행규칙 §105①②',
  label: { ko: '추가징수 비율', en: 'Rate of the surcharge' },
  unit: 'percent',
  // 부칙(법률 제16557호) 제9조: conduct before 2020-08-28 keeps the earlier rule.
  appliesBy: [fraudDate, offenceDate],
  versions: {
    '2016-01-01': {
      why: { ko: '횟수나 공모와 상관없이 같은 비율입니다.', en: 'The same rate, however often and with whomever.' },
      compute: (law) => law.parameter('misconduct-surcharge-before-2020'),
    },
    '2020-08-28': {
      why: {
        ko: '10년 동안 받은 지급제한 횟수와 사업주 공모로 정합니다.',
        en: 'By the restrictions in ten years and collusion with the employer.',
      },
      compute: (law) =>
        bracket(
          law.table('misconduct-surcharge'),
          law.fact(restrictionsIn10Years),
          when(
            orElse(law.fact(collusion), false),
            () => literal('collusion'),
            () => literal('alone'),
          ),
        ),
    },
  },
})
