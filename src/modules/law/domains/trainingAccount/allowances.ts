import { all, atLeast, known, orElse, when } from '../../engine/conditions.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import { type Node, literal } from '../../engine/node.ts'
import { min, times } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { cell } from '../../engine/tables.ts'
import { attendanceRate, attendedDays, courseHours, monthMax, region } from './facts.ts'

/** 훈련장려금: a month for unemployed trainees, in won. Courses of unknown length are taken for long enough. */
export const monthlyTrainingAllowance: Rule<number> = rule('trainingAccount.monthlyTrainingAllowance', {
  article: '국민내일배움카드 운영규정',
  label: { ko: '훈련장려금', en: 'Training allowance' },
  unit: 'won/month',
  versions: {
    '2020-01-01': {
      why: {
        ko: '140시간 이상 과정에서 출석률이 80% 이상이면 출석한 날만큼, 월 최대액까지 줍니다.',
        en: 'For courses of 140 hours or more and attendance of 80 percent or more, by days attended up to the maximum.',
      },
      status: 'secondary',
      compute: (law) =>
        when(
          all(
            attendedEnough(law),
            atLeast(orElse(law.fact(courseHours), 140), law.parameter('training-allowance-hours')),
          ),
          () =>
            when(
              orElse(law.fact(monthMax), false),
              () => law.parameter('training-allowance-month-most'),
              () =>
                min(
                  times(law.fact(attendedDays), law.parameter('training-allowance-day')),
                  law.parameter('training-allowance-month-most'),
                ),
            ),
          () => literal(0),
        ),
    },
  },
})

// Who reached the month's maximum has attended enough, as long as no rate says otherwise.
function attendedEnough(law: Evaluation): Node<boolean> {
  return when(
    known(law.fact(attendanceRate)),
    () => atLeast(times(law.fact(attendanceRate), 100), law.parameter('training-attendance-percent')),
    () =>
      when(
        orElse(law.fact(monthMax), false),
        () => literal(true),
        () => atLeast(times(law.fact(attendanceRate), 100), law.parameter('training-attendance-percent')),
      ),
  )
}

/** 특별훈련수당 (산업구조변화대응 등 특화훈련, 2026): a month by region and days, in won. Attendance is taken for enough until said. */
export const specialAllowance: Rule<number> = rule('trainingAccount.specialAllowance', {
  article: '산업구조변화대응 등 특화훈련 운영지침(2026)',
  label: { ko: '특별훈련수당', en: 'Special training allowance' },
  unit: 'won/month',
  versions: {
    '2026-01-01': {
      why: {
        ko: '350시간 이상 특화훈련에서 출석률이 80% 이상이면 지역별 하루 금액에 출석한 날을 곱해 월 최대액까지 줍니다.',
        en: 'For special courses of 350 hours or more and attendance of 80 percent or more, the region’s day rate by days attended up to its maximum.',
      },
      status: 'secondary',
      compute: (law) => {
        const table = law.table('special-training-allowance')
        return when(
          all(
            atLeast(law.fact(courseHours), law.parameter('special-training-hours')),
            atLeast(times(orElse(law.fact(attendanceRate), 1), 100), law.parameter('training-attendance-percent')),
          ),
          () =>
            when(
              orElse(law.fact(monthMax), false),
              () => cell(table, law.fact(region), 'most'),
              () =>
                min(
                  times(law.fact(attendedDays), cell(table, law.fact(region), 'day')),
                  cell(table, law.fact(region), 'most'),
                ),
            ),
          () => literal(0),
        )
      },
    },
  },
})
