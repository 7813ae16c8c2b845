import { atLeast, cases, is, orElse, when } from '../../engine/conditions.ts'
import { addDays } from '../../engine/days.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import { type Node, literal } from '../../engine/node.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { applicationDate, incomeDropPercent, registrationDate, separationKind, workerType } from './facts.ts'

const appliesBy = [registrationDate, applicationDate]

function kind(law: Evaluation): Node<string> {
  return orElse(law.fact(workerType), '근로자')
}

function fellByIncome(law: Evaluation): Node<boolean> {
  return is(orElse(law.fact(separationKind), '그 밖의 사유'), '소득감소')
}

// 시행령 제104조의8제5항, 제104조의15제5항: who left because income fell waits longer.
function longer(law: Evaluation, others: () => Node<number>): Node<number> {
  return cases(
    [
      [is(kind(law), '예술인'), () => law.parameter('waiting-days-artist-income')],
      [is(kind(law), '노무제공자'), () => ofProvider(law)],
    ],
    others,
  )
}

// A fall of half or more must be shown; until then the fall is the 30 percent that the reason needs.
function ofProvider(law: Evaluation): Node<number> {
  return when(
    atLeast(orElse(law.fact(incomeDropPercent), 30), law.parameter('income-drop-half')),
    () => law.parameter('waiting-days-income'),
    () => law.parameter('waiting-days-provider-income'),
  )
}

function waiting(law: Evaluation, byIncome: () => Node<number>): Node<number> {
  return cases(
    [
      [is(kind(law), '건설일용'), () => literal(0)],
      [fellByIncome(law), byIncome],
    ],
    () => law.parameter('waiting-days'),
  )
}

/** 고용보험법 제49조, 시행령 제71조의2: unpaid days from the report of unemployment on, that day counted in. */
export const waitingDays: Rule<number> = rule('benefit.waitingDays', {
  article: '고용보험법 §49①',
  label: { ko: '기다리는 날(대기기간)', en: 'Waiting days' },
  unit: 'days',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: {
        ko: '신고한 날부터 7일은 주지 않습니다. 건설일용근로자는 기다리지 않습니다.',
        en: 'Seven days from the report are not paid; construction daily workers do not wait.',
      },
      compute: (law) => waiting(law, () => longer(law, () => law.parameter('waiting-days'))),
    },
    '2023-07-01': {
      why: {
        ko: '신고한 날부터 7일은 주지 않습니다. 소득이 줄어 그만두었으면 2주나 4주입니다. 건설일용근로자는 기다리지 않습니다.',
        en: 'Seven days from the report are not paid, two or four weeks after leaving for a fall in income; construction daily workers do not wait.',
      },
      compute: (law) => waiting(law, () => longer(law, () => law.parameter('waiting-days-income'))),
    },
  },
})

/** 고용보험법 제49조제1항: the first day that can be paid. */
export const firstPayableDate: Rule<string> = rule('benefit.firstPayableDate', {
  article: '고용보험법 §49①',
  label: { ko: '처음 받을 수 있는 날', en: 'First day that can be paid' },
  unit: 'day',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: { ko: '기다리는 날이 끝난 다음 날입니다.', en: 'The day after the waiting days.' },
      compute: (law) => addDays(law.fact(registrationDate), law.rule(waitingDays)),
    },
  },
})
