import { all, any, atLeast, known, not, orElse, when } from '../../engine/conditions.ts'
import { literal } from '../../engine/node.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import {
  alternativeService,
  applicationDate,
  claimDate,
  formerEmployer,
  monthlyWage,
  preparationRecognised,
  promisedBefore,
  publicOfficial,
  registrationDate,
  startedBusiness,
} from './facts.ts'

/** 고용보험법 시행령 제84조제1항제1호: jobs that do not count. */
export const excludedJob: Rule<boolean> = rule('earlyReemployment.excludedJob', {
  article: '고용보험법 시행령 §84①1',
  label: { ko: '제외되는 채용', en: 'A job that does not count' },
  unit: 'yes',
  appliesBy: [applicationDate, registrationDate, claimDate],
  versions: {
    '2016-01-01': {
      why: {
        ko: '마지막 사업주나 관련 사업주의 재고용, 실업신고 전에 약속된 채용은 제외됩니다.',
        en: 'Not with the last or a related employer, nor where the job was promised before.',
      },
      compute: (law) => any(orElse(law.fact(formerEmployer), false), orElse(law.fact(promisedBefore), false)),
    },
    '2024-01-01': {
      why: { ko: '공무원 채용도 제외됩니다.', en: 'Nor as a public official.' },
      compute: (law) =>
        any(
          orElse(law.fact(formerEmployer), false),
          orElse(law.fact(promisedBefore), false),
          orElse(law.fact(publicOfficial), false),
        ),
    },
    '2025-07-01': {
      why: { ko: '병역을 대신하는 근무도 제외됩니다.', en: 'Nor for alternative military service.' },
      compute: (law) =>
        any(
          orElse(law.fact(formerEmployer), false),
          orElse(law.fact(promisedBefore), false),
          orElse(law.fact(publicOfficial), false),
          orElse(law.fact(alternativeService), false),
        ),
    },
  },
})

/** 고용보험법 시행령 제84조제1항제1호라목: whether high wages exclude at all, for this application. */
const wageLimited: Rule<boolean> = rule('earlyReemployment.wageLimited', {
  article: '고용보험법 시행령 §84①1라',
  label: { ko: '임금 제한이 적용됨', en: 'The wage limit applies' },
  unit: 'yes',
  appliesBy: [applicationDate, registrationDate, claimDate],
  versions: {
    '2016-01-01': {
      why: { ko: '2024년 전 신청에는 임금 제한이 없습니다.', en: 'No limit for applications before 2024.' },
      compute: () => literal(false),
    },
    '2024-01-01': {
      why: { ko: '고시한 월 임금 이상이면 제외됩니다.', en: 'From the wage of the notice on, excluded.' },
      compute: () => literal(true),
    },
  },
})

/** 고용보험법 시행령 제84조제1항제1호라목: the wage reaches the amount of the notice in force on the day of the claim. */
export const highWage: Rule<boolean> = rule('earlyReemployment.highWage', {
  article: '고용보험법 시행령 §84①1라',
  label: { ko: '고임금', en: 'High wage' },
  unit: 'yes',
  appliesBy: [claimDate],
  versions: {
    '2016-01-01': {
      why: {
        ko: '새 일자리의 월 임금이 고시한 금액 이상이면 제외됩니다. 임금을 모르면 아니라고 봅니다.',
        en: 'Excluded from the notified wage on; while no wage is said, it is not.',
      },
      // Without an amount for the day (2024) a known wage stays undecided: it is not taken for low.
      compute: (law) =>
        all(
          known(law.fact(monthlyWage)),
          law.rule(wageLimited),
          atLeast(law.fact(monthlyWage), law.parameter('early-reemployment-wage-limit')),
        ),
    },
  },
})

/** 고용보험법 시행령 제84조제1항제2호: a business counted only when its preparation had been recognised. */
export const unpreparedBusiness: Rule<boolean> = rule('earlyReemployment.unpreparedBusiness', {
  article: '고용보험법 시행령 §84①2',
  label: { ko: '인정받지 않은 사업 준비', en: 'Business without recognised preparation' },
  unit: 'yes',
  appliesBy: [claimDate],
  versions: {
    '2016-01-01': {
      why: {
        ko: '사업을 시작했으면 그 준비를 재취업활동으로 인정받았어야 합니다.',
        en: 'Preparing the business must have been recognised as a re-employment activity.',
      },
      compute: (law) =>
        when(
          orElse(law.fact(startedBusiness), false),
          () => not(law.fact(preparationRecognised)),
          () => literal(false),
        ),
    },
    '2025-07-01': {
      why: { ko: '준비 활동을 인정받지 않아도 됩니다.', en: 'This is no longer asked for.' },
      compute: () => literal(false),
    },
  },
})
