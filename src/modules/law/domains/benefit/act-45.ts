import { doesNotApply, is, orElse, when } from '../../engine/conditions.ts'
import { dividedBy, floor, min } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { isEmployee } from './act-2.ts'
import {
  averageDailyWageFact,
  averageWageMethod,
  monthlyPay,
  separationDate,
  threeMonthDays,
  threeMonthPay,
} from './facts.ts'

/** 고용보험법 제45조제1항: what was earned a day before leaving, in won. */
export const averageDailyWage: Rule<number> = rule('benefit.averageDailyWage', {
  article: '고용보험법 §45①',
  label: { ko: '하루 평균임금', en: 'Average daily wage' },
  unit: 'won/day',
  appliesBy: [separationDate],
  given: averageDailyWageFact,
  versions: {
    '2016-01-01': {
      why: {
        ko: '마지막 석 달 임금을 그 석 달의 날수로 나눕니다. 1원 미만은 버립니다.',
        en: 'Pay of the last three months by their days; below one won is cut.',
      },
      compute: (law) =>
        when(
          is(orElse(law.fact(averageWageMethod), '석 달 임금'), '월급÷30'),
          () => floor(dividedBy(law.fact(monthlyPay), 30)),
          () => floor(dividedBy(law.fact(threeMonthPay), law.fact(threeMonthDays))),
        ),
    },
  },
})

/** 고용보험법 제45조제5항, 시행령 제68조제1항: the base of an employee, not above the cap, in won a day. */
export const cappedBase: Rule<number> = rule('benefit.cappedBase', {
  article: '고용보험법 §45⑤',
  label: { ko: '기초일액', en: 'Daily base' },
  unit: 'won/day',
  appliesBy: [separationDate],
  versions: {
    '2016-01-01': {
      why: { ko: '하루 평균임금이 상한보다 많으면 상한으로 봅니다.', en: 'Above the cap, the cap counts.' },
      compute: (law) =>
        when(isEmployee(law), () => min(law.rule(averageDailyWage), law.parameter('daily-wage-cap')), doesNotApply),
    },
  },
})
