import { cases, known } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import type { Node } from '../../engine/node.ts'
import { dividedBy, times } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { dailyHours, monthlyPaidHours, separationDate, variedDays, variedPaidHours, weeklyPaidHours } from './facts.ts'

// 48 hours a week and 209 a month are eight a day with the paid holiday: they are the formula's own, not limits.
function hours(law: Evaluation, varied: () => Node<number>): Node<number> {
  return cases(
    [
      [known(law.fact(dailyHours)), () => law.fact(dailyHours)],
      [known(law.fact(weeklyPaidHours)), () => dividedBy(times(law.fact(weeklyPaidHours), 8), 48)],
      [known(law.fact(monthlyPaidHours)), () => dividedBy(times(law.fact(monthlyPaidHours), 8), 209)],
      [known(law.fact(variedPaidHours)), varied],
    ],
    () => law.fact(dailyHours),
  )
}

/** 고용보험법 시행규칙 제91조의2: contracted hours a day when they are set by the day, the week or the month, or differ by week. */
export const hoursPerDay: Rule<number> = rule('benefit.hoursPerDay', {
  article: '고용보험법 시행규칙 §91의2',
  label: { ko: '하루 소정근로시간', en: 'Contracted hours a day' },
  unit: 'hours',
  appliesBy: [separationDate],
  versions: {
    '2016-01-01': {
      why: {
        ko: '하루 시간으로 정했으면 그 시간, 주나 달로 정했으면 유급휴일을 더해 48시간이나 209시간에 대한 8시간의 비율, 주마다 다르면 총시간을 총일수로 나눈 시간입니다.',
        en: 'Set by the day, those; by week or month with paid holidays, eight hours by 48 or 209; where weeks differ, all hours by all days.',
      },
      compute: (law) => hours(law, () => dividedBy(law.fact(variedPaidHours), law.fact(variedDays))),
    },
    '2023-01-01': {
      why: {
        ko: '주마다 다르면 4주의 시간을 28로 나눕니다.',
        en: 'Where weeks differ, the hours of four weeks by 28.',
      },
      compute: (law) => hours(law, () => dividedBy(law.fact(variedPaidHours), 28)),
    },
  },
})
