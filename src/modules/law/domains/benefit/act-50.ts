import { any, atLeast, when } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import { type Node, literal } from '../../engine/node.ts'
import { times } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { bracket } from '../../engine/tables.ts'
import { isSelfEmployed } from './act-2.ts'
import { dailyBenefit } from './act-46.ts'
import { age, benefitDaysFact, closureDate, disabled, insuredYears, paidDays, separationDate } from './facts.ts'

const appliesBy = [separationDate, closureDate]

/** 고용보험법 제50조제1항, 제69조의6, 별표 1·2: on how many days benefit is paid. */
export const benefitDays: Rule<number> = rule('benefit.benefitDays', {
  article: '고용보험법 §50①, §69의6',
  label: { ko: '소정급여일수', en: 'Days of benefit' },
  unit: 'days',
  appliesBy,
  given: benefitDaysFact,
  versions: {
    '2016-01-01': {
      why: {
        ko: '나이(30세 미만, 30–49세, 50세 이상이거나 장애인)와 보험에 든 햇수로 정합니다.',
        en: 'By age (below 30, 30 to 49, 50 or disabled) and years insured.',
      },
      compute: (law) =>
        daysBy(law, () =>
          when(
            isOlder(law),
            () => literal('older'),
            () => middle(law),
          ),
        ),
    },
    '2019-10-01': {
      why: {
        ko: '나이와 보험에 든 햇수로 정합니다. 50세 이상이거나 장애인이면 더 깁니다. 자영업자는 나이를 보지 않습니다.',
        en: 'By age and years insured; longer from 50 on or with a disability. Age does not count for the self-employed.',
      },
      compute: (law) =>
        daysBy(law, () =>
          when(
            isOlder(law),
            () => literal('older'),
            () => literal('younger'),
          ),
        ),
    },
  },
})

function daysBy(law: Evaluation, column: () => Node<string>): Node<number> {
  const years = law.fact(insuredYears)
  return when(
    isSelfEmployed(law),
    () => bracket(law.table('benefit-days-self-employed'), years, 'days'),
    () => bracket(law.table('benefit-days'), years, column()),
  )
}

function isOlder(law: Evaluation): Node<boolean> {
  return any(law.fact(disabled), atLeast(law.fact(age), law.parameter('benefit-days-older-age')))
}

function middle(law: Evaluation): Node<string> {
  return when(
    atLeast(law.fact(age), law.parameter('benefit-days-middle-age')),
    () => literal('middle'),
    () => literal('younger'),
  )
}

/** 고용보험법 제46조, 제50조: what is paid in all, in won. */
export const total: Rule<number> = rule('benefit.total', {
  article: '고용보험법 §50①',
  label: { ko: '모두 받는 돈', en: 'Benefit in all' },
  unit: 'won',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: { ko: '구직급여일액에 소정급여일수를 곱합니다.', en: 'The daily benefit by the days of benefit.' },
      compute: (law) => times(law.rule(dailyBenefit), law.rule(benefitDays)),
    },
  },
})

/** 고용보험법 제46조: what is paid for some days, in won. */
export const amount: Rule<number> = rule('benefit.amount', {
  article: '고용보험법 §46',
  label: { ko: '이번에 받는 돈', en: 'Paid for these days' },
  unit: 'won',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: { ko: '구직급여일액에 받을 날수를 곱합니다.', en: 'The daily benefit by the days to pay.' },
      compute: (law) => times(law.rule(dailyBenefit), law.fact(paidDays)),
    },
  },
})
