import { above, is, isOneOf, orElse, when } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import type { Node } from '../../engine/node.ts'
import { minus, plus, times } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { afterIncome } from './deduction.ts'
import { extendedDaily, extendedDays, recognisedDays } from './facts.ts'
import { averageDailyIncome, dailyBenefit, insuredAs } from './work-facts.ts'

/** 고용보험법 제44조제1항: what a round pays, in won: the benefit of a day for each day that was recognised. */
export const roundBenefit: Rule<number> = rule('recognition.roundBenefit', {
  article: '고용보험법 §44①, §54②',
  label: { ko: '이번 차수의 구직급여', en: 'Benefit of the round' },
  unit: 'won',
  versions: {
    '2016-01-01': {
      why: {
        ko: '실업을 인정받은 날마다 구직급여일액을 지급합니다.',
        en: 'The daily benefit is paid for each day recognised.',
      },
      compute: (law) => ofDays(law, law.fact(dailyBenefit)),
    },
    '2020-12-10': {
      why: {
        ko: '실업을 인정받은 날마다 지급하고, 예술인은 하루 평균소득이 고시액을 넘으면 넘은 만큼 뺍니다.',
        en: 'Paid for each day recognised; for artists, average daily income above the notified amount is deducted.',
      },
      compute: (law) => ofDays(law, perDay(law, is(orElse(law.fact(insuredAs), '근로자'), '예술인'))),
    },
    '2021-07-01': {
      why: {
        ko: '실업을 인정받은 날마다 지급하고, 예술인과 노무제공자는 하루 평균소득이 고시액을 넘으면 넘은 만큼 뺍니다.',
        en: 'Paid for each day recognised; for artists and labour providers, average daily income above the notified amount is deducted.',
      },
      compute: (law) =>
        ofDays(law, perDay(law, isOneOf(orElse(law.fact(insuredAs), '근로자'), ['예술인', '노무제공자']))),
    },
  },
})

// 제54조제2항: days of an extension have a daily benefit of their own.
function ofDays(law: Evaluation, ordinary: Node<number>): Node<number> {
  const extended = orElse(law.fact(extendedDays), 0)
  return plus(
    times(minus(law.fact(recognisedDays), extended), ordinary),
    times(extended, orElse(law.fact(extendedDaily), 0)),
  )
}

// Without income nothing is deducted, whatever the notified amount is: it is not asked for.
function perDay(law: Evaluation, deducts: Node<boolean>): Node<number> {
  return when(
    deducts,
    () =>
      when(
        above(law.fact(averageDailyIncome), 0),
        () => afterIncome(law),
        () => law.fact(dailyBenefit),
      ),
    () => law.fact(dailyBenefit),
  )
}
