import { type Situation, act, seen } from '../situation.ts'
import { ways } from '../ways.ts'

/** Working after fifty. */
export const afterFifty: Situation = {
  slug: 'after-fifty',
  icon: 'sun',
  title: { ko: '50대 이후에 일할 때', en: 'Working after fifty' },
  lead: {
    ko: '오래 쌓은 경력이 가장 큰 증명입니다. 배지로 가져오면 나이를 묻지 않고 경력만 보입니다.',
    en: 'Long experience is the best proof. As badges it shows without anybody asking your age.',
  },
  keywords: {
    ko: ['중장년', '시니어', '정년', '퇴직', '고령', '60세', '65세', '나이'],
    en: ['senior', 'retirement', 'older', 'age'],
  },
  can: [ways.wallet, ways.jobs, ways.partTime, ways.resume],
  know: [
    act(
      '뽑을 때 나이로 차별할 수 없습니다. 그 일에 나이가 꼭 필요하거나 정년이 있을 때 같은 예외만 있습니다.',
      'Hiring may not discriminate by age, with narrow exceptions such as a real need of the job or a retirement age.',
      '고령자고용법 제4조의4, 제4조의5',
      'Act on Employment of the Aged, Art. 4-4 and 4-5',
    ),
    seen(
      '50세가 넘어 그만두었다면 구직급여를 120일에서 270일까지 받습니다.',
      'If the job ended at 50 or over, benefit is paid for 120 to 270 days.',
      '고용보험법 별표 1',
      'Employment Insurance Act, Table 1',
    ),
    act(
      '65세가 지나 새로 고용되면 실업급여는 적용되지 않습니다. 65세 전부터 이어서 들어 있었다면 그대로 적용됩니다.',
      'Unemployment benefits do not cover jobs begun after 65; cover that began before 65 goes on without a break.',
      '고용보험법 제10조',
      'Employment Insurance Act, Art. 10',
    ),
    act(
      '그만둘 때 65세 이상이었다면, 받을 날을 절반 이상 남기고 6개월 이상 일할 것으로 인정되는 곳에 취업해도 조기재취업수당을 받을 수 있습니다.',
      'If you were 65 or over, a new job expected to last 6 months, begun with half of the paid days left, can earn the early re-employment allowance.',
      '고용보험법 제64조, 같은 법 시행령 제84조',
      'Employment Insurance Act, Art. 64; Decree, Art. 84',
    ),
    seen(
      '정년이 되었거나 계약이 끝나 그만둔 것은 정당한 사유입니다. 재계약을 스스로 거절했다면 다릅니다.',
      'Reaching retirement age or the end of a contract is a good reason, unless you declined a renewal.',
      '고용보험법 시행규칙 별표 2',
      'Rule of the Employment Insurance Act, Table 2',
    ),
  ],
}
