import { above, atMost, when } from '../../engine/conditions.ts'
import { literal } from '../../engine/node.ts'
import { minus, plus, times } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { bracket } from '../../engine/tables.ts'
import { designatedDay, round } from './facts.ts'

/** 고용보험법 제44조제2항, 실업인정 및 재취업지원규정 제12조: the day of a round, counted from the report of unemployment. */
export const dayNumberFromRegistration: Rule<number> = rule('recognition.dayNumberFromRegistration', {
  article: '실업인정 및 재취업지원규정 §12',
  label: { ko: '실업인정일(신고일부터 며칠째)', en: 'Recognition date, counted from the report' },
  unit: 'days',
  versions: {
    '2026-09-01': {
      why: {
        ko: '1차는 신고일부터 14일째, 2·3차는 앞 실업인정일 다음 날부터 28일째, 4차부터는 고용센터가 지정한 날입니다.',
        en: 'The 14th day, then twice the 28th day after the one before, then the day that the office sets.',
      },
      status: 'secondary',
      compute: (law) =>
        when(
          atMost(law.fact(round), law.parameter('recognition-fixed-rounds')),
          () =>
            plus(
              law.parameter('recognition-first-day'),
              times(minus(law.fact(round), 1), law.parameter('recognition-next-days')),
            ),
          () => law.fact(designatedDay),
        ),
    },
  },
})

/** 실업인정 및 재취업지원규정 제10조·제12조: whether the round is at the office or may be online. */
export const attendance: Rule<string> = rule('recognition.attendance', {
  article: '실업인정 및 재취업지원규정 §12',
  label: { ko: '출석', en: 'Attendance' },
  unit: 'word',
  versions: {
    '2026-09-01': {
      why: {
        ko: '1차(집체교육)와 4차(상담)는 고용센터에 나가고 나머지는 온라인으로 할 수 있습니다.',
        en: 'The first (group session) and the fourth (counselling) at the office, the others may be online.',
      },
      status: 'secondary',
      compute: (law) =>
        when(
          above(bracket(law.table('recognition-attendance'), law.fact(round), 'attend'), 0),
          () => literal('고용센터 출석'),
          () => literal('온라인 가능'),
        ),
    },
  },
})
