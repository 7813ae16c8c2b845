import { orElse, when } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import { type Node, literal } from '../../engine/node.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { cell } from '../../engine/tables.ts'
import { collusion, fraudDate, offenceDate } from './facts.ts'

/** 고용보험법 제116조: the longest imprisonment, in years. */
export const maxPrisonYears: Rule<number> = rule('misconduct.maxPrisonYears', {
  article: '고용보험법 §116',
  label: { ko: '징역의 상한', en: 'Longest imprisonment' },
  unit: 'years',
  appliesBy: [offenceDate, fraudDate],
  versions: {
    '2016-01-01': {
      why: { ko: '공모한 것과 상관없이 같습니다.', en: 'The same with and without collusion.' },
      compute: (law) => cell(law.table('misconduct-penalty'), 'alone', 'years'),
    },
    '2020-08-28': {
      why: { ko: '사업주와 공모했으면 더 무겁습니다.', en: 'Heavier in collusion with the employer.' },
      compute: (law) => cell(law.table('misconduct-penalty'), how(law), 'years'),
    },
  },
})

/** 고용보험법 제116조: the highest fine, in won. */
export const maxFine: Rule<number> = rule('misconduct.maxFine', {
  article: '고용보험법 §116',
  label: { ko: '벌금의 상한', en: 'Highest fine' },
  unit: 'won',
  appliesBy: [offenceDate, fraudDate],
  versions: {
    '2016-01-01': {
      why: { ko: '공모한 것과 상관없이 같습니다.', en: 'The same with and without collusion.' },
      compute: (law) => cell(law.table('misconduct-penalty'), 'alone', 'fine'),
    },
    '2020-08-28': {
      why: { ko: '사업주와 공모했으면 더 무겁습니다.', en: 'Heavier in collusion with the employer.' },
      compute: (law) => cell(law.table('misconduct-penalty'), how(law), 'fine'),
    },
  },
})

function how(law: Evaluation): Node<string> {
  return when(
    orElse(law.fact(collusion), false),
    () => literal('collusion'),
    () => literal('alone'),
  )
}
