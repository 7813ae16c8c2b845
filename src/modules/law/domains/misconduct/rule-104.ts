import { cases, orElse } from '../../engine/conditions.ts'
import { literal } from '../../engine/node.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { fewDaysOver, firstMildMisconduct, fraudAmount, fraudDate, selfReported } from './facts.ts'

/** 고용보험법 제62조제1항: what is to be repaid, in won. */
export const repay: Rule<number> = rule('misconduct.repay', {
  article: '고용보험법 §62①',
  label: { ko: '반환할 금액', en: 'To be repaid' },
  unit: 'won',
  appliesBy: [fraudDate],
  versions: {
    '2016-01-01': {
      why: { ko: '부정하게 받은 금액을 모두 돌려줍니다.', en: 'All that was wrongly received is paid back.' },
      compute: (law) => law.fact(fraudAmount),
    },
  },
})

/** 고용보험법 시행규칙 제104조: of which days the benefit counts as wrongly received. */
export const repaidFor: Rule<string> = rule('misconduct.repaidFor', {
  article: '고용보험법 시행규칙 §104',
  label: { ko: '반환하는 범위', en: 'What the repayment covers' },
  unit: 'word',
  appliesBy: [fraudDate],
  versions: {
    '2020-08-28': {
      why: {
        ko: '모두 돌려주는 것이 원칙입니다. 스스로 신고했으면 일한 날, 처음이고 가볍거나 일용 3일 이하면 그 기간만입니다.',
        en: 'Everything; only the days worked when it was self-reported, only that period when mild and first or three days or less.',
      },
      compute: (law) =>
        cases(
          [
            [orElse(law.fact(selfReported), false), () => literal('일한 날')],
            [orElse(law.fact(fewDaysOver), false), () => literal('그 실업인정대상기간')],
            [law.fact(firstMildMisconduct), () => literal('그 실업인정대상기간')],
          ],
          () => literal('모두'),
        ),
    },
  },
})
