import { below } from '../../engine/conditions.ts'
import { daysBetween, firstOfMonthBefore } from '../../engine/days.ts'
import { dividedBy, plus } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { applicationDate, workDaysInWindow } from './facts.ts'

/** 고용보험법 제40조제1항제5호가목: from which day on a daily worker's days of work are counted. */
export const windowStart: Rule<string> = rule('benefit.windowStart', {
  article: '고용보험법 §40①5가',
  label: { ko: '일한 날을 세기 시작하는 날', en: 'First day of the window' },
  unit: 'day',
  appliesBy: [applicationDate],
  versions: {
    '2023-07-01': {
      why: {
        ko: '수급자격을 신청한 날이 속한 달의 앞 달 첫날부터 셉니다.',
        en: 'Counted from the first day of the month before that of the claim.',
      },
      compute: (law) => firstOfMonthBefore(law.fact(applicationDate)),
    },
  },
})

/** 고용보험법 제40조제1항제5호가목: how many days the window has, the day of the claim counted in. */
export const windowDays: Rule<number> = rule('benefit.windowDays', {
  article: '고용보험법 §40①5가',
  label: { ko: '그 기간의 날수', en: 'Days in the window' },
  unit: 'days',
  appliesBy: [applicationDate],
  versions: {
    '2023-07-01': {
      why: { ko: '신청한 날까지 셉니다.', en: 'Up to and with the day of the claim.' },
      compute: (law) => plus(daysBetween(law.rule(windowStart), law.fact(applicationDate)), 1),
    },
  },
})

/** 고용보험법 제40조제1항제5호가목: whether a daily worker worked little enough to count as unemployed. */
export const dailyConditionMet: Rule<boolean> = rule('benefit.dailyConditionMet', {
  article: '고용보험법 §40①5가',
  label: { ko: '일용근로자의 근로일수 조건', en: 'Daily worker: few enough days' },
  unit: 'yes',
  appliesBy: [applicationDate],
  versions: {
    '2016-01-01': {
      why: {
        ko: '신청한 날 전 한 달 동안 일한 날이 10일이 안 되어야 합니다.',
        en: 'Fewer than ten days of work in the month before the claim.',
      },
      compute: (law) => below(law.fact(workDaysInWindow), law.parameter('daily-worker-days-below')),
    },
    '2023-07-01': {
      why: {
        ko: '일한 날이 그 기간의 3분의 1이 안 되어야 합니다.',
        en: 'Fewer days of work than a third of the window.',
      },
      compute: (law) => below(law.fact(workDaysInWindow), dividedBy(law.rule(windowDays), 3)),
    },
  },
})
