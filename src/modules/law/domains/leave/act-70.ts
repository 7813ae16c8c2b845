import { all, atLeast, cases, is, isOneOf, onOrAfter } from '../../engine/conditions.ts'
import { addDays, addMonths, daysBetween } from '../../engine/days.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import { type Node, literal } from '../../engine/node.ts'
import { plus } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { birthKind, leaveClaimedOn, leaveFrom, leaveKind, leaveUnitDays, leaveUntil, priorityCompany } from './facts.ts'

const appliesBy = [leaveFrom]

/** Whether the leave is of this kind. */
export function isLeave(law: Evaluation, kind: string): Node<boolean> {
  return is(law.fact(leaveKind), kind)
}

/** 고용보험법 제76조제1항제1호: the days at the beginning that a company without priority support pays itself. */
export function daysOfCompany(law: Evaluation): Node<number> {
  return cases([[is(law.fact(birthKind), '다태아'), () => law.parameter('maternity-company-days-multiple')]], () =>
    law.parameter('maternity-company-days'),
  )
}

/** Days from the first to the last, both counted in. */
export const leaveLength: Rule<number> = rule('leave.leaveLength', {
  article: '고용보험법 §70①',
  label: { ko: '휴직·휴가의 날수', en: 'Days of the leave' },
  unit: 'days',
  appliesBy,
  versions: {
    '2019-01-01': {
      why: { ko: '첫날부터 마지막 날까지입니다.', en: 'From the first to the last day.' },
      compute: (law) => plus(daysBetween(law.fact(leaveFrom), law.fact(leaveUntil)), 1),
    },
  },
})

/** 고용보험법 제70조제1항, 제73조의2제1항, 제75조제1호: 180 unit days. */
export const insuredEnough: Rule<boolean> = rule('leave.insuredEnough', {
  article: '고용보험법 §70①, §73의2①, §75',
  label: { ko: '피보험 단위기간을 채움', en: 'Insured long enough' },
  unit: 'yes',
  appliesBy,
  versions: {
    '2019-01-01': {
      why: {
        ko: '육아휴직과 근로시간 단축은 시작하기 전, 출산전후휴가는 끝나기 전의 피보험 단위기간을 합해 180일이어야 합니다.',
        en: '180 unit days before the leave begins; for maternity leave before it ends.',
      },
      compute: (law) => atLeast(law.fact(leaveUnitDays), law.parameter('leave-unit-days')),
    },
  },
})

/** 고용보험법 제70조제1항, 제73조의2제1항: how long the leave has to be at least. */
export const longEnough: Rule<boolean> = rule('leave.longEnough', {
  article: '고용보험법 §70①, §73의2①',
  label: { ko: '휴직 기간을 채움', en: 'The leave is long enough' },
  unit: 'yes',
  appliesBy,
  versions: {
    '2019-01-01': {
      why: {
        ko: '육아휴직은 30일(2026년 8월 20일부터 단기육아휴직은 7일), 근로시간 단축은 30일 이상이어야 합니다.',
        en: 'Thirty days of parental leave (seven of the short one from 20 August 2026) or of reduced hours.',
      },
      compute: (law) =>
        cases(
          [
            [
              isLeave(law, '육아휴직'),
              () => atLeast(law.rule(leaveLength), law.parameter('parental-leave-least-days')),
            ],
            [
              isLeave(law, '육아기 근로시간 단축'),
              () => atLeast(law.rule(leaveLength), law.parameter('reduced-hours-least-days')),
            ],
          ],
          () => literal(true),
        ),
    },
  },
})

/** 고용보험법 제76조제1항제2호: partner's leave is paid where the company has priority support. */
export const companyFits: Rule<boolean> = rule('leave.companyFits', {
  article: '고용보험법 §76①',
  label: { ko: '회사 요건', en: 'The company fits' },
  unit: 'yes',
  appliesBy,
  versions: {
    '2019-10-01': {
      why: {
        ko: '배우자 출산휴가 급여는 우선지원 대상기업의 근로자가 받습니다.',
        en: 'Partner’s leave is paid to employees of companies with priority support.',
      },
      compute: (law) =>
        cases([[isLeave(law, '배우자 출산휴가'), () => law.fact(priorityCompany)]], () => literal(true)),
    },
  },
})

/** 고용보험법 제70조제2항, 제73조의2제2항, 제75조제2호: from which day on the benefit may be claimed. */
export const claimFrom: Rule<string> = rule('leave.claimFrom', {
  article: '고용보험법 §70②, §73의2②, §75',
  label: { ko: '신청할 수 있는 첫날', en: 'May be claimed from' },
  unit: 'day',
  appliesBy,
  versions: {
    '2019-01-01': {
      why: {
        ko: '시작한 날부터 1개월이 지나면 신청합니다. 우선지원 대상기업이 아닌 회사의 출산전후휴가는 60일(다태아 75일)이 지난 날부터 셉니다.',
        en: 'A month after it began; maternity leave in other companies counts from after 60 (75) days.',
      },
      compute: (law) => addMonths(beginning(law), 1),
    },
  },
})

function beginning(law: Evaluation): Node<string> {
  const first = law.fact(leaveFrom)
  return cases(
    [
      [
        isLeave(law, '출산전후휴가'),
        () => cases<string>([[law.fact(priorityCompany), () => first]], () => addDays(first, daysOfCompany(law))),
      ],
    ],
    () => first,
  )
}

/** 고용보험법 제70조제2항, 제73조의2제2항, 제75조제2호: until which day it may be claimed. */
export const claimBy: Rule<string> = rule('leave.claimBy', {
  article: '고용보험법 §70②, §73의2②, §75',
  label: { ko: '신청할 수 있는 마지막 날', en: 'May be claimed until' },
  unit: 'day',
  appliesBy,
  versions: {
    '2019-01-01': {
      why: {
        ko: '끝난 날부터 12개월 안에 신청합니다. 천재지변, 질병, 병역 같은 사유로 못 했으면 그 사유가 끝난 뒤 30일 안에 신청합니다.',
        en: 'Within twelve months of the last day; after illness, service and the like within thirty days of its end.',
      },
      compute: (law) => addMonths(law.fact(leaveUntil), law.parameter('leave-claim-months')),
    },
  },
})

/** Whether it is claimed in that time. */
export const inTime: Rule<boolean> = rule('leave.inTime', {
  article: '고용보험법 §70②, §73의2②, §75',
  label: { ko: '신청 기간 안', en: 'Claimed in time' },
  unit: 'yes',
  appliesBy,
  versions: {
    '2019-01-01': {
      why: { ko: '첫날과 마지막 날 사이에 신청했습니다.', en: 'Between the first and the last day.' },
      compute: (law) =>
        all(
          onOrAfter(law.fact(leaveClaimedOn), law.rule(claimFrom)),
          onOrAfter(law.rule(claimBy), law.fact(leaveClaimedOn)),
        ),
    },
  },
})

/** Whether it is paid by the month: parental leave and reduced hours. */
export function isMonthly(law: Evaluation): Node<boolean> {
  return isOneOf(law.fact(leaveKind), ['육아휴직', '육아기 근로시간 단축'])
}
