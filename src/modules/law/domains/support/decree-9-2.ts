import { above, all, atMost, cases, doesNotApply, is, orElse, when } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import { type Node, literal } from '../../engine/node.ts'
import { max, min, minus, plus, times } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { ownIncomeLimit, type } from './act-7.ts'
import { dependants, monthlyIncome, months } from './facts.ts'

function alone(law: Evaluation): Node<number> {
  return law.parameter('support-allowance')
}

function income(law: Evaluation): Node<number> {
  return orElse(law.fact(monthlyIncome), 0)
}

/** 구직자취업촉진법 제19조: the allowance of a month without income, with the addition for dependants, in won. */
const fullAllowance: Rule<number> = rule('support.fullAllowance', {
  article: '구직자취업촉진법 §19',
  label: { ko: '소득이 없는 달의 수당', en: 'Allowance of a month without income' },
  unit: 'won/month',
  versions: {
    '2021-01-01': {
      why: { ko: '정해진 월 금액입니다.', en: 'The amount fixed a month.' },
      compute: (law) => when(is(law.rule(type), 'I'), () => alone(law), doesNotApply),
    },
    '2023-01-01': {
      why: {
        ko: '정해진 월 금액에 부양가족 한 명마다 더합니다. 네 명까지입니다.',
        en: 'The amount fixed a month, more for each dependant up to four.',
      },
      compute: (law) =>
        when(
          is(law.rule(type), 'I'),
          () =>
            plus(
              alone(law),
              times(
                min(orElse(law.fact(dependants), 0), law.parameter('support-dependants-most')),
                law.parameter('support-allowance-dependant'),
              ),
            ),
          doesNotApply,
        ),
    },
  },
})

// 시행령 제9조의2: twice the amount, or 60 percent of the median for one person when that is more.
function limit(law: Evaluation): Node<number> {
  return max(times(alone(law), 2), law.rule(ownIncomeLimit))
}

/** 구직자취업촉진법 시행령 제9조의2: whether payment of the month stops because of income. */
export const suspended: Rule<boolean> = rule('support.suspended', {
  article: '구직자취업촉진법 시행령 §9의2',
  label: { ko: '그 달 지급이 멈춤', en: 'Payment of the month stops' },
  unit: 'yes',
  versions: {
    '2021-01-01': {
      why: { ko: '소득이 월 수당보다 많으면 그 달은 멈춥니다.', en: 'Income above the allowance stops the month.' },
      compute: (law) => above(law.fact(monthlyIncome), alone(law)),
    },
    '2024-02-09': {
      why: {
        ko: '소득이 수당의 두 배와 1인 가구 기준중위소득의 60% 가운데 큰 금액보다 많으면 그 달은 멈춥니다.',
        en: 'Income above twice the allowance, or 60 percent of the median for one person if more, stops the month.',
      },
      compute: (law) => all(above(law.fact(monthlyIncome), alone(law)), above(law.fact(monthlyIncome), limit(law))),
    },
  },
})

/** 구직자취업촉진법 제18조·제19조, 시행령 제9조의2: what is paid for a month, in won. */
export const monthlyAllowance: Rule<number> = rule('support.monthlyAllowance', {
  article: '구직자취업촉진법 §18, §19, 시행령 §9의2',
  label: { ko: '구직촉진수당', en: 'Job-seeking promotion allowance' },
  unit: 'won/month',
  versions: {
    '2021-01-01': {
      why: {
        ko: '소득이 월 수당보다 많은 달은 주지 않습니다.',
        en: 'Nothing in a month with income above the allowance.',
      },
      compute: (law) =>
        when(
          atMost(income(law), alone(law)),
          () => law.rule(fullAllowance),
          () => literal(0),
        ),
    },
    '2024-02-09': {
      why: {
        ko: '소득이 월 수당보다 많으면 한도에서 소득을 뺀 금액을, 부양가족 몫을 더하지 않은 월 수당까지 줍니다. 한도를 넘으면 그 달은 멈춥니다.',
        en: 'With income above the allowance, the limit less the income, up to the allowance without the addition for dependants; above the limit the month stops.',
      },
      compute: (law) =>
        cases(
          [
            [atMost(income(law), alone(law)), () => law.rule(fullAllowance)],
            [
              atMost(income(law), limit(law)),
              () => min(law.rule(fullAllowance), alone(law), minus(limit(law), income(law))),
            ],
          ],
          () => literal(0),
        ),
    },
  },
})

/** 구직자취업촉진법 제20조: what is paid in all, in won. */
export const total: Rule<number> = rule('support.total', {
  article: '구직자취업촉진법 §20',
  label: { ko: '모두 받는 수당', en: 'Allowance in all' },
  unit: 'won',
  versions: {
    '2021-01-01': {
      why: { ko: '한 달 수당에 달수를 곱합니다.', en: 'The allowance of a month by the months.' },
      compute: (law) => times(law.rule(monthlyAllowance), law.fact(months)),
    },
  },
})
