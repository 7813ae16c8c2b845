import { type Fact, choice, whole, yes } from '../../engine/fact.ts'

export const leave: Fact<string> = choice('leave', { ko: '휴가·휴직', en: 'Leave' }, [
  '출산전후휴가',
  '출산전후휴가(미숙아)',
  '출산전후휴가(다태아)',
  '배우자출산휴가',
  '육아휴직',
])
export const year: Fact<number> = whole('year', 'year', { ko: '해', en: 'Year' })
export const days: Fact<number> = whole('days', 'days', { ko: '받을 날수', en: 'Days to pay' })
export const month: Fact<number> = whole('month', 'count', { ko: '휴직 몇째 달', en: 'Which month of the leave' })
export const ordinaryMonthlyWage: Fact<number> = whole('ordinaryMonthlyWage', 'won', {
  ko: '월 통상임금',
  en: 'Ordinary wage a month',
})
export const atCap: Fact<boolean> = yes('atCap', { ko: '통상임금이 상한 이상', en: 'Ordinary wage at or over the cap' })
