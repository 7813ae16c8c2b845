import { type Fact, choice, fraction, whole, word, yes } from '../../engine/fact.ts'

export const status: Fact<string> = word('status', { ko: '지금 하는 일', en: 'Status' })
export const age: Fact<number> = whole('age', 'years', { ko: '나이', en: 'Age' })
export const annualSales: Fact<number> = whole('annualSales', 'won', { ko: '한 해 매출', en: 'Sales a year' })
export const monthlyWage: Fact<number> = whole('monthlyWage', 'won', { ko: '월급', en: 'Monthly wage' })
export const remainingStudyYears: Fact<number> = fraction('remainingStudyYears', 'years', {
  ko: '졸업까지 남은 햇수',
  en: 'Years of study left',
})
export const priorityGroup: Fact<boolean> = yes('priorityGroup', {
  ko: '한도가 더 큰 대상(저소득, 한부모 등)',
  en: 'Of a group with a higher limit (low income, single parent …)',
})
export const courseHours: Fact<number> = whole('courseHours', 'hours', { ko: '과정 시간', en: 'Hours of the course' })
export const attendanceRate: Fact<number> = fraction('attendanceRate', 'share', {
  ko: '단위기간 출석률(0~1)',
  en: 'Attendance in the unit period (0 to 1)',
})
export const attendedDays: Fact<number> = whole('attendedDays', 'days', {
  ko: '그 달에 출석한 날',
  en: 'Days attended in the month',
})
export const monthMax: Fact<boolean> = yes('monthMax', {
  ko: '그 달 최대액까지 출석함',
  en: 'The month reaches the maximum',
})
export const region: Fact<string> = choice('region', { ko: '훈련 지역', en: 'Region of the course' }, [
  '수도권',
  '비수도권',
  '인구감소지역',
])
