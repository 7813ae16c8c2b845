import { type Situation, act, seen } from '../situation.ts'
import { ways } from '../ways.ts'

/** Being ill, or caring for somebody who is. */
export const illnessAndCare: Situation = {
  slug: 'illness-and-care',
  icon: 'shield',
  title: { ko: '아프거나 가족을 돌볼 때', en: 'Ill, or caring for family' },
  lead: {
    ko: '몸과 가족이 먼저입니다. 받을 수 있는 기간은 미룰 수 있고, 그동안 쓰던 것은 그대로 있습니다.',
    en: 'Health and family come first. Periods can be put off, and what you began here stays.',
  },
  keywords: {
    ko: ['병', '부상', '입원', '간병', '간호', '상병급여', '돌봄', '수급기간 연기'],
    en: ['sick', 'injury', 'hospital', 'care', 'sickness benefit'],
  },
  can: [ways.today, ways.partTime, ways.daytime, ways.resume],
  know: [
    act(
      '실업을 신고한 뒤에 아프거나 다치거나 아이를 낳아 일자리를 찾지 못하면 구직급여 대신 상병급여를 같은 금액으로 받습니다. 나은 뒤 14일 안에 청구합니다.',
      'If illness, injury or birth after your report keeps you from looking for work, sickness benefit of the same amount replaces it. Claim within 14 days of recovery.',
      '고용보험법 제63조, 같은 법 시행령 제82조',
      'Employment Insurance Act, Art. 63; Decree, Art. 82',
    ),
    act(
      '7일이 안 되게 아팠다면 증명서를 내고 실업인정을 받습니다.',
      'For less than 7 days a certificate is enough to be certified as unemployed.',
      '고용보험법 제44조',
      'Employment Insurance Act, Art. 44',
    ),
    act(
      '아프거나 가족이 아파 일할 수 없는 동안은 구직급여를 받을 수 있는 기간을 미룰 수 있습니다. 모두 합해 4년까지입니다.',
      'While illness, your own or in the family, keeps you from working, the period for benefit can be put off, up to 4 years in all.',
      '고용보험법 제48조 제2항, 같은 법 시행령 제70조',
      'Employment Insurance Act, Art. 48(2); Decree, Art. 70',
    ),
    act(
      '병이나 휴직으로 30일 이상 보수를 받지 못했다면, 180일을 세는 18개월이 그만큼 길어집니다. 최대 3년까지 봅니다.',
      'Thirty days or more without pay for illness or leave lengthen the 18 months in which the 180 days are counted, to 3 years at most.',
      '고용보험법 제40조 제2항, 같은 법 시행령 제60조',
      'Employment Insurance Act, Art. 40(2); Decree, Art. 60',
    ),
    seen(
      '가족을 30일 이상 직접 돌봐야 하는데 회사가 휴가나 휴직을 주지 않아 그만두었다면 정당한 사유가 될 수 있습니다.',
      'Leaving to care for family for 30 days or more, when leave was refused, can be a good reason.',
      '고용보험법 시행규칙 별표 2',
      'Rule of the Employment Insurance Act, Table 2',
    ),
  ],
}
