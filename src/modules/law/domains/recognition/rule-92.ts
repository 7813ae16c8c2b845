import { all, any, atLeast, not, orElse, when } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import { type Node, literal } from '../../engine/node.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import {
  artsPay,
  businessRegistered,
  businessSuspended,
  continuousMonths,
  dailyBenefit,
  dailyWork,
  dayPay,
  familyBusiness,
  forLivelihood,
  labourPay,
  lettingOnly,
  monthlyHours,
  sociallyEmployed,
  weeklyHours,
  workDay,
  worked,
} from './work-facts.ts'

/** 고용보험법 시행규칙 제92조: whether a day counts as a day of employment. */
export const employed: Rule<boolean> = rule('recognition.employed', {
  article: '고용보험법 시행규칙 §92',
  label: { ko: '취업한 날로 봄', en: 'Counts as a day of employment' },
  unit: 'yes',
  appliesBy: [workDay],
  versions: {
    '2016-01-01': {
      why: {
        ko: '3개월 이상 이어서 일하는 것은 생업을 목적으로 할 때만 취업입니다.',
        en: 'Three months of work without a break count only when done for a living.',
      },
      compute: (law) => unlessIdle(law, ordinary(law, all(longTerm(law), law.fact(forLivelihood)))),
    },
    '2019-01-01': {
      why: { ko: '생업 목적은 더 묻지 않습니다.', en: 'For a living or not is no longer asked.' },
      compute: (law) => unlessIdle(law, ordinary(law, longTerm(law))),
    },
    '2020-12-10': {
      why: { ko: '소득 기준에 이른 새 문화예술용역도 취업입니다.', en: 'New arts contracts from a pay on count too.' },
      compute: (law) => unlessIdle(law, ordinary(law, longTerm(law), arts(law))),
    },
    '2021-07-01': {
      why: {
        ko: '보수 기준에 이른 새 노무제공계약도 취업입니다.',
        en: 'New labour-providing contracts from a pay on count too.',
      },
      compute: (law) => unlessIdle(law, ordinary(law, longTerm(law), arts(law), labour(law))),
    },
  },
})

// Who says that they did not work is not asked how.
function unlessIdle(law: Evaluation, employment: Node<boolean>): Node<boolean> {
  return when(
    orElse(law.fact(worked), true),
    () => employment,
    () => literal(false),
  )
}

function ordinary(law: Evaluation, ...more: readonly Node<boolean>[]): Node<boolean> {
  return any(
    atLeast(law.fact(monthlyHours), law.parameter('employment-monthly-hours')),
    atLeast(law.fact(weeklyHours), law.parameter('employment-weekly-hours')),
    law.fact(dailyWork),
    atLeast(law.fact(dayPay), law.fact(dailyBenefit)),
    orElse(law.fact(familyBusiness), false),
    all(
      orElse(law.fact(businessRegistered), false),
      not(orElse(law.fact(businessSuspended), false)),
      not(orElse(law.fact(lettingOnly), false)),
    ),
    orElse(law.fact(sociallyEmployed), false),
    ...more,
  )
}

function longTerm(law: Evaluation): Node<boolean> {
  return atLeast(law.fact(continuousMonths), law.parameter('employment-continuous-months'))
}

function arts(law: Evaluation): Node<boolean> {
  return atLeast(orElse(law.fact(artsPay), 0), law.parameter('employment-arts-pay'))
}

function labour(law: Evaluation): Node<boolean> {
  return atLeast(orElse(law.fact(labourPay), 0), law.parameter('employment-labour-pay'))
}
