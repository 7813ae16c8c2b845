import { type Situation, act } from '../situation.ts'
import { ways } from '../ways.ts'

/** Working as an artist. */
export const artWork: Situation = {
  slug: 'art-work',
  icon: 'pen',
  title: { ko: '예술 일을 할 때', en: 'Working in the arts' },
  lead: {
    ko: '작품과 작품 사이가 비어도 괜찮도록 예술인 고용보험이 있습니다. 한 일을 이력서에 차곡차곡 적어 두세요.',
    en: 'Artists’ employment insurance is for the time between works. Keep what you have done in your résumé.',
  },
  keywords: {
    ko: ['예술인', '공연', '배우', '작가', '음악', '미술', '문화예술용역', '프리랜서'],
    en: ['artist', 'actor', 'writer', 'musician', 'stage', 'freelance'],
  },
  can: [ways.design, ways.typed, ways.jobs, ways.wallet],
  know: [
    act(
      '문화예술용역 계약을 맺고 사람을 쓰지 않고 일하면 예술인으로 고용보험에 듭니다. 2020년 12월 10일부터입니다.',
      'Since 10 December 2020 people under a culture and arts contract who employ nobody are insured as artists.',
      '고용보험법 제77조의2',
      'Employment Insurance Act, Art. 77-2',
    ),
    act(
      '계약 하나의 월평균 소득이 50만 원 이상이면 듭니다. 여러 계약을 합해 달라고 신청할 수도 있고, 한 달이 안 되는 계약은 소득을 보지 않습니다.',
      'A contract with 500,000 won a month on average or more is insured; several can be added up on request, and contracts of less than a month are insured whatever they pay.',
      '고용보험법 시행령 제104조의5',
      'Decree of the Employment Insurance Act, Art. 104-5',
    ),
    act(
      '24개월 가운데 9개월 이상 들어 있고 그중 3개월 이상이 예술인이면 구직급여를 받을 수 있습니다. 한 달에 11일 이상이면 한 달로 칩니다.',
      'Benefit needs 9 insured months of the last 24, at least 3 of them as an artist. A month with 11 days or more counts whole.',
      '고용보험법 제77조의3, 같은 법 시행령 제104조의8',
      'Employment Insurance Act, Art. 77-3; Decree, Art. 104-8',
    ),
    act(
      '그만두기 직전 3개월의 소득이 한 해 전 같은 때보다 20% 이상 줄어 그만둔 것도 인정됩니다. 이때는 기다리는 기간이 4주입니다.',
      'Leaving because the last 3 months paid at least 20% less than the year before counts; the unpaid wait is then 4 weeks.',
      '고용보험법 시행령 제104조의8',
      'Decree of the Employment Insurance Act, Art. 104-8',
    ),
    act(
      '하루 금액은 2026년에 그만두었다면 68,100원까지입니다.',
      'A day pays at most 68,100 won when the work ended in 2026.',
      '고용보험법 시행령 제104조의8 제4항',
      'Decree of the Employment Insurance Act, Art. 104-8(4)',
    ),
  ],
}
