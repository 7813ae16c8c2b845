import { all, atLeast, not, orElse, when } from '../../engine/conditions.ts'
import { firstOfYear } from '../../engine/days.ts'
import type { Domain } from '../../engine/domain.ts'
import { floor, percent, times } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { contractMonths, monthlyHours, probation, simpleLabour, year } from './facts.ts'

/** 최저임금법 제10조제2항: a year's wage holds from its first day on. */
const yearStart: Rule<string> = rule('minimumWage.yearStart', {
  article: '최저임금법 §10②',
  label: { ko: '그해 첫날', en: 'First day of the year' },
  unit: 'day',
  versions: {
    '2015-01-01': {
      why: { ko: '고시된 최저임금은 1월 1일부터 쓰입니다.', en: 'The wage of a year holds from 1 January.' },
      compute: (law) => firstOfYear(law.fact(year)),
    },
  },
})

/** 최저임금법 제5조제2항, 제10조: the least an hour, in won. */
const hourly: Rule<number> = rule('minimumWage.hourly', {
  article: '최저임금법 §5②, §10',
  label: { ko: '시간급 최저임금', en: 'Minimum wage an hour' },
  unit: 'won/hour',
  appliesBy: [yearStart],
  versions: {
    '2015-01-01': {
      why: { ko: '그해 고시된 금액입니다.', en: 'The amount announced for the year.' },
      compute: (law) => law.parameter('minimum-wage-hourly'),
    },
    '2019-01-01': {
      why: {
        ko: '그해 고시된 금액입니다. 1년 이상 계약한 수습 3개월은 90%이고, 단순노무는 줄이지 못합니다.',
        en: 'The amount announced for the year; 90 percent in three months of probation with a contract of a year or more, never for simple labour.',
      },
      compute: (law) =>
        when(
          all(
            orElse(law.fact(probation), false),
            atLeast(law.fact(contractMonths), law.parameter('probation-contract-months')),
            not(law.fact(simpleLabour)),
          ),
          () => floor(percent(law.parameter('minimum-wage-hourly'), law.parameter('probation-rate'))),
          () => law.parameter('minimum-wage-hourly'),
        ),
    },
  },
})

/** 최저임금법 제6조, 시행령 제5조: the least a month for the paid hours, in won. */
const monthly: Rule<number> = rule('minimumWage.monthly', {
  article: '최저임금법 §6',
  label: { ko: '한 달 최저임금', en: 'Minimum wage a month' },
  unit: 'won/month',
  appliesBy: [yearStart],
  versions: {
    '2015-01-01': {
      why: { ko: '시간급에 한 달 시간을 곱합니다.', en: 'The hourly wage by the hours of a month.' },
      compute: (law) => times(law.rule(hourly), law.fact(monthlyHours)),
    },
  },
})

/** 최저임금: the minimum wage. */
export const minimumWage: Domain = {
  id: 'minimumWage',
  label: { ko: '최저임금', en: 'Minimum wage' },
  facts: [year, monthlyHours, probation, contractMonths, simpleLabour],
  results: { hourly, monthly },
  does: { gives: ['hourly', 'monthly'] },
}
