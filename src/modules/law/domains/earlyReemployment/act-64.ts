import { any, orElse } from '../../engine/conditions.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { claimDate, foreignWorker, receivedWithin2Years, selfEmployedInsured } from './facts.ts'

/** 고용보험법 제64조제1항, 제69조의2: persons to whom the allowance is not given at all. */
export const excludedPerson: Rule<boolean> = rule('earlyReemployment.excludedPerson', {
  article: '고용보험법 §64①',
  label: { ko: '수당을 받을 수 없는 사람', en: 'Not a person who can have the allowance' },
  unit: 'yes',
  appliesBy: [claimDate],
  versions: {
    '2016-01-01': {
      why: {
        ko: '외국인근로자와 자영업자 피보험자는 받지 못합니다.',
        en: 'Foreign workers with a permit and insured self-employed persons do not get it.',
      },
      compute: (law) => any(orElse(law.fact(foreignWorker), false), orElse(law.fact(selfEmployedInsured), false)),
    },
  },
})

/** 고용보험법 제64조제2항, 시행령 제84조제2항: once in two years. */
export const recentlyReceived: Rule<boolean> = rule('earlyReemployment.recentlyReceived', {
  article: '고용보험법 §64②',
  label: { ko: '2년 안에 받은 적 있음', en: 'Had it within two years' },
  unit: 'yes',
  appliesBy: [claimDate],
  versions: {
    '2016-01-01': {
      why: { ko: '재취업 전 2년 안에 받았으면 다시 받지 못합니다.', en: 'Not twice within two years.' },
      compute: (law) => orElse(law.fact(receivedWithin2Years), false),
    },
  },
})
