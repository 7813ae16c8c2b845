import { type Fact, fraction, whole, yes } from '../../engine/fact.ts'

export const weeklyHours: Fact<number> = fraction('weeklyHours', 'hours', {
  ko: '한 주 소정근로시간',
  en: 'Contracted hours a week',
})
export const monthlyHours: Fact<number> = fraction('monthlyHours', 'hours', {
  ko: '한 달 소정근로시간',
  en: 'Contracted hours a month',
})
export const threeMonthsOrMore: Fact<boolean> = yes('employedThreeMonthsOrMore', {
  ko: '3개월 이상 계속 일함',
  en: 'Employed for three months or more',
})
export const monthlyRemuneration: Fact<number> = whole('monthlyRemuneration', 'won', {
  ko: '월 보수(예술인·노무제공자는 계약의 월 소득)',
  en: 'Monthly pay (of the contract, for artists and labour providers)',
})
export const summingApplied: Fact<boolean> = yes('summingApplied', {
  ko: '여러 일의 보수를 합치도록 신청함',
  en: 'Applied for the pay of several jobs to be added',
})
export const summedRemuneration: Fact<number> = whole('summedMonthlyRemuneration', 'won', {
  ko: '합친 월 보수',
  en: 'Monthly pay added',
})
export const alreadyInsured: Fact<boolean> = yes('alreadyInsured', {
  ko: '보수가 줄기 전부터 피보험자',
  en: 'Insured since before pay fell',
})
export const shortTerm: Fact<boolean> = yes('shortTermContract', {
  ko: '계약이 1개월 미만',
  en: 'Contract of less than a month',
})
export const insuredByChoice: Fact<boolean> = yes('insuredByChoice', {
  ko: '자영업자로 고용보험에 가입함',
  en: 'Joined the insurance as self-employed',
})
export const publicOfficial: Fact<boolean> = yes('publicOfficial', { ko: '공무원', en: 'Public official' })
export const optedIn: Fact<boolean> = yes('officialOptedIn', {
  ko: '별정직·임기제 공무원으로 가입함',
  en: 'Joined as an official in special or fixed-term service',
})
export const ageAtHire: Fact<number> = whole('ageAtHire', 'years', {
  ko: '일을 시작한 날의 나이',
  en: 'Age on the first day of work',
})
export const insuredSinceBefore65: Fact<boolean> = yes('insuredSinceBefore65', {
  ko: '65세 전부터 이어서 피보험자',
  en: 'Insured without a break since before 65',
})
