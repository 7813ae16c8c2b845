import { type Situation, act, seen } from '../situation.ts'
import { ways } from '../ways.ts'

/** Coming back after years away from work. */
export const workingAgain: Situation = {
  slug: 'working-again',
  icon: 'undo',
  title: { ko: '다시 일하려고 할 때', en: 'Coming back to work' },
  lead: {
    ko: '쉬었던 시간은 숨기지 않아도 됩니다. 예전 경력과 자격은 그대로 배지로 남아 있습니다.',
    en: 'There is no need to hide the years away. Former careers and qualifications are still yours as badges.',
  },
  keywords: {
    ko: ['경력 단절', '재취업', '국민취업지원', '구직촉진수당', '경단녀', '새일'],
    en: ['career break', 'return', 'employment support', 'allowance'],
  },
  can: [ways.wallet, ways.resume, ways.partTime, ways.firstJobs],
  know: [
    act(
      '국민취업지원 Ⅰ유형은 가구 소득이 기준 중위소득의 60% 이하, 재산이 4억 원 이하이고 지난 2년에 100일 또는 800시간 이상 일했으면 신청할 수 있습니다.',
      'National Employment Support type I: household income at most 60% of the median, assets at most 400 million won, and 100 days or 800 hours of work in the last 2 years.',
      '구직자 취업촉진법 제7조, 같은 법 시행령 제3조',
      'Job Seekers’ Employment Promotion Act, Art. 7; Decree, Art. 3',
    ),
    act(
      '지난 2년에 일하지 않았어도 같은 소득과 재산 기준이면 선발형으로 신청할 수 있습니다.',
      'Without work in the last 2 years you may ask for the selective kind, with the same limits of income and assets.',
      '구직자 취업촉진법 제7조 제2항',
      'Job Seekers’ Employment Promotion Act, Art. 7(2)',
    ),
    seen(
      'Ⅰ유형은 2026년에 월 60만 원을 여섯 달 받습니다. 부양가족 한 사람에 10만 원을 더해 월 100만 원까지입니다.',
      'Type I pays 600,000 won a month for six months in 2026, with 100,000 won for each dependant, up to 1 million a month.',
      '구직자 취업촉진법 제19조에 따른 2026년 금액',
      'Amount for 2026 under Art. 19 of the Job Seekers’ Employment Promotion Act',
    ),
    act(
      '신청하면 한 달 안에 결과를 알려 줍니다. 7일까지 늦출 수 있습니다.',
      'A decision comes within a month of the request; it may take 7 days longer.',
      '구직자 취업촉진법 제10조',
      'Job Seekers’ Employment Promotion Act, Art. 10',
    ),
    act(
      '뽑을 때 용모, 키, 체중, 미혼 같은 조건을 내걸 수 없고, 남녀를 차별할 수 없습니다.',
      'Hiring may not ask for looks, height, weight or being unmarried, and may not discriminate by sex.',
      '남녀고용평등법 제7조',
      'Equal Employment Opportunity Act, Art. 7',
    ),
  ],
}
