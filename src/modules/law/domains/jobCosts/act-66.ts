import { all, any, atLeast, cases, is, not, onOrAfter, orElse, when } from '../../engine/conditions.ts'
import { addDays } from '../../engine/days.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import { type Node, literal } from '../../engine/node.ts'
import { floor, max, minus, percent } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import {
  contractMonths,
  costByEmployer,
  costClaimedOn,
  costEndedOn,
  costKind,
  costNeeded,
  costPaid,
  distance,
  movedForTraining,
} from './facts.ts'

const appliesBy = [costEndedOn]

/** 고용보험법 시행령 제89조제1항제2호, 제90조제1항제3호: far enough, or a contract long enough. */
const costFits: Rule<boolean> = rule('jobCosts.costFits', {
  article: '고용보험법 시행령 §89①, §90①',
  label: { ko: '거리나 계약 요건', en: 'Distance or contract fits' },
  unit: 'yes',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: {
        ko: '광역 구직활동비는 집에서 사업장까지 25km 이상, 이주비는 1년 이상의 근로계약이거나 지시받은 훈련이어야 합니다.',
        en: 'Twenty-five kilometres from home for the visits; a contract of a year, or a directed course, for the move.',
      },
      compute: (law) =>
        when(
          is(law.fact(costKind), '이주비'),
          () =>
            any(
              orElse(law.fact(movedForTraining), false),
              atLeast(law.fact(contractMonths), law.parameter('moving-contract-months')),
            ),
          () => atLeast(law.fact(distance), law.parameter('wide-area-distance')),
        ),
    },
  },
})

/** 고용보험법 시행규칙 제111조부터 제114조까지: until when it is claimed. */
export const costClaimBy: Rule<string> = rule('jobCosts.costClaimBy', {
  article: '고용보험법 시행규칙 §111, §113',
  label: { ko: '청구 기한', en: 'Claim by' },
  unit: 'day',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: { ko: '마친 날부터 14일 안에 청구합니다.', en: 'Within fourteen days of its end.' },
      compute: (law) => addDays(law.fact(costEndedOn), law.parameter('job-cost-claim-days')),
    },
  },
})

const inTime: Rule<boolean> = rule('jobCosts.inTime', {
  article: '고용보험법 시행규칙 §111, §113',
  label: { ko: '청구 기한 안', en: 'Claimed in time' },
  unit: 'yes',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: { ko: '기한 안에 청구했습니다.', en: 'By that day.' },
      compute: (law) => onOrAfter(law.rule(costClaimBy), law.fact(costClaimedOn)),
    },
  },
})

/** 고용보험법 제66조, 제67조: whether it is due. */
export const costDue: Rule<boolean> = rule('jobCosts.costDue', {
  article: '고용보험법 §66①, §67①',
  label: { ko: '받을 수 있음', en: 'Due' },
  unit: 'yes',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: {
        ko: '거리나 계약 요건을 갖추고, 기한 안에 청구하고, 직업안정기관이 필요하다고 인정해야 합니다.',
        en: 'It fits, is claimed in time, and the office finds it necessary.',
      },
      compute: (law) => all(law.rule(costFits), law.rule(inTime), law.fact(costNeeded)),
    },
  },
})

/** The first condition that is not met, in short. */
export const costReason: Rule<string> = rule('jobCosts.costReason', {
  article: '고용보험법 §66, §67',
  label: { ko: '이유', en: 'Reason' },
  unit: 'word',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: { ko: '갖추지 못한 첫 요건을 말합니다.', en: 'Names the first condition that is not met.' },
      compute: (law) =>
        cases(
          [
            [not(law.rule(costFits)), says('거리나 계약 기간이 모자람')],
            [not(law.rule(inTime)), says('청구 기한이 지남')],
            [not(law.fact(costNeeded)), says('필요가 인정되지 않음')],
          ],
          () => says('요건 충족')(),
        ),
    },
  },
})

function says(word: string): () => Node<string> {
  return () => literal(word)
}

/** 고용보험법 제66조제2항, 제67조제2항: what is paid, in won. */
export const costAmount: Rule<number> = rule('jobCosts.costAmount', {
  article: '고용보험법 §66②, §67②',
  label: { ko: '받는 금액', en: 'What is paid' },
  unit: 'won',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: {
        ko: '든 돈에서 사업주가 준 돈을 뺍니다. 운임, 숙박, 이사에 얼마까지 주는지 정한 고시는 확인하지 못해 어림한 금액입니다.',
        en: 'The cost less what the employer paid. The notice with the limits of fares, lodging and moves was not confirmed: an estimate.',
      },
      compute: (law) =>
        when(
          law.rule(costDue),
          () => shareOf(law),
          () => literal(0),
        ),
    },
  },
})

function shareOf(law: Evaluation): Node<number> {
  return floor(percent(max(minus(law.fact(costPaid), law.fact(costByEmployer)), 0), law.parameter('job-cost-share')))
}
