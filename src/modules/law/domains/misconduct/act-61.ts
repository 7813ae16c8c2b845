import { above, onOrAfter, orElse, when } from '../../engine/conditions.ts'
import { literal } from '../../engine/node.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { bracket } from '../../engine/tables.ts'
import { allOnOrAfter, firstMildMisconduct, fraudDate, restrictionsCounted, restrictionsIn10Years } from './facts.ts'

/** 고용보험법 제61조제1항·제2항, 시행령 제80조: which benefit is stopped. */
export const stoppedBenefit: Rule<string> = rule('misconduct.stoppedBenefit', {
  article: '고용보험법 §61①②',
  label: { ko: '지급하지 않는 구직급여', en: 'Benefit that is stopped' },
  unit: 'word',
  appliesBy: [fraudDate],
  versions: {
    '2020-08-28': {
      why: {
        ko: '부정행위를 한 날부터 그 수급자격의 구직급여를 모두 주지 않습니다. 처음이고 가벼우면 그 실업인정대상기간만입니다.',
        en: 'From the misconduct on nothing more of that entitlement; only that period when it is mild and the first time.',
      },
      compute: (law) =>
        when(
          law.fact(firstMildMisconduct),
          () => literal('그 실업인정대상기간'),
          () => literal('그날부터 모두'),
        ),
    },
  },
})

/** 부칙(법률 제16557호) 제4조: only restrictions since 2020-08-28 count for the ban. */
const countedRestrictions: Rule<number> = rule('misconduct.countedRestrictions', {
  article: '고용보험법 부칙 16557 §4',
  label: { ko: '세는 지급제한 횟수', en: 'Restrictions that count' },
  unit: 'count',
  given: restrictionsCounted,
  versions: {
    '2020-08-28': {
      why: { ko: '2020년 8월 28일부터 받은 것만 셉니다.', en: 'Only those since 28 August 2020.' },
      // Which of them were earlier is not guessed: without the day or the number it stays open.
      compute: (law) =>
        when(
          orElse(onOrAfter(law.fact(allOnOrAfter), '2020-08-28'), false),
          () => law.fact(restrictionsIn10Years),
          () => law.fact(restrictionsCounted),
        ),
    },
  },
})

/** 고용보험법 제61조제5항, 시행령 제80조의2: for how long a new entitlement gives nothing, in years. */
export const newEntitlementBanYears: Rule<number> = rule('misconduct.newEntitlementBanYears', {
  article: '고용보험법 §61⑤',
  label: { ko: '새 수급자격의 지급제한 기간', en: 'Ban on a new entitlement' },
  unit: 'years',
  versions: {
    '2016-01-01': {
      why: { ko: '2020년 8월 28일 전에는 없었습니다.', en: 'There was none before 28 August 2020.' },
      compute: () => literal(0),
    },
    '2020-08-28': {
      why: {
        ko: '10년 동안 지급제한이 3회면 1년, 4회면 2년, 5회 이상이면 3년입니다.',
        en: 'One year after three restrictions in ten years, two after four, three after five or more.',
      },
      compute: (law) =>
        orElse(
          bracket(law.table('misconduct-ban'), law.rule(countedRestrictions), 'years'),
          // Too few in all, so too few of those that count.
          when(
            above(bracket(law.table('misconduct-ban'), law.fact(restrictionsIn10Years), 'years'), 0),
            () => bracket(law.table('misconduct-ban'), law.rule(countedRestrictions), 'years'),
            () => literal(0),
          ),
        ),
    },
  },
})
