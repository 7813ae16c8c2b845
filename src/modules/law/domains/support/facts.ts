import { type Fact, choice, day, fraction, whole } from '../../engine/fact.ts'

export const typeFact: Fact<string> = choice('type', { ko: '정해진 유형', en: 'Type already fixed' }, ['I', 'II'])
export const age: Fact<number> = whole('age', 'years', { ko: '나이', en: 'Age' })
export const householdIncomePercent: Fact<number> = fraction('householdIncomePercent', 'percent', {
  ko: '가구 소득(기준중위소득의 %)',
  en: 'Household income in percent of the median',
})
export const householdAssets: Fact<number> = whole('householdAssets', 'won', {
  ko: '가구 재산',
  en: 'Household assets',
})
export const workDaysIn2Years: Fact<number> = whole('workDaysIn2Years', 'days', {
  ko: '신청 전 2년 동안 일한 날',
  en: 'Days worked in the two years before',
})
export const unemploymentBenefitEndedOn: Fact<string> = day('unemploymentBenefitEndedOn', {
  ko: '구직급여를 마지막으로 받은 날',
  en: 'Last day unemployment benefit was paid',
})
export const householdSize: Fact<number> = whole('householdSize', 'count', {
  ko: '가구원 수',
  en: 'Persons in the household',
})
export const percentOfMedian: Fact<number> = fraction('percentOfMedian', 'percent', {
  ko: '기준중위소득의 비율',
  en: 'Percent of the median asked for',
})
export const dependants: Fact<number> = whole('dependants', 'count', {
  ko: '부양가족(18세 이하, 70세 이상, 중증장애)',
  en: 'Dependants (18 or younger, 70 or older, severely disabled)',
})
export const months: Fact<number> = whole('months', 'months', { ko: '받을 달수', en: 'Months of allowance' })
export const monthlyIncome: Fact<number> = whole('monthlyIncome', 'won', {
  ko: '그 달의 소득',
  en: 'Own income in the month',
})
export const oneMemberMedian60: Fact<number> = whole('oneMemberMedian60', 'won', {
  ko: '1인 가구 기준중위소득의 60%',
  en: '60 percent of the median for one person',
})
export const employedMonths: Fact<number> = whole('employedMonths', 'months', {
  ko: '새 일자리에서 일한 달수',
  en: 'Months kept in the new job',
})
export const fraudAmount: Fact<number> = whole('fraudAmount', 'won', { ko: '잘못 받은 돈', en: 'Wrongly received' })
export const fraudDeterminationDate: Fact<string> = day('fraudDeterminationDate', {
  ko: '부정수급이 정해진 날',
  en: 'Day the misconduct was decided',
})
