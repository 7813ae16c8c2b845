import { all, any, atLeast, not } from '../../engine/conditions.ts'
import { addMonths, subtractDays } from '../../engine/days.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { refusalJustified, refusals, refusedOn, wageBelowPercent } from './work-facts.ts'

/** 고용보험법 제60조, 시행령 제79조: whether payment stops after jobs, training or guidance were refused. */
export const paymentSuspended: Rule<boolean> = rule('recognition.paymentSuspended', {
  article: '고용보험법 §60, 시행령 §79',
  label: { ko: '지급정지', en: 'Payment suspended' },
  unit: 'yes',
  appliesBy: [refusedOn],
  versions: {
    '2016-01-01': {
      why: {
        ko: '소개한 일, 훈련, 직업지도를 정당한 사유 없이 두 번 이상 거부하면 지급을 멈춥니다. 임금이 20% 이상 낮으면 정당합니다.',
        en: 'Stopped after two refusals of a job, training or guidance without good cause; wages a fifth lower are one.',
      },
      compute: (law) =>
        all(
          atLeast(law.fact(refusals), law.parameter('suspension-refusals')),
          not(
            any(
              atLeast(law.fact(wageBelowPercent), law.parameter('suspension-wage-below')),
              law.fact(refusalJustified),
            ),
          ),
        ),
    },
  },
})

/** 고용보험법 제60조제1항: the last day to which payment may be stopped; the office sets how long within that. */
export const suspensionLastDay: Rule<string> = rule('recognition.suspensionLastDay', {
  article: '고용보험법 §60①',
  label: { ko: '지급정지의 마지막 날(최대)', en: 'Last day a suspension can reach' },
  unit: 'day',
  appliesBy: [refusedOn],
  versions: {
    '2016-01-01': {
      why: { ko: '거부한 날부터 1개월 안에서 정합니다.', en: 'Within a month from the refusal.' },
      compute: (law) => subtractDays(addMonths(law.fact(refusedOn), law.parameter('suspension-months')), 1),
    },
  },
})
