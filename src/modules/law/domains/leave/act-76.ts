import { cases, is, when } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import { type Node, literal } from '../../engine/node.ts'
import { dividedBy, floorTo10, max, min, minus, times } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { ordinaryMonthlyWage } from '../parental/facts.ts'
import { daysOfCompany, isLeave, leaveLength } from './act-70.ts'
import { birthKind, leaveFrom, monthlyPaidHours, partnerDays, priorityCompany } from './facts.ts'

const appliesBy = [leaveFrom]

/** 고용보험법 시행령 제101조제2호: the ordinary wage a month, at least by the minimum wage of the first day. */
const birthWage: Rule<number> = rule('leave.birthWage', {
  article: '고용보험법 §76①, 시행령 §101',
  label: { ko: '급여의 기준이 되는 월 통상임금', en: 'Ordinary wage that counts' },
  unit: 'won/month',
  appliesBy,
  versions: {
    '2019-01-01': {
      why: {
        ko: '시간급 통상임금이 최저임금보다 낮으면 최저임금으로 셉니다.',
        en: 'Not less than the minimum wage for its hours.',
      },
      compute: (law) =>
        max(law.fact(ordinaryMonthlyWage), times(law.parameter('minimum-wage-hourly'), law.fact(monthlyPaidHours))),
    },
  },
})

function capped(law: Evaluation): Node<number> {
  return min(law.rule(birthWage), law.parameter('maternity-month-most'))
}

/** 고용보험법 제76조제1항: days that the insurance pays. */
export const birthDays: Rule<number> = rule('leave.birthDays', {
  article: '고용보험법 §76①',
  label: { ko: '급여를 받는 날수', en: 'Days that are paid' },
  unit: 'days',
  appliesBy,
  versions: {
    '2025-02-23': {
      why: {
        ko: '우선지원 대상기업은 90일(다태아 120일, 미숙아 100일)까지, 다른 회사는 처음 60일(75일)을 뺀 30일(45일, 40일)까지입니다. 배우자 출산휴가는 20일까지입니다.',
        en: 'Up to 90 (120, 100) days in companies with priority support; elsewhere 30 (45, 40) after the first 60 (75). Partner’s leave: twenty days.',
      },
      compute: (law) =>
        cases(
          [
            [isLeave(law, '배우자 출산휴가'), () => min(law.fact(partnerDays), law.parameter('partner-leave-days'))],
            [law.fact(priorityCompany), () => min(law.rule(leaveLength), standard(law))],
          ],
          () => min(max(minus(law.rule(leaveLength), daysOfCompany(law)), 0), minus(standard(law), daysOfCompany(law))),
        ),
    },
  },
})

function standard(law: Evaluation): Node<number> {
  return cases(
    [
      [is(law.fact(birthKind), '다태아'), () => law.parameter('maternity-days-multiple')],
      [is(law.fact(birthKind), '미숙아'), () => law.parameter('maternity-days-premature')],
    ],
    () => law.parameter('maternity-days'),
  )
}

/** 고용보험법 제76조: benefit of the whole maternity or partner's leave, in won; below ten won is cut. */
export const birthBenefit: Rule<number> = rule('leave.birthBenefit', {
  article: '고용보험법 §76, 시행령 §101',
  label: { ko: '휴가 급여', en: 'Benefit of the leave' },
  unit: 'won',
  appliesBy,
  versions: {
    '2019-01-01': {
      why: {
        ko: '한 달 금액을 30일로 나눠 날수만큼 줍니다. 배우자 출산휴가는 209시간으로 나눠 하루 8시간씩 줍니다. 10원 미만은 버립니다.',
        en: 'A thirtieth of the month a day; partner’s leave by eight of 209 hours a day. Below ten won is cut.',
      },
      compute: (law) => floorTo10(over(law, capped(law))),
    },
  },
})

/** 고용보험법 시행령 제104조: the ordinary wage of those days, which benefit and company's money together do not exceed. */
export const birthPay: Rule<number> = rule('leave.birthPay', {
  article: '고용보험법 시행령 §104',
  label: { ko: '그 기간의 통상임금', en: 'Ordinary wage of the time' },
  unit: 'won',
  appliesBy,
  versions: {
    '2019-01-01': {
      why: { ko: '상한을 두지 않은 통상임금입니다.', en: 'The ordinary wage without a cap.' },
      compute: (law) => over(law, law.rule(birthWage)),
    },
  },
})

// 영 제101조: partner's leave is counted by hours, maternity leave by days.
function over(law: Evaluation, wage: Node<number>): Node<number> {
  return when(
    isLeave(law, '배우자 출산휴가'),
    () => dividedBy(times(wage, 8, law.rule(birthDays)), literal(209)),
    () => dividedBy(times(wage, law.rule(birthDays)), literal(30)),
  )
}
