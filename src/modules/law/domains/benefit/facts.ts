import { type Fact, choice, day, fraction, whole, yes } from '../../engine/fact.ts'

// The names are those of the vocabulary of worked cases.

export const separationDate: Fact<string> = day('separationDate', { ko: '이직일', en: 'Day of separation' })
export const averageDailyWageFact: Fact<number> = whole('averageDailyWage', 'won', {
  ko: '평균임금 일액',
  en: 'Average daily wage',
})
export const monthlyPay: Fact<number> = whole('monthlyPay', 'won', { ko: '세전 월급', en: 'Monthly pay, gross' })
export const averageWageMethod: Fact<string> = choice(
  'avgWageMethod',
  { ko: '평균임금을 셈한 방식', en: 'How the average wage was worked out' },
  ['월급÷30'],
)
export const threeMonthPay: Fact<number> = whole('threeMonthPay', 'won', {
  ko: '마지막 석 달 임금',
  en: 'Pay of the last three months',
})
export const threeMonthDays: Fact<number> = whole('threeMonthDays', 'days', {
  ko: '그 석 달의 날수',
  en: 'Calendar days of these months',
})
export const dailyHours: Fact<number> = whole('dailyHours', 'hours', {
  ko: '하루 소정근로시간',
  en: 'Contracted hours a day',
})
export const age: Fact<number> = whole('age', 'years', { ko: '이직일의 나이', en: 'Age on the day of separation' })
export const disabled: Fact<boolean> = yes('disabled', { ko: '장애인', en: 'Disabled' })
export const insuredYears: Fact<number> = fraction('insuredYears', 'years', {
  ko: '고용보험에 든 햇수',
  en: 'Years insured',
})
