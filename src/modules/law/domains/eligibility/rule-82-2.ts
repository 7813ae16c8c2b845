import { addDays } from '../../engine/days.ts'
import { type Rule, rule } from '../../engine/rule.ts'
import { certificateRequestedOn } from './claim-facts.ts'

/** 고용보험법 제42조제3항, 시행규칙 제82조의2: until when the employer issues the separation certificate. */
export const certificateDueOn: Rule<string> = rule('eligibility.certificateDueOn', {
  article: '고용보험법 시행규칙 §82의2',
  label: { ko: '이직확인서를 받을 수 있는 마지막 날', en: 'Separation certificate due by' },
  unit: 'day',
  appliesBy: [certificateRequestedOn],
  versions: {
    '2020-08-28': {
      why: {
        ko: '사업주는 요청받은 날부터 10일 안에 내주어야 합니다.',
        en: 'The employer issues it within ten days of the request.',
      },
      compute: (law) => addDays(law.fact(certificateRequestedOn), law.parameter('certificate-days')),
    },
  },
})
