import { ofBase } from './cites.ts'
import { any, cases, doesNotApply, known, when } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import type { Node } from '../../engine/node.ts'
import { dividedBy, floor, max, percent } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { isEmployee, isSelfEmployed } from './act-2.ts'
import { averageDailyWageFact, closureDate, monthlyBasePay, separationDate } from './facts.ts'
import { standardMonthlyPay } from './standard-pay.ts'

/**
 * 고용보험법 제69조의4·제69조의5, 제77조의3, 제77조의8: the benefit a day of self-employed persons, artists and labour providers from
 * reported pay, not below the standard pay, in won. A month of standard pay counts as thirty days.
 */
export const standardBenefit: Rule<number> = rule('benefit.standardBenefit', {
  article: '고용보험법 §69의5, §77의3③, §77의8③',
  cites: ofBase,
  label: { ko: '보수로 셈한 금액', en: 'From reported pay' },
  unit: 'won/day',
  appliesBy: [separationDate, closureDate],
  versions: {
    '2016-01-01': {
      why: {
        ko: '하루 보수에 지급률을 곱합니다. 기준보수보다 적으면 기준보수로 셈합니다.',
        en: 'Pay of a day by the rate; not less than the standard pay.',
      },
      compute: (law) => when(isEmployee(law), doesNotApply, () => fromPay(law)),
    },
  },
})

// Standard pay of the law stands beside told pay as its floor; it does not stand for pay that nobody told.
function fromPay(law: Evaluation): Node<number> {
  const rate = law.parameter('benefit-rate')
  const [paid, standard] = [law.fact(averageDailyWageFact), law.rule(standardMonthlyPay)]
  const fromStandard = (): Node<number> => floor(dividedBy(percent(standard, rate), 30))
  const fromPaid = (): Node<number> => floor(percent(paid, rate))
  return cases(
    [
      [known(paid), () => when(known(standard), () => max(fromPaid(), fromStandard()), fromPaid)],
      [any(known(law.fact(monthlyBasePay)), isSelfEmployed(law)), fromStandard],
    ],
    fromPaid,
  )
}
