import { type Situation, act, seen } from '../situation.ts'
import { ways } from '../ways.ts'

/** Working while bringing up a child. */
export const workingParent: Situation = {
  slug: 'working-parent',
  icon: 'home',
  title: { ko: '아이를 키우며 일할 때', en: 'Working while bringing up a child' },
  lead: {
    ko: '쉬는 동안의 급여와 줄여 일할 때의 급여가 있습니다. 시간과 자리가 맞는 일도 찾아보세요.',
    en: 'There is pay for time off and for shorter hours. You can also look for jobs whose hours fit.',
  },
  keywords: {
    ko: ['육아휴직', '출산', '임신', '육아기 단축', '엄마', '아빠', '돌봄'],
    en: ['parental leave', 'maternity', 'pregnancy', 'shorter hours', 'mother', 'father'],
  },
  can: [ways.leave, ways.partTime, ways.daytime, ways.resume, ways.wallet],
  know: [
    act(
      '육아휴직 급여는 통상임금의 100%로 첫 3개월은 월 250만 원, 4–6개월은 월 200만 원까지이고, 7개월부터는 80%로 월 160만 원까지입니다. 하한은 월 70만 원입니다.',
      'Parental leave pays 100% of the ordinary wage, up to 2.5 million won a month for the first 3 months and 2 million for months 4 to 6; from month 7 it is 80%, up to 1.6 million. At least 700,000 won a month is paid.',
      '고용보험법 시행령 제95조(2025-01-01부터)',
      'Decree of the Employment Insurance Act, Art. 95 (from 1 January 2025)',
    ),
    act(
      '두 부모가 모두 쓰면 여섯째 달까지 상한이 달마다 250만, 250만, 300만, 350만, 400만, 450만 원으로 높아집니다. 아이가 태어나고 18개월 안이어야 합니다.',
      'When both parents take it within 18 months of the birth, the monthly cap rises over six months: 2.5, 2.5, 3, 3.5, 4 and 4.5 million won.',
      '고용보험법 시행령 제95조의3',
      'Decree of the Employment Insurance Act, Art. 95-3',
    ),
    act(
      '고용보험에 180일 이상 들어 있고 30일 이상 쉬어야 합니다. 2026년 8월 20일부터는 7일 이상의 단기 육아휴직도 됩니다. 신청은 시작 한 달 뒤부터 끝나고 12개월까지입니다.',
      'You need 180 insured days and 30 days of leave; since 20 August 2026 a short leave of 7 days or more counts too. Claim from one month after it began until 12 months after it ended.',
      '고용보험법 시행령 제95조, 법률 제21372호',
      'Decree of the Employment Insurance Act, Art. 95; Act No. 21372',
    ),
    act(
      '육아기에 근로시간을 줄이면 주 10시간까지는 통상임금 100%를 월 250만 원 기준까지, 나머지는 80%를 월 160만 원 기준까지 셈합니다(2026년).',
      'With shorter hours for a young child, the first 10 hours a week count at 100% of the ordinary wage up to a monthly base of 2.5 million won, the rest at 80% up to 1.6 million (2026).',
      '고용보험법 시행령 제104조의2',
      'Decree of the Employment Insurance Act, Art. 104-2',
    ),
    act(
      '임신·출산·육아로 바로 일할 수 없으면 구직급여를 받을 수 있는 기간을 미룰 수 있습니다. 미룬 기간까지 최대 4년입니다.',
      'If pregnancy, birth or child care keep you from working, the period for job-seeking benefit can be put off, up to 4 years in all.',
      '고용보험법 제48조 제2항',
      'Employment Insurance Act, Art. 48(2)',
    ),
    seen(
      '출산전후휴가 급여의 상한은 2026년 30일에 220만 원입니다.',
      'Maternity leave pay is at most 2.2 million won for 30 days in 2026.',
      '고용노동부 고시 제2025-124호',
      'Notice 2025-124 of the Ministry of Employment and Labor',
    ),
  ],
}
