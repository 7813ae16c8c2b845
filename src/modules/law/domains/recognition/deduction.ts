import { is, isOneOf, orElse, when } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import { type Node, literal } from '../../engine/node.ts'
import { max, minus } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { employed } from './rule-92.ts'
import { averageDailyIncome, dailyBenefit, exemptDailyIncome, insuredAs, workDay } from './work-facts.ts'

/** 고용보험법 제44조, 시행령 제104조의8제7항·제104조의15제7항: what is paid for a day on which somebody worked, in won. */
export const benefitForDay: Rule<number> = rule('recognition.benefitForDay', {
  article: '고용보험법 §44',
  label: { ko: '그날의 구직급여', en: 'Benefit for the day' },
  unit: 'won/day',
  appliesBy: [workDay],
  versions: {
    '2016-01-01': {
      why: { ko: '취업한 날에는 구직급여가 없습니다.', en: 'Nothing for a day of employment.' },
      compute: (law) => unlessEmployed(law, () => law.fact(dailyBenefit)),
    },
    '2020-12-10': {
      why: {
        ko: '예술인은 하루 평균소득이 고시액을 넘으면 넘은 만큼 뺍니다.',
        en: 'For artists, average daily income above the notified amount is deducted.',
      },
      compute: (law) =>
        unlessEmployed(law, () =>
          when(
            is(orElse(law.fact(insuredAs), '근로자'), '예술인'),
            () => afterIncome(law),
            () => law.fact(dailyBenefit),
          ),
        ),
    },
    '2021-07-01': {
      why: {
        ko: '예술인과 노무제공자는 하루 평균소득이 고시액을 넘으면 넘은 만큼 뺍니다.',
        en: 'For artists and labour providers, average daily income above the notified amount is deducted.',
      },
      compute: (law) =>
        unlessEmployed(law, () =>
          when(
            isOneOf(orElse(law.fact(insuredAs), '근로자'), ['예술인', '노무제공자']),
            () => afterIncome(law),
            () => law.fact(dailyBenefit),
          ),
        ),
    },
  },
})

function unlessEmployed(law: Evaluation, otherwise: () => Node<number>): Node<number> {
  return when(law.rule(employed), () => literal(0), otherwise)
}

/** What is left of a day after income. The notified amount was not found; it is asked as a fact until it is. */
export function afterIncome(law: Evaluation): Node<number> {
  return max(minus(law.fact(dailyBenefit), max(minus(law.fact(averageDailyIncome), law.fact(exemptDailyIncome)), 0)), 0)
}
