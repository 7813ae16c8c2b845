import { besideAct40 } from '../benefit/cites.ts'
import { all, any, atLeast, atMost, below, is, isOneOf, not, onOrAfter, orElse, when } from '../../engine/conditions.ts'
import { addDays, addMonths, subtractDays } from '../../engine/days.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import { type Node, literal } from '../../engine/node.ts'
import { minus } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { isEmployee } from '../benefit/act-2.ts'
import { dailyConditionMet } from '../benefit/act-40-daily.ts'
import { applicationDate, closureDate, separationDate, windowMonths, workerType } from '../benefit/facts.ts'
import {
  dailyWorkerDays,
  hoursWhenLeaving,
  noWorkFourteenDays,
  otherRestricted,
  shortHourDays,
  unpaidAbsence,
  weeklyDays,
} from './claim-facts.ts'

const appliesBy = [separationDate, closureDate]

/** 고용보험법 제40조제2항, 제69조의3, 제77조의3, 제77조의8: how many months the base period has. */
export const basePeriodMonths: Rule<number> = rule('eligibility.basePeriodMonths', {
  article: '고용보험법 §40②',
  cites: besideAct40,
  label: { ko: '기준기간', en: 'Months of the base period' },
  unit: 'months',
  appliesBy,
  given: windowMonths,
  versions: {
    '2016-01-01': {
      why: {
        ko: '근로자는 18개월, 자영업자·예술인·노무제공자는 24개월입니다.',
        en: 'Eighteen months for employees, twenty-four for the others.',
      },
      compute: (law) =>
        when(
          isEmployee(law),
          () => law.parameter('base-period-months'),
          () => law.parameter('base-period-months-long'),
        ),
    },
    '2019-10-01': {
      why: {
        ko: '근로자는 18개월입니다. 주 15시간 미만, 주 2일 이하로 90일 이상 일했으면 24개월입니다. 다른 신분도 24개월입니다.',
        en: 'Eighteen months for employees; twenty-four with less than 15 hours and at most two days a week over 90 days, and for the others.',
      },
      compute: (law) =>
        when(
          isEmployee(law),
          () => ofEmployee(law),
          () => law.parameter('base-period-months-long'),
        ),
    },
  },
})

// Eighteen months are the rule; the exception is asked for once somebody tells of short hours.
function ofEmployee(law: Evaluation): Node<number> {
  const short = () =>
    all(
      atMost(law.fact(weeklyDays), law.parameter('short-hours-days-most')),
      atLeast(law.fact(shortHourDays), law.parameter('short-hours-insured-days')),
    )
  return when(
    orElse(below(law.fact(hoursWhenLeaving), law.parameter('short-hours-weekly-below')), false),
    () =>
      when(
        short(),
        () => law.parameter('base-period-months-long'),
        () => law.parameter('base-period-months'),
      ),
    () => law.parameter('base-period-months'),
  )
}

/** 고용보험법 제40조제2항제1호, 시행령 제60조: the first day of the base period, which ends on the day of separation. */
export const basePeriodStart: Rule<string> = rule('eligibility.basePeriodStart', {
  article: '고용보험법 §40②1, 시행령 §60',
  cites: besideAct40,
  label: { ko: '기준기간의 첫날', en: 'First day of the base period' },
  unit: 'day',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: {
        ko: '이직일까지 거꾸로 셉니다. 이어서 30일 이상 보수를 받지 못했으면 그 날만큼 더 거슬러 가며, 3년을 넘지 않습니다.',
        en: 'Counted back from the separation; thirty days or more in a row without pay are added, up to three years.',
      },
      compute: (law) => {
        const after = addDays(orElse(law.fact(separationDate), law.fact(closureDate)), 1)
        const start = subtractDays(addMonths(after, minus(0, law.rule(basePeriodMonths))), addedDays(law))
        const earliest = addMonths(after, minus(0, law.parameter('base-period-months-most')))
        return when(
          onOrAfter(start, earliest),
          () => start,
          () => earliest,
        )
      },
    },
  },
})

function addedDays(law: Evaluation): Node<number> {
  const absent = orElse(law.fact(unpaidAbsence), 0)
  return when(
    atLeast(absent, law.parameter('base-period-absence-days')),
    () => absent,
    () => literal(0),
  )
}

/** 고용보험법 제40조제1항제5호·제6호: what daily workers need beside the others. Who is none needs nothing more. */
export const dailyWorkerMet: Rule<boolean> = rule('eligibility.dailyWorkerMet', {
  article: '고용보험법 §40①5·6',
  cites: besideAct40,
  label: { ko: '일용근로자의 추가 조건', en: 'What daily workers need beside' },
  unit: 'yes',
  appliesBy: [applicationDate],
  versions: {
    '2016-01-01': {
      why: {
        ko: '일용근로자는 최근에 적게 일했거나(건설은 14일 동안 일하지 않았거나) 해야 하고, 제한되는 다른 이직이 있으면 90일 이상 일용으로 일했어야 합니다.',
        en: 'Daily workers: little recent work (construction: none for 14 days), and 90 days as a daily worker if another separation is barred.',
      },
      compute: (law) => {
        const type = orElse(law.fact(workerType), '근로자')
        return when(
          isOneOf(type, ['일용', '건설일용']),
          () =>
            all(
              any(law.rule(dailyConditionMet), all(is(type, '건설일용'), law.fact(noWorkFourteenDays))),
              any(
                not(law.fact(otherRestricted)),
                atLeast(law.fact(dailyWorkerDays), law.parameter('daily-worker-insured-days')),
              ),
            ),
          () => literal(true),
        )
      },
    },
  },
})
