import { type Fact, choice, day, fraction, whole, word, yes } from '../../engine/fact.ts'

// The names are those of the vocabulary of worked cases.

const types = ['근로자', '일용', '건설일용', '자영업자', '예술인', '노무제공자']

export const workerType: Fact<string> = choice('workerType', { ko: '일한 신분', en: 'Kind of worker' }, types)
export const lastStatus: Fact<string> = choice('lastStatus', { ko: '마지막 신분', en: 'Last kind of worker' }, types)
export const separationDate: Fact<string> = day('separationDate', { ko: '이직일', en: 'Day of separation' })
export const closureDate: Fact<string> = day('closureDate', { ko: '폐업일', en: 'Day of closing the business' })
export const applicationDate: Fact<string> = day('applicationDate', { ko: '수급자격 신청일', en: 'Day of the claim' })
export const registrationDate: Fact<string> = day('registrationDate', {
  ko: '실업을 신고한 날',
  en: 'Day unemployment was reported',
})
export const separationKind: Fact<string> = word('separationKind', { ko: '이직 사유', en: 'Reason of separation' }, [
  '해고',
  '권고사직',
  '계약종료',
  '정년',
  '자기 사정',
  '전직·자영업',
  '소득감소',
  '폐업',
  '그 밖의 사유',
])
export const incomeDropPercent: Fact<number> = fraction('incomeDropPercent', 'percent', {
  ko: '소득이 줄어든 비율',
  en: 'How far income fell',
})

export const averageDailyWageFact: Fact<number> = whole('averageDailyWage', 'won', {
  ko: '평균임금 일액',
  en: 'Average daily wage',
})
export const averageWageMethod: Fact<string> = choice(
  'avgWageMethod',
  { ko: '평균임금을 셈한 방식', en: 'How the average wage was worked out' },
  ['월급÷30'],
)
export const monthlyPay: Fact<number> = whole('monthlyPay', 'won', { ko: '세전 월급', en: 'Monthly pay, gross' })
export const monthlyBasePay: Fact<number> = whole('monthlyBasePay', 'won', {
  ko: '월 기준보수',
  en: 'Standard monthly pay',
})
export const threeMonthPay: Fact<number> = whole('threeMonthPay', 'won', {
  ko: '마지막 석 달 임금',
  en: 'Pay of the last three months',
})
export const threeMonthDays: Fact<number> = whole('threeMonthDays', 'days', {
  ko: '그 석 달의 날수',
  en: 'Calendar days of these months',
})
export const dailyHours: Fact<number> = fraction('dailyHours', 'hours', {
  ko: '하루 소정근로시간',
  en: 'Contracted hours a day',
})
export const dailyBenefitFact: Fact<number> = whole('dailyBenefit', 'won', {
  ko: '정해진 구직급여일액',
  en: 'Daily benefit already fixed',
})
export const dailyBenefitBefore: Fact<number> = whole('dailyBenefitBefore', 'won', {
  ko: '줄이기 전 구직급여일액',
  en: 'Daily benefit before a reduction',
})
export const benefitCount: Fact<number> = whole('benefitCountIn5Years', 'count', {
  ko: '5년 동안 구직급여를 받은 횟수',
  en: 'Times benefit was received in five years',
})

export const age: Fact<number> = whole('age', 'years', { ko: '이직일의 나이', en: 'Age on the day of separation' })
export const disabled: Fact<boolean> = yes('disabled', { ko: '장애인', en: 'Disabled' })
export const insuredYears: Fact<number> = fraction('insuredYears', 'years', {
  ko: '고용보험에 든 햇수',
  en: 'Years insured',
})
export const benefitDaysFact: Fact<number> = whole('benefitDays', 'days', {
  ko: '정해진 소정급여일수',
  en: 'Days of benefit already fixed',
})
export const paidDays: Fact<number> = whole('days', 'days', { ko: '받을 날수', en: 'Days to pay' })

export const windowMonths: Fact<number> = whole('windowMonths', 'months', {
  ko: '기준기간',
  en: 'Months of the reference period',
})
export const insuredDays: Fact<number> = whole('insuredDays', 'days', {
  ko: '기준기간의 피보험 단위기간(일)',
  en: 'Insured unit days in it',
})
export const insuredMonths: Fact<number> = fraction('insuredMonths', 'months', {
  ko: '기준기간의 피보험 단위기간(월)',
  en: 'Insured unit months in it',
})
export const workDaysInWindow: Fact<number> = whole('workDaysInWindow', 'days', {
  ko: '그 기간에 일한 날',
  en: 'Days worked in that window',
})
export const employeeDays: Fact<number> = whole('mixed.근로자일수', 'days', {
  ko: '근로자로 일한 날',
  en: 'Days as an employee',
})
export const artistMonths: Fact<number> = fraction('mixed.예술인개월', 'months', {
  ko: '예술인으로 일한 달',
  en: 'Months as an artist',
})
export const providerMonths: Fact<number> = fraction('mixed.노무제공자개월', 'months', {
  ko: '노무제공자로 일한 달',
  en: 'Months as a labour provider',
})

// What the law asks beside the vocabulary.

export const ordinaryDailyWage: Fact<number> = whole('ordinaryDailyWage', 'won', {
  ko: '통상임금 일액',
  en: 'Ordinary wage a day',
})
export const yearPay: Fact<number> = whole('yearRemuneration', 'won', {
  ko: '마지막 이직일 전 1년 보수',
  en: 'Pay of the year before the last separation',
})
export const yearPayDays: Fact<number> = whole('yearRemunerationDays', 'days', {
  ko: '그 1년 가운데 일한 기간의 날수',
  en: 'Calendar days of work in that year',
})
export const weeklyPaidHours: Fact<number> = fraction('weeklyPaidHours', 'hours', {
  ko: '한 주 소정근로시간과 유급휴일 시간',
  en: 'Contracted and paid-holiday hours a week',
})
export const monthlyPaidHours: Fact<number> = fraction('monthlyPaidHours', 'hours', {
  ko: '한 달 소정근로시간과 유급휴일 시간',
  en: 'Contracted and paid-holiday hours a month',
})
export const variedPaidHours: Fact<number> = fraction('variedPaidHours', 'hours', {
  ko: '주마다 다를 때 4주(2022년까지는 그 기간 전체)의 소정근로시간과 유급휴일 시간',
  en: 'Where weeks differ: contracted and paid-holiday hours of four weeks (until 2022 of the whole period)',
})
export const variedDays: Fact<number> = whole('variedDays', 'days', {
  ko: '그 기간의 날수',
  en: 'Calendar days of that period',
})
export const fullMonths: Fact<number> = whole('monthsOfElevenDays', 'months', {
  ko: '11일 이상 일한 달',
  en: 'Months with eleven days of work or more',
})
export const otherMonthDays: Fact<number> = whole('daysInOtherMonths', 'days', {
  ko: '나머지 달에 일한 날',
  en: 'Days of work in the other months',
})
export const standardPayGrade: Fact<number> = whole('standardPayGrade', 'count', {
  ko: '자영업자가 고른 기준보수 등급',
  en: 'Grade of standard pay that a self-employed person chose',
})
