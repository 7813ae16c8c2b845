import { above, all, any, atLeast, atMost, below, cases, is, not, onOrAfter, orElse } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import type { Node } from '../../engine/node.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { averageDailyWage } from '../benefit/act-45.ts'
import {
  appliedOn,
  attendancePercent,
  claimRate,
  councilDecided,
  dependants,
  extensionKind,
  extensionStart,
  hasQualification,
  lastBenefitDay,
  propertyTaxBase,
  recipientRate,
  referralsFollowed,
  trainedWithinYear,
  trainingDirected,
  unemploymentRate,
} from './facts.ts'

const appliesBy = [extensionStart]

function followedEnough(law: Evaluation): Node<boolean> {
  return atLeast(law.fact(referralsFollowed), law.parameter('extension-referrals'))
}

/** 고용보험법 제51조, 시행령 제72조, 시행규칙 제94조: whether benefit goes on during a directed training course. */
export const trainingExtension: Rule<boolean> = rule('extension.trainingExtension', {
  article: '고용보험법 §51, 시행령 §72',
  label: { ko: '훈련연장급여 대상', en: 'Training extension' },
  unit: 'yes',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: {
        ko: '훈련 지시를 받고, 기술자격이 없고, 1년 안에 훈련을 받지 않았고, 소개·상담에 3회 이상 응해야 합니다. 한 달 출석률이 80%가 안 되면 지시를 거둡니다.',
        en: 'Directed to train, without a qualification or training within a year, three referrals followed; ended below 80 percent of attendance in a month.',
      },
      compute: (law) =>
        all(
          law.fact(trainingDirected),
          not(law.fact(hasQualification)),
          not(law.fact(trainedWithinYear)),
          followedEnough(law),
          not(orElse(below(law.fact(attendancePercent), law.parameter('training-attendance-least')), false)),
        ),
    },
  },
})

/** 고용보험법 제52조, 시행령 제73조: whether benefit goes on for somebody in special need. */
export const individualExtension: Rule<boolean> = rule('extension.individualExtension', {
  article: '고용보험법 §52, 시행령 §73',
  label: { ko: '개별연장급여 대상', en: 'Individual extension' },
  unit: 'yes',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: {
        ko: '소개에 3회 이상 응하고, 부양가족이 있고, 임금과 재산이 고시 기준 이하이고, 구직급여 마지막 날까지 신청해야 합니다.',
        en: 'Three referrals followed, dependants, wage and property within the notice, and applied by the last day of benefit.',
      },
      compute: (law) =>
        all(
          followedEnough(law),
          law.fact(dependants),
          atMost(law.rule(averageDailyWage), law.parameter('individual-extension-wage-most')),
          atMost(law.fact(propertyTaxBase), law.parameter('individual-extension-property-most')),
          onOrAfter(law.fact(lastBenefitDay), law.fact(appliedOn)),
        ),
    },
  },
})

/** 고용보험법 제53조, 시행령 제74조: whether unemployment is so high that benefit goes on for all. */
export const specialExtension: Rule<boolean> = rule('extension.specialExtension', {
  article: '고용보험법 §53, 시행령 §74',
  label: { ko: '특별연장급여 요건', en: 'Special extension' },
  unit: 'yes',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: {
        ko: '석 달 내내 수급자율이 3%를, 신청률이 1%를, 또는 실업률이 6%를 넘거나 고용정책심의회가 의결해야 합니다.',
        en: 'Over three months recipients above 3, claims above 1 or unemployment above 6 percent, or the Council decides.',
      },
      compute: (law) =>
        any(
          above(law.fact(recipientRate), law.parameter('special-extension-recipients')),
          above(law.fact(claimRate), law.parameter('special-extension-claims')),
          above(law.fact(unemploymentRate), law.parameter('special-extension-unemployment')),
          law.fact(councilDecided),
        ),
    },
  },
})

/** 고용보험법 제51조–제53조: whether benefit is extended in the way asked for. Only one is paid at a time (제55조). */
export const extended: Rule<boolean> = rule('extension.extended', {
  article: '고용보험법 §51, §52, §53, §55',
  label: { ko: '연장급여 대상', en: 'Benefit is extended' },
  unit: 'yes',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: {
        ko: '연장급여마다 요건이 있고, 함께 받지는 못합니다.',
        en: 'Each kind has its conditions; one is paid at a time.',
      },
      compute: (law) =>
        cases(
          [
            [is(law.fact(extensionKind), '훈련'), () => law.rule(trainingExtension)],
            [is(law.fact(extensionKind), '개별'), () => law.rule(individualExtension)],
          ],
          () => law.rule(specialExtension),
        ),
    },
  },
})
