import { all, any, atLeast, below, known, not, orElse, when } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import { type Node, literal } from '../../engine/node.ts'
import { minus, percent } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import {
  ageAtSeparation,
  applicationDate,
  benefitDays,
  claimDate,
  daysPaid,
  daysToReemployment,
  employedMonths,
  expectedMonths,
  halfRemainingFact,
  registrationDate,
  remainingDaysFact,
} from './facts.ts'

const byApplication = [applicationDate, registrationDate, claimDate]

/** 고용보험법 시행령 제84조제1항: days of benefit that are not paid on the day before the new job (미지급일수). */
export const unpaidDays: Rule<number> = rule('earlyReemployment.unpaidDays', {
  article: '고용보험법 시행령 §84①',
  label: { ko: '미지급일수', en: 'Days not paid' },
  unit: 'days',
  appliesBy: byApplication,
  given: remainingDaysFact,
  versions: {
    '2016-01-01': {
      why: { ko: '소정급여일수에서 받은 일수를 뺍니다.', en: 'The days of benefit without those paid.' },
      compute: (law) => minus(law.fact(benefitDays), law.fact(daysPaid)),
    },
  },
})

/** 고용보험법 시행령 제84조제1항: half or more remains; exactly half is enough. */
export const halfRemaining: Rule<boolean> = rule('earlyReemployment.halfRemaining', {
  article: '고용보험법 시행령 §84①',
  label: { ko: '절반 이상 남음', en: 'Half or more remains' },
  unit: 'yes',
  appliesBy: byApplication,
  given: halfRemainingFact,
  versions: {
    '2016-01-01': {
      why: {
        ko: '재취업 전날을 기준으로 소정급여일수를 2분의 1 이상 남겨야 합니다.',
        en: 'On the day before the new job half of the days or more must be left.',
      },
      compute: (law) =>
        atLeast(law.rule(unpaidDays), percent(law.fact(benefitDays), law.parameter('early-reemployment-least-share'))),
    },
  },
})

/** 고용보험법 시행령 제84조제1항: the time that must have passed since the report of unemployment. */
export const waited: Rule<boolean> = rule('earlyReemployment.waited', {
  article: '고용보험법 시행령 §84①',
  label: { ko: '기다린 기간이 지남', en: 'The wait is over' },
  unit: 'yes',
  appliesBy: byApplication,
  versions: {
    // The day of the report is the first of these days, as in the waiting period of 법 제49조.
    '2016-01-01': {
      why: {
        ko: '2024년 전 신청은 대기기간 7일, 그 뒤는 실업신고일부터 14일이 지나야 합니다.',
        en: 'The waiting period of 7 days; for applications since 2024, 14 days from the report of unemployment.',
      },
      compute: (law) => atLeast(law.fact(daysToReemployment), law.parameter('early-reemployment-wait')),
    },
  },
})

/** 고용보험법 시행령 제84조제1항: how long the new job or business must last. */
export const stayed: Rule<boolean> = rule('earlyReemployment.stayed', {
  article: '고용보험법 시행령 §84①',
  label: { ko: '이어서 일함', en: 'Stayed in the job' },
  unit: 'yes',
  appliesBy: byApplication,
  versions: {
    '2016-01-01': {
      why: { ko: '12개월 이상 이어서 일해야 합니다.', en: 'The job or business must last 12 months.' },
      compute: (law) => atLeast(law.fact(employedMonths), law.parameter('early-reemployment-months')),
    },
    '2024-01-01': {
      why: {
        ko: '12개월 이상 이어서 일해야 합니다. 이직일에 65세 이상이면 6개월 이상 고용될 것으로 인정되면 됩니다.',
        en: 'The job must last 12 months; from 65 on it is enough that 6 months are to be expected.',
      },
      compute: (law) =>
        any(
          kept(law, law.parameter('early-reemployment-months')),
          all(
            atLeast(law.fact(ageAtSeparation), law.parameter('early-reemployment-older-age')),
            any(
              atLeast(law.fact(expectedMonths), law.parameter('early-reemployment-older-months')),
              kept(law, law.parameter('early-reemployment-older-months')),
            ),
          ),
        ),
    },
  },
})

// Where only what is to be expected is told, and that is too short, nothing longer was kept.
function kept(law: Evaluation, months: Node<number>): Node<boolean> {
  return when(
    orElse(all(not(known(law.fact(employedMonths))), below(law.fact(expectedMonths), months)), false),
    () => literal(false),
    () => atLeast(law.fact(employedMonths), months),
  )
}
