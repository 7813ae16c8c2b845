import { all, any, cases, orElse } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import { type Node, literal } from '../../engine/node.ts'
import { floor, percent, plus } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import {
  cooperated,
  fewDaysOver,
  firstMildMisconduct,
  fraudAmount,
  fraudDate,
  hardship,
  offenceDate,
  selfReported,
  surchargeWaived,
} from './facts.ts'
import { repay } from './rule-104.ts'
import { surchargeRate } from './rule-105-rate.ts'

/** 고용보험법 시행규칙 제105조제4항: whether the surcharge may be waived. The text makes no exception for collusion. */
export const waivable: Rule<boolean> = rule('misconduct.waivable', {
  article: '고용보험법 시행규칙 §105④',
  label: { ko: '추가징수를 면제할 수 있음', en: 'The surcharge may be waived' },
  unit: 'yes',
  appliesBy: [fraudDate, offenceDate],
  versions: {
    '2016-01-01': {
      why: {
        ko: '조사 전에 스스로 신고했거나, 처음이고 가볍거나, 생계가 현저히 어려우면 면제할 수 있습니다.',
        en: 'When self-reported before the investigation, mild and the first time, or in severe hardship.',
      },
      compute: (law) =>
        any(
          orElse(law.fact(selfReported), false),
          orElse(law.fact(firstMildMisconduct), false),
          orElse(law.fact(hardship), false),
        ),
    },
  },
})

/** 고용보험법 시행규칙 제105조제4항: "may" is a person's to say; until then a self-report is taken to be waived, the other grounds not. */
const waived: Rule<boolean> = rule('misconduct.waived', {
  article: '고용보험법 시행규칙 §105④',
  label: { ko: '추가징수를 면제함', en: 'The surcharge is waived' },
  unit: 'yes',
  appliesBy: [fraudDate, offenceDate],
  versions: {
    '2016-01-01': {
      why: {
        ko: '면제할 사유가 있고 면제하기로 했으면 면제합니다. 스스로 신고했으면 달리 정하지 않는 한 면제합니다.',
        en: 'Waived when there is a ground and it is so decided; after a self-report unless decided otherwise.',
      },
      compute: (law) =>
        all(law.rule(waivable), orElse(law.fact(surchargeWaived), orElse(law.fact(selfReported), false))),
    },
  },
})

/** 고용보험법 시행규칙 제105조: what is to be paid beside the repayment, in won. */
export const surcharge: Rule<number> = rule('misconduct.surcharge', {
  article: '고용보험법 시행규칙 §105',
  label: { ko: '추가징수액', en: 'Surcharge' },
  unit: 'won',
  appliesBy: [fraudDate, offenceDate],
  versions: {
    '2016-01-01': {
      why: {
        ko: '추가징수 비율로 셈하고, 줄일 사유가 있으면 그 30%나 60%만 걷습니다.',
        en: 'By the rate; with a ground for less, 30 or 60 percent of it.',
      },
      compute: (law) => reduced(law, charged(law)),
    },
    '2020-08-28': {
      why: {
        ko: '줄일 사유가 있으면 비율과 상관없이 받은 금액의 30%나 60%입니다.',
        en: 'With a ground for less, 30 or 60 percent of what was received, whatever the rate.',
      },
      compute: (law) => reduced(law, law.fact(fraudAmount)),
    },
    '2021-07-01': {
      why: {
        ko: '줄일 사유가 있으면 셈한 추가징수액의 30%나 60%입니다.',
        en: 'With a ground for less, 30 or 60 percent of the surcharge as worked out.',
      },
      compute: (law) => reduced(law, charged(law)),
    },
  },
})

function charged(law: Evaluation): Node<number> {
  return percent(law.fact(fraudAmount), law.rule(surchargeRate))
}

function reduced(law: Evaluation, base: Node<number>): Node<number> {
  return cases(
    [
      [law.rule(waived), () => literal(0)],
      [
        orElse(law.fact(fewDaysOver), false),
        () => floor(percent(base, law.parameter('misconduct-few-days-reduced-to'))),
      ],
      [
        orElse(law.fact(cooperated), false),
        () => floor(percent(base, law.parameter('misconduct-cooperation-reduced-to'))),
      ],
    ],
    () => floor(charged(law)),
  )
}

/** 고용보험법 제62조: repayment and surcharge together, in won. */
export const totalDue: Rule<number> = rule('misconduct.totalDue', {
  article: '고용보험법 §62',
  label: { ko: '모두 낼 금액', en: 'Due in all' },
  unit: 'won',
  appliesBy: [fraudDate, offenceDate],
  versions: {
    '2016-01-01': {
      why: { ko: '반환액과 추가징수액을 더합니다.', en: 'The repayment and the surcharge.' },
      compute: (law) => plus(law.rule(repay), law.rule(surcharge)),
    },
  },
})
