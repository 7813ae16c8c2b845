import { all, any, is, isOneOf, known, onOrAfter, orElse, when } from '../../engine/conditions.ts'
import { addDays, addMonths, daysBetween, subtractDays } from '../../engine/days.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import type { Node } from '../../engine/node.ts'
import { max, min, plus } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { firstPayableDate } from '../benefit/act-49.ts'
import { benefitDays } from '../benefit/act-50.ts'
import { applicationDate, closureDate, separationDate } from '../benefit/facts.ts'
import { deferralCause, deferralDays, deferralEndedOn, deferralFiledOn } from './claim-facts.ts'

const appliesBy = [separationDate, closureDate]

// Months from the day after separation, the last day counted in.
function lastDayOf(law: Evaluation, months: Node<number>): Node<string> {
  return subtractDays(addMonths(addDays(orElse(law.fact(separationDate), law.fact(closureDate)), 1), months), 1)
}

/** 고용보험법 제48조제1항: the last day of the benefit year before any deferral. */
export const plainYearEnd: Rule<string> = rule('eligibility.plainYearEnd', {
  article: '고용보험법 §48①',
  label: { ko: '연기하지 않은 수급기간의 마지막 날', en: 'Last day of the benefit year, not deferred' },
  unit: 'day',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: { ko: '이직일 다음 날부터 12개월입니다.', en: 'Twelve months from the day after separation.' },
      compute: (law) => lastDayOf(law, law.parameter('benefit-year-months')),
    },
  },
})

/** 고용보험법 제48조제2항·제3항, 시행령 제70조: whether the deferral was filed in time. */
export const deferralInTime: Rule<boolean> = rule('eligibility.deferralInTime', {
  article: '고용보험법 §48②, 시행령 §70',
  label: { ko: '수급기간 연기를 제때 신고함', en: 'Deferral filed in time' },
  unit: 'yes',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: {
        ko: '수급기간 안에 신고해야 합니다. 천재지변·병역은 까닭이 없어진 뒤 30일까지입니다. 산재요양은 요양 첫날 신고한 것으로 봅니다.',
        en: 'Filed within the benefit year; after a disaster or military service within 30 days; for occupational injury it counts as filed.',
      },
      compute: (law) => {
        const [cause, filed] = [law.fact(deferralCause), law.fact(deferralFiledOn)]
        return any(
          is(cause, '산재요양'),
          onOrAfter(law.rule(plainYearEnd), filed),
          all(
            isOneOf(cause, ['천재지변', '병역']),
            onOrAfter(addDays(law.fact(deferralEndedOn), law.parameter('deferral-filing-days')), filed),
          ),
        )
      },
    },
  },
})

/** 고용보험법 제48조: the last day on which benefit can be paid. */
export const benefitYearEnd: Rule<string> = rule('eligibility.benefitYearEnd', {
  article: '고용보험법 §48',
  label: { ko: '수급기간의 마지막 날', en: 'Last day of the benefit year' },
  unit: 'day',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: {
        ko: '제때 연기하면 취업할 수 없던 날만큼 늘어나며, 모두 4년을 넘지 않습니다.',
        en: 'Deferred in time, it grows by the days on which no work could be taken, up to four years in all.',
      },
      compute: (law) =>
        when(
          known(law.fact(deferralDays)),
          () =>
            when(
              law.rule(deferralInTime),
              () => deferred(law),
              () => law.rule(plainYearEnd),
            ),
          () => law.rule(plainYearEnd),
        ),
    },
  },
})

function deferred(law: Evaluation): Node<string> {
  const end = addDays(law.rule(plainYearEnd), law.fact(deferralDays))
  const latest = lastDayOf(law, law.parameter('benefit-year-months-most'))
  return when(
    onOrAfter(latest, end),
    () => end,
    () => latest,
  )
}

/** 고용보험법 제43조, 제48조제1항: whether the claim came while benefit could still be paid. */
export const claimInTime: Rule<boolean> = rule('eligibility.claimInTime', {
  article: '고용보험법 §48①',
  label: { ko: '수급기간 안에 신청함', en: 'Claimed within the benefit year' },
  unit: 'yes',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: { ko: '수급기간이 지나면 줄 수 없습니다.', en: 'Nothing is paid after the benefit year.' },
      compute: (law) => onOrAfter(law.rule(benefitYearEnd), law.fact(applicationDate)),
    },
  },
})

/** 고용보험법 제48조제1항: how many of the days of benefit fit between the waiting days and the end of the benefit year. */
export const payableDays: Rule<number> = rule('eligibility.payableDays', {
  article: '고용보험법 §48①',
  label: { ko: '수급기간 안에 받을 수 있는 날수', en: 'Days that fit into the benefit year' },
  unit: 'days',
  appliesBy,
  versions: {
    '2016-01-01': {
      why: {
        ko: '수급기간의 마지막 날이 지나면 남은 날은 받을 수 없습니다.',
        en: 'Days that are left after the end of the benefit year are lost.',
      },
      compute: (law) =>
        max(min(law.rule(benefitDays), plus(daysBetween(law.rule(firstPayableDate), law.rule(benefitYearEnd)), 1)), 0),
    },
  },
})
