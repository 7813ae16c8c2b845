import { orElse } from '../../engine/conditions.ts'
import { addDays } from '../../engine/days.ts'
import { floor, max, min, percent } from '../../engine/numbers.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { consentedOffset, laterBenefit, noticeDate } from './facts.ts'

/** 고용보험법 시행령 제81조제2항: within how many days of the notice it is to be paid. */
export const paymentDueWithinDays: Rule<number> = rule('misconduct.paymentDueWithinDays', {
  article: '고용보험법 시행령 §81②',
  label: { ko: '납부 기한(통보받은 날부터)', en: 'Days to pay from the notice' },
  unit: 'days',
  appliesBy: [noticeDate],
  versions: {
    '2016-01-01': {
      why: { ko: '통보받은 날부터 이 날수 안에 냅니다.', en: 'To be paid within these days of the notice.' },
      compute: (law) => law.parameter('misconduct-payment-days'),
    },
  },
})

/** 고용보험법 시행령 제81조제2항: the last day to pay; the day of the notice is not counted (민법 제157조). */
export const paymentDueOn: Rule<string> = rule('misconduct.paymentDueOn', {
  article: '고용보험법 시행령 §81②',
  label: { ko: '납부 마지막 날', en: 'Last day to pay' },
  unit: 'day',
  appliesBy: [noticeDate],
  versions: {
    '2016-01-01': {
      why: { ko: '통보받은 다음 날부터 셉니다.', en: 'Counted from the day after the notice.' },
      compute: (law) => addDays(law.fact(noticeDate), law.rule(paymentDueWithinDays)),
    },
  },
})

/** 고용보험법 시행령 제81조제3항: how much of later benefit may be kept for the debt; more only with consent, in won. */
export const offset: Rule<number> = rule('misconduct.offset', {
  article: '고용보험법 시행령 §81③',
  label: { ko: '뒤의 구직급여에서 충당할 수 있는 금액', en: 'May be set against later benefit' },
  unit: 'won',
  versions: {
    '2016-01-01': {
      why: {
        ko: '10분의 1까지이고, 동의하면 동의한 금액까지입니다.',
        en: 'A tenth; with consent, what was consented to.',
      },
      compute: (law) =>
        min(
          law.fact(laterBenefit),
          max(
            floor(percent(law.fact(laterBenefit), law.parameter('misconduct-offset-share'))),
            orElse(law.fact(consentedOffset), 0),
          ),
        ),
    },
  },
})
