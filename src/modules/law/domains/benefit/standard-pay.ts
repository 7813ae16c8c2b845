import { ofStandardPay } from './cites.ts'
import { cases, doesNotApply, is, when } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import type { Node } from '../../engine/node.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { cell } from '../../engine/tables.ts'
import { isSelfEmployed } from './act-2.ts'
import { closureDate, monthlyBasePay, separationDate, standardPayGrade, workerType } from './facts.ts'

/** 고용보험법 제69조의4, 제77조의3제4항, 제77조의8: standard pay a month, by notice: of the chosen grade for the self-employed. */
export const standardMonthlyPay: Rule<number> = rule('benefit.standardMonthlyPay', {
  article: '고용보험법 §69의4, §77의3④, §77의8③',
  cites: ofStandardPay,
  label: { ko: '월 기준보수', en: 'Standard monthly pay' },
  unit: 'won/month',
  appliesBy: [separationDate, closureDate],
  given: monthlyBasePay,
  versions: {
    '2019-10-01': {
      why: {
        ko: '자영업자는 고른 등급의 금액이며 고시로 정합니다.',
        en: 'For the self-employed that of the chosen grade, set by notice.',
      },
      compute: (law) => when(isSelfEmployed(law), () => ofGrade(law), doesNotApply),
    },
    '2020-12-10': {
      why: {
        ko: '고시로 정합니다. 자영업자는 고른 등급의 금액입니다. 예술인의 기준보수가 생겼습니다.',
        en: 'Set by notice: by grade for the self-employed, one for artists.',
      },
      compute: (law) => ofKind(law, doesNotApply),
    },
    '2021-07-01': {
      why: {
        ko: '고시로 정합니다. 자영업자는 고른 등급의 금액입니다. 노무제공자의 기준보수가 생겼습니다.',
        en: 'Set by notice: by grade for the self-employed, one for artists, one for labour providers.',
      },
      compute: (law) => ofKind(law, () => law.parameter('standard-pay-provider')),
    },
  },
})

function ofGrade(law: Evaluation): Node<number> {
  return cell(law.table('self-employed-standard-pay'), law.fact(standardPayGrade), 'pay')
}

function ofKind(law: Evaluation, others: () => Node<number>): Node<number> {
  return cases(
    [
      [isSelfEmployed(law), () => ofGrade(law)],
      [is(law.fact(workerType), '예술인'), () => law.parameter('standard-pay-artist')],
    ],
    others,
  )
}
