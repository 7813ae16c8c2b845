import { known, when } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import type { Node } from '../../engine/node.ts'
import { floor, max, min, minus, percent, times } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { isEmployee, isSelfEmployed } from './act-2.ts'
import { cappedBase } from './act-45.ts'
import { standardBenefit } from './act-69-5.ts'
import { reductionRate } from './act-repeat.ts'
import { closureDate, dailyBenefitBefore, dailyBenefitFact, separationDate } from './facts.ts'
import { hoursPerDay } from './rule-91-2.ts'

const appliesBy = [separationDate, closureDate]

// 규칙 제91조의2: hours count from the least (until 2023-11-30) to eight.
function hours(law: Evaluation): Node<number> {
  return max(min(law.rule(hoursPerDay), law.parameter('benefit-hours-most')), law.parameter('benefit-hours-least'))
}

function minimumOfDay(law: Evaluation, worked = hours(law)): Node<number> {
  return floor(percent(times(worked, law.parameter('minimum-wage-hourly')), law.parameter('benefit-floor-rate')))
}

/** 고용보험법 제46조제1항제2호·제2항, 부칙(법률 제16557호) 제8조: the least that is paid to an employee a day, in won. */
export const minimumDailyBenefit: Rule<number> = rule('benefit.minimumDailyBenefit', {
  article: '고용보험법 §46②',
  label: { ko: '최저구직급여일액', en: 'Least daily benefit' },
  unit: 'won/day',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: { ko: '하루 최저임금에 하한율을 곱합니다.', en: 'The minimum wage of a day by the floor rate.' },
      compute: (law) => minimumOfDay(law),
    },
    '2019-10-01': {
      why: {
        ko: '하루 최저임금의 80%입니다. 법을 바꾸기 전 최저액보다 적으면 바꾸기 전 금액입니다.',
        en: '80 percent of the minimum wage of a day, not less than before the amendment.',
      },
      compute: (law) => {
        const worked = hours(law)
        return max(minimumOfDay(law, worked), floor(times(worked, law.parameter('benefit-floor-kept-hourly'))))
      },
    },
  },
})

/** 고용보험법 제46조제1항제1호: the benefit a day before the floor, in won. */
export const rawBenefit: Rule<number> = rule('benefit.rawBenefit', {
  article: '고용보험법 §46①',
  label: { ko: '기초일액에 지급률을 곱한 금액', en: 'Base by the rate' },
  unit: 'won/day',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: { ko: '기초일액에 지급률을 곱하고 1원 미만은 버립니다.', en: 'The base by the rate; below one won is cut.' },
      compute: (law) =>
        when(
          isEmployee(law),
          () => floor(percent(law.rule(cappedBase), law.parameter('benefit-rate'))),
          () => law.rule(standardBenefit),
        ),
    },
  },
})

/** 고용보험법 제46조: 구직급여일액 in won. The floor of employees comes last and wins over the cap (2016, 2017, 2027). */
export const dailyBenefit: Rule<number> = rule('benefit.dailyBenefit', {
  article: '고용보험법 §46',
  label: { ko: '구직급여일액', en: 'Daily benefit' },
  unit: 'won/day',
  appliesBy,
  given: dailyBenefitFact,
  versions: {
    '2016-01-01': {
      why: { ko: '최저구직급여일액보다 적으면 최저액을 줍니다.', en: 'Not less than the least daily benefit.' },
      compute: (law) =>
        when(
          known(law.fact(dailyBenefitBefore)),
          () => reduced(law),
          () => unreduced(law),
        ),
    },
  },
})

function reduced(law: Evaluation): Node<number> {
  const before = law.fact(dailyBenefitBefore)
  return minus(before, floor(percent(before, law.rule(reductionRate))))
}

function unreduced(law: Evaluation): Node<number> {
  return when(
    isEmployee(law),
    () => max(law.rule(rawBenefit), law.rule(minimumDailyBenefit)),
    () =>
      when(
        isSelfEmployed(law),
        () => law.rule(rawBenefit),
        () => min(law.rule(rawBenefit), law.parameter('artist-benefit-cap')),
      ),
  )
}
