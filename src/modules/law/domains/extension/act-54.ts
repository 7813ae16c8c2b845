import { is, when } from '../../engine/conditions.ts'
import { addDays, addMonths, subtractDays } from '../../engine/days.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import { type Node, literal } from '../../engine/node.ts'
import { floor, max, min, percent, times } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { isEmployee } from '../benefit/act-2.ts'
import { dailyBenefit, minimumDailyBenefit } from '../benefit/act-46.ts'
import { extended } from './act-51.ts'
import { extensionDays, extensionKind, extensionStart } from './facts.ts'

const appliesBy = [extensionStart]

/** 고용보험법 제51조제2항, 제52조제2항, 제53조, 시행령 제72조–제74조: the last day that an extension can reach. */
export const extensionLastDay: Rule<string> = rule('extension.extensionLastDay', {
  article: '고용보험법 §51②, §52②, §53②',
  label: { ko: '연장급여의 마지막 날(최대)', en: 'Last day an extension can reach' },
  unit: 'day',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: {
        ko: '훈련연장은 2년까지, 개별연장과 특별연장은 60일까지입니다.',
        en: 'Two years of training; sixty days for the others.',
      },
      compute: (law) => {
        const start = law.fact(extensionStart)
        return when(
          is(law.fact(extensionKind), '훈련'),
          () => subtractDays(addMonths(start, law.parameter('training-extension-months')), 1),
          () => subtractDays(addDays(start, law.parameter('extension-days-most')), 1),
        )
      },
    },
  },
})

/** 고용보험법 제54조: the benefit a day during an extension, in won. */
export const extendedDailyBenefit: Rule<number> = rule('extension.extendedDailyBenefit', {
  article: '고용보험법 §54②③',
  label: { ko: '연장급여일액', en: 'Daily benefit during an extension' },
  unit: 'won/day',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: {
        ko: '훈련연장은 구직급여일액 그대로, 개별연장과 특별연장은 70%이며 최저구직급여일액보다 적지 않습니다.',
        en: 'The daily benefit during training; seventy percent of it otherwise, not below the least daily benefit.',
      },
      compute: (law) =>
        when(
          is(law.fact(extensionKind), '훈련'),
          () => law.rule(dailyBenefit),
          () => reduced(law),
        ),
    },
  },
})

// Only employees have a least daily benefit.
function reduced(law: Evaluation): Node<number> {
  const part = floor(percent(law.rule(dailyBenefit), law.parameter('extension-rate')))
  return when(
    isEmployee(law),
    () => max(part, law.rule(minimumDailyBenefit)),
    () => part,
  )
}

/** 고용보험법 제54조: what is paid for the days of an extension, in won. */
export const extensionAmount: Rule<number> = rule('extension.extensionAmount', {
  article: '고용보험법 §54',
  label: { ko: '연장급여', en: 'Paid for the extension' },
  unit: 'won',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: {
        ko: '연장급여일액에 날수를 곱합니다. 개별연장과 특별연장은 60일까지입니다.',
        en: 'The daily benefit by the days; sixty at most unless one is in training.',
      },
      compute: (law) =>
        when(
          law.rule(extended),
          () =>
            times(
              law.rule(extendedDailyBenefit),
              when(
                is(law.fact(extensionKind), '훈련'),
                () => law.fact(extensionDays),
                () => min(law.fact(extensionDays), law.parameter('extension-days-most')),
              ),
            ),
          () => literal(0),
        ),
    },
  },
})
