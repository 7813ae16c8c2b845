import { type Fact, whole, yes } from '../../engine/fact.ts'

export const year: Fact<number> = whole('year', 'year', { ko: '해', en: 'Year' })
export const monthlyHours: Fact<number> = whole('monthlyHours', 'hours', {
  ko: '한 달에 돈을 받는 시간',
  en: 'Paid hours a month',
})
export const probation: Fact<boolean> = yes('probation', {
  ko: '수습 기간(3개월까지)',
  en: 'Probation (up to three months)',
})
export const contractMonths: Fact<number> = whole('contractMonths', 'months', {
  ko: '계약 기간',
  en: 'Months of contract',
})
export const simpleLabour: Fact<boolean> = yes('simpleLabour', { ko: '단순노무', en: 'Simple labour' })
