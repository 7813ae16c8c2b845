import { type Fact, whole } from '../../engine/fact.ts'

export const lastMonthIncome: Fact<number> = whole('lastMonthIncome', 'won', {
  ko: '마지막 일의 마지막 달 소득',
  en: 'Last month of the last job',
})
export const lastDailyIncome: Fact<number> = whole('lastDailyIncome', 'won', {
  ko: '마지막 일의 하루 평균 소득',
  en: 'Daily average of the last job',
})
export const chosenMonthlyIncome: Fact<number> = whole('chosenMonthlyIncome', 'won', {
  ko: '고른 일의 월 소득',
  en: 'Monthly income of the chosen job',
})
