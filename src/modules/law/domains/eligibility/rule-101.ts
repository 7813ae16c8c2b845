import { all, atLeast, cases, is, isOneOf } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import { type Node, literal } from '../../engine/node.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { separationDate } from '../benefit/facts.ts'
import { careDays, causeShown, commuteHours, leaveRefused, leavingCause, monthsOfBreach } from './separation-facts.ts'

// Numbers that the list names can say no by themselves; a yes is always a person's finding.
function justified(law: Evaluation): Node<boolean> {
  return all(boundsOf(law), law.fact(causeShown))
}

function boundsOf(law: Evaluation): Node<boolean> {
  const cause = law.fact(leavingCause)
  return cases(
    [
      [is(cause, '근로조건'), () => atLeast(law.fact(monthsOfBreach), law.parameter('just-cause-months'))],
      [is(cause, '통근'), () => atLeast(law.fact(commuteHours), law.parameter('just-cause-commute-hours'))],
      [
        is(cause, '가족 간호'),
        () => all(atLeast(law.fact(careDays), law.parameter('just-cause-care-days')), law.fact(leaveRefused)),
      ],
      [isOneOf(cause, ['건강', '임신·출산·육아·병역']), () => law.fact(leaveRefused)],
    ],
    () => literal(true),
  )
}

const why = {
  ko: '시행규칙 별표 2의 사유이고 그 기준(2개월, 왕복 3시간, 30일, 휴가·휴직 불허)을 채우며, 사람이 인정해야 합니다.',
  en: 'A cause of the list, within its bounds (two months, three hours, thirty days, leave refused), and a person finds it so.',
}

/** 고용보험법 시행규칙 제101조제2항, 별표 2: just cause for leaving of one's own accord. */
export const justCause: Rule<boolean> = rule('eligibility.justCause', {
  article: '고용보험법 시행규칙 §101②, 별표 2',
  label: { ko: '정당한 이직 사유', en: 'Just cause for leaving' },
  unit: 'yes',
  appliesBy: [separationDate],
  versions: {
    // The list was seen as it stood in August 2026; what it said before was not.
    '2016-01-01': { why, status: 'unverified', compute: justified },
    '2026-01-01': { why, status: 'secondary', compute: justified },
  },
})
