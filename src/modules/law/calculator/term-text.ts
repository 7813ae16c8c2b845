import type { Lang } from '../../../platform/http/page-call.ts'
import type { AnyFact } from '../engine/fact.ts'

/** What a word of the law in a fact's name means in everyday words, for the hint of its field. */
export function termText({ label }: Pick<AnyFact, 'label'>, lang: Lang): string | undefined {
  return terms.find(([word]) => label.ko.includes(word))?.[1][lang]
}

// Longer words first: a word may hold another.
const terms: readonly (readonly [word: string, meaning: { readonly ko: string; readonly en: string }])[] = [
  [
    '평균임금을 셈한',
    {
      ko: '평균임금도 석 달 임금도 모르고 월급만 알 때 고릅니다. 어림입니다.',
      en: 'Where only the monthly pay is known, not the average wage nor the pay of three months. Rough.',
    },
  ],
  [
    '평균임금',
    {
      ko: '마지막 석 달 임금을 그 석 달의 날수로 나눈 하루 금액입니다. 이직확인서에 있습니다.',
      en: 'Pay of the last three months by their days; it stands in the certificate of separation.',
    },
  ],
  [
    '석 달 임금',
    {
      ko: '평균임금 일액을 모를 때 씁니다. 그만두기 앞 석 달 동안 받은 세금 떼기 전 임금입니다.',
      en: 'Where the average daily wage is not known: gross pay of the three months before leaving.',
    },
  ],
  [
    '석 달의 날수',
    {
      ko: '석 달 임금을 쓸 때만 씁니다. 달력의 날수이고 보통 89일에서 92일입니다.',
      en: 'Only with the pay of three months: calendar days, as a rule 89 to 92.',
    },
  ],
  [
    '그 1년 가운데',
    {
      ko: '그 1년 동안 일한 기간의 달력 날수입니다. 한 해 내내 일했으면 365일이나 366일입니다.',
      en: 'Calendar days of the time worked in that year: 365 or 366 if all of it.',
    },
  ],
  [
    '1년 보수',
    {
      ko: '그만두기 앞 1년 동안 받은 세금 떼기 전 보수입니다.',
      en: 'Gross pay of the year before leaving.',
    },
  ],
  ['이직일의 나이', { ko: '만 나이입니다.', en: 'Completed years.' }],
  ['이직일', { ko: '회사에 마지막으로 다닌 날입니다.', en: 'The last day of employment.' }],
  [
    '소정근로시간',
    {
      ko: '계약서에 쓴 일하는 시간입니다. 쉬는 시간은 뺍니다. 7시간 반은 7.5로 쓰세요.',
      en: 'Hours in the contract, without breaks. Seven and a half are 7.5.',
    },
  ],
  [
    '졸업까지',
    {
      ko: '수업 연한에서 남은 햇수입니다. 반년은 0.5로 쓰세요.',
      en: 'What is left of the course of study; half a year is 0.5.',
    },
  ],
  [
    '햇수',
    {
      ko: '여러 회사에서 든 기간을 더합니다. 3년 6개월은 3.5로 쓰세요.',
      en: 'Added over employers; three and a half years are 3.5.',
    },
  ],
  [
    '피보험 단위기간',
    {
      ko: '보험에 들어 임금을 받은 날입니다. 유급 휴일도 셉니다.',
      en: 'Days with pay while insured; paid holidays count.',
    },
  ],
  [
    '기준보수',
    { ko: '보험료를 매길 때 쓴 한 달 보수입니다.', en: 'The monthly amount that contributions are taken from.' },
  ],
  [
    '통상임금',
    {
      ko: '정해진 일에 늘 주기로 한 한 달 임금입니다. 세금 떼기 전입니다.',
      en: 'The regular monthly wage for agreed work, gross.',
    },
  ],
  [
    '기준중위소득',
    { ko: '나라가 해마다 정하는 가운뎃값 소득입니다.', en: 'The median income that the state sets each year.' },
  ],
  [
    '실업을 신고한 날',
    {
      ko: '고용센터에 구직을 신청하고 수급자격을 신청한 날입니다.',
      en: 'The day you reported to the employment centre.',
    },
  ],
  ['공모', { ko: '회사와 함께 꾸민 것입니다.', en: 'Planned together with the employer.' }],
  ['단위기간', { ko: '출석을 세는 한 달입니다.', en: 'The month over which attendance is counted.' }],
]
