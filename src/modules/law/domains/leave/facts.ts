import { type Fact, choice, day, fraction, whole, yes } from '../../engine/fact.ts'

export const leaveKind: Fact<string> = choice('leaveKind', { ko: '휴직·휴가', en: 'Leave' }, [
  '육아휴직',
  '육아기 근로시간 단축',
  '출산전후휴가',
  '배우자 출산휴가',
])
export const leaveFrom: Fact<string> = day('leaveFrom', { ko: '시작한 날', en: 'First day' })
export const leaveUntil: Fact<string> = day('leaveUntil', { ko: '끝나는 날', en: 'Last day' })
export const leaveUnitDays: Fact<number> = whole('leaveUnitDays', 'days', {
  ko: '피보험 단위기간(합산)',
  en: 'Insured unit days in all',
})
export const leaveClaimedOn: Fact<string> = day('leaveClaimedOn', { ko: '급여를 신청한 날', en: 'Day of the claim' })
export const priorityCompany: Fact<boolean> = yes('priorityCompany', {
  ko: '회사가 우선지원 대상기업임',
  en: 'The company is one with priority support',
})
export const birthKind: Fact<string> = choice('birthKind', { ko: '출산', en: 'Birth' }, ['한 명', '다태아', '미숙아'])
export const partnerDays: Fact<number> = whole('partnerDays', 'days', {
  ko: '쓴 배우자 출산휴가(일하는 날)',
  en: 'Working days of partner’s leave taken',
})
export const monthFrom: Fact<string> = day('monthFrom', { ko: '이 달의 첫날', en: 'First day of this month of leave' })
export const monthLength: Fact<number> = whole('monthLength', 'days', {
  ko: '이 달의 날수',
  en: 'Days of this month',
})
export const leaveDays: Fact<number> = whole('leaveDays', 'days', {
  ko: '이 달에 쉰 날수',
  en: 'Days of leave in this month',
})
export const workedWeeklyHours: Fact<number> = whole('workedWeeklyHours', 'hours', {
  ko: '이 달에 다른 일을 한 시간(일주일)',
  en: 'Hours a week of other work in this month',
})
export const workedMonthlyPay: Fact<number> = whole('workedMonthlyPay', 'won', {
  ko: '이 달에 다른 일로 번 돈',
  en: 'Earned by other work in this month',
})
export const workedDays: Fact<number> = whole('workedDays', 'days', {
  ko: '다른 일을 하던 날수',
  en: 'Days on which the other work went on',
})
export const employerPaid: Fact<number> = whole('employerPaid', 'won', {
  ko: '이 기간에 회사가 준 돈',
  en: 'Paid by the company for this time',
})
export const otherParentMonths: Fact<number> = whole('otherParentMonths', 'count', {
  ko: '아이가 18개월이 되기 전에 다른 부모가 쓴 육아휴직 달수',
  en: 'Months of leave the other parent took before the child was 18 months old',
})
export const singleParent: Fact<boolean> = yes('singleParent', {
  ko: '한부모가족의 모 또는 부',
  en: 'A single parent under the Act',
})
export const hoursBefore: Fact<number> = fraction('hoursBefore', 'hours', {
  ko: '단축 전 소정근로시간(일주일)',
  en: 'Agreed hours a week before',
})
export const hoursAfter: Fact<number> = fraction('hoursAfter', 'hours', {
  ko: '단축 후 소정근로시간(일주일)',
  en: 'Agreed hours a week now',
})
export const monthlyPaidHours: Fact<number> = whole('monthlyPaidHours', 'hours', {
  ko: '월 통상임금의 기준 시간',
  en: 'Hours that the monthly wage stands for',
})
