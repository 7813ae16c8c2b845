import { cases, is } from '../../engine/conditions.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { cell } from '../../engine/tables.ts'
import { isSelfEmployed } from './act-2.ts'
import { closureDate, monthlyBasePay, separationDate, standardPayGrade, workerType } from './facts.ts'

/** 고용보험법 제69조의4, 제77조의3제4항, 제77조의8: standard pay a month, by notice: of the chosen grade for the self-employed. */
export const standardMonthlyPay: Rule<number> = rule('benefit.standardMonthlyPay', {
  article: '고용보험법 §69의4, §77의3④, §77의8③',
  label: { ko: '월 기준보수', en: 'Standard monthly pay' },
  unit: 'won/month',
  appliesBy: [separationDate, closureDate],
  given: monthlyBasePay,
  versions: {
    '2019-10-01': {
      why: {
        ko: '고시로 정합니다. 자영업자는 고른 등급의 금액입니다.',
        en: 'Set by notice; for the self-employed that of the chosen grade.',
      },
      compute: (law) =>
        cases(
          [
            [
              isSelfEmployed(law),
              () => cell(law.table('self-employed-standard-pay'), law.fact(standardPayGrade), 'pay'),
            ],
            [is(law.fact(workerType), '예술인'), () => law.parameter('standard-pay-artist')],
          ],
          () => law.parameter('standard-pay-provider'),
        ),
    },
  },
})
