import { all, cases, doesNotApply, is, known, not, onOrAfter, orElse, when } from '../../engine/conditions.ts'
import { addMonths, firstOfYear } from '../../engine/days.ts'
import type { Domain } from '../../engine/domain.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import { asOf } from '../../engine/fact.ts'
import type { Node } from '../../engine/node.ts'
import { dividedBy, floor, floorTo10, max, min, percent, times } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { bracket } from '../../engine/tables.ts'
import { atCap, days, leave, month, ordinaryMonthlyWage, year } from './facts.ts'

/** Of the year that is told, the law of today where today lies in it: within 2025 the partner's leave changed. Else of its first day. */
const yearStart: Rule<string> = rule('parental.yearStart', {
  article: '고용보험법 §76',
  label: { ko: '법을 고르는 날', en: 'Day whose law applies' },
  unit: 'day',
  versions: {
    '2019-01-01': {
      why: {
        ko: '그해 고시된 금액은 1월 1일부터 쓰입니다. 셈하는 날이 그해 안이면 그날의 법을 씁니다.',
        en: 'Amounts of a year hold from 1 January. Where the day asked about lies in that year, its law is used.',
      },
      compute: (law) => dayIn(law, firstOfYear(law.fact(year))),
    },
  },
})

function dayIn(law: Evaluation, first: Node<string>): Node<string> {
  const today = law.fact(asOf)
  return when(
    all(onOrAfter(today, first), not(onOrAfter(today, addMonths(first, 12)))),
    () => today,
    () => first,
  )
}

function isParentalLeave(law: Evaluation): Node<boolean> {
  return is(orElse(law.fact(leave), '육아휴직'), '육아휴직')
}

function ordinaryWage(law: Evaluation): Node<number> {
  const most = law.parameter('maternity-month-most')
  return when(
    orElse(law.fact(atCap), false),
    () => most,
    () => min(law.fact(ordinaryMonthlyWage), most),
  )
}

/** 고용보험법 제70조, 시행령 제95조; 제76조: the benefit of a month, in won. Who names no leave and a month is on parental leave. */
const monthly: Rule<number> = rule('parental.monthly', {
  article: '고용보험법 §70, §76, 시행령 §95',
  label: { ko: '한 달 급여', en: 'Benefit a month' },
  unit: 'won/month',
  appliesBy: [yearStart],
  versions: {
    '2019-01-01': {
      why: {
        ko: '육아휴직은 몇째 달인지에 따라 통상임금의 비율을 상한과 하한 사이에서 줍니다. 출산전후휴가는 통상임금을 상한까지 줍니다.',
        en: 'Parental leave: a share of the ordinary wage by the month, between floor and cap. Maternity leave: the ordinary wage up to the cap.',
      },
      compute: (law) =>
        when(
          isParentalLeave(law),
          () => parentalMonth(law),
          () => ordinaryWage(law),
        ),
    },
  },
})

function parentalMonth(law: Evaluation): Node<number> {
  const table = law.table('parental-leave-benefit')
  const at = law.fact(month)
  return when(
    orElse(law.fact(atCap), false),
    () => bracket(table, at, 'most'),
    () => {
      const paid = floor(percent(law.fact(ordinaryMonthlyWage), bracket(table, at, 'rate')))
      return max(min(paid, bracket(table, at, 'most')), bracket(table, at, 'least'))
    },
  )
}

/** 고용보험법 제75조·제76조: the benefit of the whole maternity or partner's leave, in won; below ten won is cut. */
const total: Rule<number> = rule('parental.total', {
  article: '고용보험법 §75, §76',
  label: { ko: '휴가 전체 급여', en: 'Benefit of the whole leave' },
  unit: 'won',
  appliesBy: [yearStart],
  versions: {
    '2019-01-01': {
      why: {
        ko: '한 달 금액을 30일로 나눠 날수만큼 줍니다. 배우자 출산휴가는 209시간으로 나눠 하루 8시간씩 줍니다. 10원 미만은 버립니다.',
        en: 'A thirtieth of the month a day; partner’s leave by eight of 209 hours a day. Below ten won is cut.',
      },
      compute: (law) =>
        cases(
          [
            [is(law.fact(leave), '육아휴직'), doesNotApply],
            [
              is(law.fact(leave), '배우자출산휴가'),
              () => floorTo10(dividedBy(times(ordinaryWage(law), 8, daysOf(law)), 209)),
            ],
          ],
          () => floorTo10(dividedBy(times(ordinaryWage(law), daysOf(law)), 30)),
        ),
    },
  },
})

function daysOf(law: Evaluation): Node<number> {
  return when(
    known(law.fact(days)),
    () => law.fact(days),
    () => standardDays(law),
  )
}

function standardDays(law: Evaluation): Node<number> {
  const named = (word: string): Node<boolean> => is(law.fact(leave), word)
  return when(
    named('출산전후휴가(미숙아)'),
    () => law.parameter('maternity-days-premature'),
    () =>
      when(
        named('출산전후휴가(다태아)'),
        () => law.parameter('maternity-days-multiple'),
        () =>
          when(
            named('배우자출산휴가'),
            () => law.parameter('partner-leave-paid-days'),
            () => law.parameter('maternity-days'),
          ),
      ),
  )
}

/** 모성보호급여: maternity, partner's and parental leave. */
export const parental: Domain = {
  id: 'parental',
  label: { ko: '모성보호급여', en: 'Maternity and parental benefits' },
  facts: [leave, year, month, days, ordinaryMonthlyWage, atCap],
  results: { monthly, total },
  does: { gives: ['monthly', 'total'] },
}
