import { type Situation, act, seen } from '../situation.ts'
import { ways } from '../ways.ts'

/** Closing one's own business. */
export const closingBusiness: Situation = {
  slug: 'closing-business',
  icon: 'building',
  title: { ko: '사업을 접을 때', en: 'Closing a business' },
  lead: {
    ko: '자영업자 고용보험에 들어 있었다면 구직급여를 받을 수 있습니다. 새 일을 찾을 이력서부터 만들어 두세요.',
    en: 'If you were insured as self-employed, benefit is possible. Begin the résumé for what comes next.',
  },
  keywords: {
    ko: ['폐업', '자영업', '소상공인', '가게', '창업', '적자'],
    en: ['self-employed', 'close down', 'shop', 'small business', 'loss'],
  },
  can: [ways.typed, ways.wallet, ways.jobs, ways.firstJobs],
  know: [
    act(
      '문을 닫기 전 24개월 가운데 1년 이상 자영업자 고용보험에 들어 있어야 합니다.',
      'You need one insured year as self-employed in the 24 months before closing.',
      '고용보험법 제69조의3',
      'Employment Insurance Act, Art. 69-3',
    ),
    act(
      '여섯 달 이어진 적자, 직전 3개월 월평균 매출이 한 해 전보다 20% 이상 줄어든 것, 자연재해, 30일 이상의 간호 같은 사유가 인정됩니다.',
      'Good reasons include six months of losses, sales of the last 3 months at least 20% below the year before, natural disaster, and 30 days or more of caring for a relative.',
      '고용보험법 시행규칙 제115조의3',
      'Rule of the Employment Insurance Act, Art. 115-3',
    ),
    act(
      '하루 금액은 들어 있던 동안의 기준보수를 하루로 나눈 것의 60%입니다.',
      'A day pays 60% of the daily share of the insured base pay.',
      '고용보험법 제69조의4, 제69조의5',
      'Employment Insurance Act, Art. 69-4 and 69-5',
    ),
    seen(
      '받는 날수는 들어 있던 기간에 따라 120일에서 210일입니다.',
      'It is paid for 120 to 210 days, by insured time.',
      '고용보험법 별표 2',
      'Employment Insurance Act, Table 2',
    ),
    act(
      '밀린 보험료가 있으면 받지 못할 수 있습니다. 첫 실업인정일까지 모두 내면 받을 수 있습니다.',
      'Unpaid premiums can stop it; paying them all by the first certification day brings it back.',
      '고용보험법 시행규칙 제115조의4',
      'Rule of the Employment Insurance Act, Art. 115-4',
    ),
  ],
}
