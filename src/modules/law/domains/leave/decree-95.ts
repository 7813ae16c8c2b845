import { any, atLeast, below, cases, orElse, when } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import { type Node, literal } from '../../engine/node.ts'
import { dividedBy, floor, max, min, minus, percent, plus, times } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { bracket } from '../../engine/tables.ts'
import { month, ordinaryMonthlyWage } from '../parental/facts.ts'
import { isLeave } from './act-70.ts'
import {
  hoursAfter,
  hoursBefore,
  leaveDays,
  monthFrom,
  monthLength,
  otherParentMonths,
  singleParent,
  workedDays,
  workedMonthlyPay,
  workedWeeklyHours,
} from './facts.ts'

const appliesBy = [monthFrom]

/** 고용보험법 시행령 제95조, 제95조의3: parental leave benefit of a whole month, in won. */
const parentalMonth: Rule<number> = rule('leave.parentalMonth', {
  article: '고용보험법 시행령 §95①, §95의3',
  label: { ko: '육아휴직 급여(한 달)', en: 'Parental leave benefit of a month' },
  unit: 'won/month',
  appliesBy,
  versions: {
    '2025-01-01': {
      why: {
        ko: '몇째 달인지에 따라 통상임금의 비율을 상한과 하한 사이에서 줍니다. 한부모, 그리고 아이가 18개월이 되기 전에 두 부모가 모두 쓴 달은 상한이 높습니다.',
        en: 'A share of the ordinary wage by the month, between floor and cap; the cap is higher for single parents and for months that both parents took before the child was 18 months old.',
      },
      compute: (law) =>
        cases(
          [
            [orElse(law.fact(singleParent), false), () => paidBy(law, 'parental-leave-single')],
            [
              atLeast(orElse(law.fact(otherParentMonths), 0), law.fact(month)),
              () => paidBy(law, 'parental-leave-both'),
            ],
          ],
          () => paidBy(law, 'parental-leave-benefit'),
        ),
    },
  },
})

function paidBy(law: Evaluation, name: string): Node<number> {
  const table = law.table(name)
  const at = law.fact(month)
  const share = floor(percent(law.fact(ordinaryMonthlyWage), bracket(table, at, 'rate')))
  return max(min(share, bracket(table, at, 'most')), bracket(table, at, 'least'))
}

/** 고용보험법 시행령 제104조의2제2항: benefit of a whole month of reduced hours, in won. */
const reducedMonth: Rule<number> = rule('leave.reducedMonth', {
  article: '고용보험법 시행령 §104의2②',
  label: { ko: '육아기 근로시간 단축 급여(한 달)', en: 'Benefit of a month of reduced hours' },
  unit: 'won/month',
  appliesBy,
  versions: {
    '2025-01-01': {
      why: {
        ko: '줄인 시간 가운데 매주 처음 10시간은 통상임금을, 나머지는 그 80%를 상한과 하한 사이에서 시간에 비례해 줍니다.',
        en: 'For the first ten hours a week the ordinary wage, for the others 80 percent of it, within caps and floor, by the hours.',
      },
      compute: (law) => {
        const [wage, before] = [law.fact(ordinaryMonthlyWage), law.fact(hoursBefore)]
        const least = law.parameter('reduced-hours-least')
        const cut = minus(before, law.fact(hoursAfter))
        const first = min(cut, law.parameter('reduced-hours-first'))
        const full = max(min(wage, law.parameter('reduced-hours-first-most')), least)
        const rate = percent(wage, law.parameter('reduced-hours-rest-rate'))
        const rest = max(min(rate, law.parameter('reduced-hours-rest-most')), least)
        return floor(plus(dividedBy(times(full, first), before), dividedBy(times(rest, minus(cut, first)), before)))
      },
    },
  },
})

/** 고용보험법 제73조제2항, 시행규칙 제116조제3항: days of a month that are paid: those of leave without other work. */
export const paidDays: Rule<number> = rule('leave.paidDays', {
  article: '고용보험법 §73②, 시행규칙 §116③',
  label: { ko: '급여를 받는 날수', en: 'Days that are paid' },
  unit: 'days',
  appliesBy,
  versions: {
    '2019-01-01': {
      why: {
        ko: '다른 일을 한 기간은 빼고 셉니다. 일주일 15시간 이상이거나 한 달 150만 원 이상이면 다른 일을 한 것입니다.',
        en: 'Without the time of other work: fifteen hours a week or 1.5 million won a month, or more.',
      },
      compute: (law) =>
        when(
          any(
            atLeast(orElse(law.fact(workedWeeklyHours), 0), law.parameter('leave-work-hours')),
            atLeast(orElse(law.fact(workedMonthlyPay), 0), law.parameter('leave-work-pay')),
          ),
          () => max(minus(law.fact(leaveDays), law.fact(workedDays)), 0),
          () => law.fact(leaveDays),
        ),
    },
  },
})

const wholeMonth: Rule<number> = rule('leave.wholeMonth', {
  article: '고용보험법 시행령 §95①, §104의2②',
  label: { ko: '온전한 한 달의 급여', en: 'Benefit of a whole month' },
  unit: 'won/month',
  appliesBy,
  versions: {
    '2025-01-01': {
      why: { ko: '휴직이나 단축에 따라 정해집니다.', en: 'By the kind of leave.' },
      compute: (law) =>
        when(
          isLeave(law, '육아휴직'),
          () => law.rule(parentalMonth),
          () => law.rule(reducedMonth),
        ),
    },
  },
})

const partMonth: Rule<number> = rule('leave.partMonth', {
  article: '고용보험법 시행령 §95③, §104의2②',
  label: { ko: '한 달이 안 되는 급여', en: 'Benefit of a part of a month' },
  unit: 'won',
  appliesBy,
  versions: {
    '2025-01-01': {
      why: {
        ko: '쉰 날수에 비례합니다. 어느 달의 날수로 나누는지는 확인하지 못했습니다.',
        en: 'By the days of leave; of which month’s days it is a share was not confirmed.',
      },
      status: 'unverified',
      compute: (law) => floor(dividedBy(times(law.rule(wholeMonth), law.rule(paidDays)), law.fact(monthLength))),
    },
  },
})

/** 고용보험법 시행령 제95조, 제104조의2: what a month comes to before the company's money is looked at, in won. */
export const monthBenefit: Rule<number> = rule('leave.monthBenefit', {
  article: '고용보험법 시행령 §95, §104의2',
  label: { ko: '이 달의 급여', en: 'Benefit of this month' },
  unit: 'won',
  appliesBy,
  versions: {
    '2025-01-01': {
      why: { ko: '온전한 달이면 한 달 금액입니다.', en: 'A whole month pays the monthly sum.' },
      compute: (law) =>
        cases(
          [
            [atLeast(law.rule(paidDays), law.fact(monthLength)), () => law.rule(wholeMonth)],
            [below(law.rule(paidDays), 1), () => literal(0)],
          ],
          () => law.rule(partMonth),
        ),
    },
  },
})
