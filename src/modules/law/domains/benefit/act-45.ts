import { doesNotApply, is, orElse, when } from '../../engine/conditions.ts'
import { dividedBy, floor, max, min } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { isDaily, isEmployee } from './act-2.ts'
import {
  averageDailyWageFact,
  averageWageMethod,
  monthlyPay,
  ordinaryDailyWage,
  separationDate,
  threeMonthDays,
  threeMonthPay,
  yearPay,
  yearPayDays,
} from './facts.ts'

/** 고용보험법 제45조제1항: what was earned a day before leaving, in won. */
export const averageDailyWage: Rule<number> = rule('benefit.averageDailyWage', {
  article: '고용보험법 §45①',
  label: { ko: '하루 평균임금', en: 'Average daily wage' },
  unit: 'won/day',
  appliesBy: [separationDate],
  given: averageDailyWageFact,
  onPaper: true, // 이직확인서
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

/** 고용보험법 제45조제1항·제2항: the base of an employee before the cap. Daily workers have no ordinary wage as its floor. */
export const baseDailyAmount: Rule<number> = rule('benefit.baseDailyAmount', {
  article: '고용보험법 §45①②',
  label: { ko: '상한 전 기초일액', en: 'Daily base before the cap' },
  unit: 'won/day',
  appliesBy: [separationDate],
  versions: {
    '2016-01-01': {
      why: {
        ko: '하루 평균임금입니다. 통상임금이 더 많으면 통상임금이며, 일용근로자는 그렇지 않습니다.',
        en: 'The average daily wage, or the ordinary wage if it is more; not so for daily workers.',
      },
      compute: (law) =>
        when(
          isEmployee(law),
          () =>
            when(
              isDaily(law),
              () => law.rule(averageDailyWage),
              () => max(law.rule(averageDailyWage), orElse(law.fact(ordinaryDailyWage), 0)),
            ),
          doesNotApply,
        ),
    },
    // 법률 제21473호 부칙 제1조: a year's pay counts. How it is divided a decree will say, which is not known yet.
    '2028-01-01': {
      why: {
        ko: '마지막 이직일 전 1년 동안의 보수로 셈합니다. 셈하는 방식을 정할 시행령은 아직 없습니다.',
        en: 'Pay of the year before the last separation; the decree on how is not there yet.',
      },
      status: 'unverified',
      compute: (law) =>
        when(isEmployee(law), () => floor(dividedBy(law.fact(yearPay), law.fact(yearPayDays))), doesNotApply),
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
      why: { ko: '기초일액이 상한보다 많으면 상한으로 봅니다.', en: 'Above the cap, the cap counts.' },
      compute: (law) =>
        when(isEmployee(law), () => min(law.rule(baseDailyAmount), law.parameter('daily-wage-cap')), doesNotApply),
    },
  },
})
