import { type Fact, choice, day, fraction, judgement, whole, yes } from '../../engine/fact.ts'

export const workDay: Fact<string> = day('workDay', { ko: '일한 날', en: 'Day of the work' })
export const worked: Fact<boolean> = yes('workedThatDay', {
  ko: '그날 일했거나 그날의 소득이 있음',
  en: 'Worked or earned on that day',
})
export const monthlyHours: Fact<number> = fraction('contractMonthlyHours', 'hours', {
  ko: '한 달 소정근로시간',
  en: 'Contracted hours a month',
})
export const weeklyHours: Fact<number> = fraction('contractWeeklyHours', 'hours', {
  ko: '한 주 소정근로시간',
  en: 'Contracted hours a week',
})
export const continuousMonths: Fact<number> = whole('continuousMonths', 'months', {
  ko: '이어서 일하는 개월',
  en: 'Months of work without a break',
})
export const forLivelihood: Fact<boolean> = yes('workForLivelihood', {
  ko: '생업을 목적으로 일함',
  en: 'Work done for a living',
})
export const dailyWork: Fact<boolean> = yes('dailyWork', {
  ko: '일용근로자·단기예술인·단기노무제공자로 일함',
  en: 'Worked as a daily worker, short-term artist or labour provider',
})
export const dayPay: Fact<number> = whole('dayPay', 'won', { ko: '그날의 대가', en: 'Pay for the day' })
export const dailyBenefit: Fact<number> = whole('dailyBenefit', 'won', { ko: '구직급여일액', en: 'Daily benefit' })
export const artsPay: Fact<number> = whole('artsMonthlyPay', 'won', {
  ko: '새 문화예술용역의 한 달 소득',
  en: 'Monthly pay of a new arts contract',
})
export const labourPay: Fact<number> = whole('labourMonthlyPay', 'won', {
  ko: '새 노무제공계약의 한 달 보수',
  en: 'Monthly pay of a new labour-providing contract',
})
export const familyBusiness: Fact<boolean> = yes('familyBusiness', {
  ko: '가업에 종사',
  en: 'Works in the family business',
})
export const businessRegistered: Fact<boolean> = yes('businessRegistered', {
  ko: '사업자등록을 함',
  en: 'Has registered a business',
})
export const businessSuspended: Fact<boolean> = yes('businessSuspended', {
  ko: '휴업 중임을 증명함',
  en: 'Has proved that the business is suspended',
})
export const lettingOnly: Fact<boolean> = yes('lettingWithoutStaffOrOffice', {
  ko: '직원과 사무실이 없는 부동산임대업',
  en: 'Letting of property without staff or office',
})
export const sociallyEmployed: Fact<boolean> = judgement('employedByCommonView', {
  ko: '사회통념상 취업한 것으로 봄',
  en: 'Employed by common understanding',
})
export const insuredAs: Fact<string> = choice('insuredAs', { ko: '구직급여의 종류', en: 'Insured as' }, [
  '근로자',
  '예술인',
  '노무제공자',
])
export const averageDailyIncome: Fact<number> = whole('averageDailyIncome', 'won', {
  ko: '실업인정대상기간의 하루 평균소득',
  en: 'Average income a day in the period',
})
export const exemptDailyIncome: Fact<number> = whole('exemptDailyIncome', 'won', {
  ko: '고시된 하루 소득 기준액',
  en: 'Daily income that the notice leaves free',
})

export const refusals: Fact<number> = whole('refusals', 'count', {
  ko: '소개한 일, 훈련, 직업지도를 거부한 횟수',
  en: 'Times that a job, training or guidance was refused',
})
export const refusedOn: Fact<string> = day('refusedOn', { ko: '거부한 날', en: 'Day of the refusal' })
export const wageBelowPercent: Fact<number> = fraction('offeredWageBelowPercent', 'percent', {
  ko: '소개한 일의 임금이 낮은 정도',
  en: 'How far the offered wage is lower',
})
export const refusalJustified: Fact<boolean> = judgement('refusalJustified', {
  ko: '거부에 정당한 사유가 있음',
  en: 'There was good cause to refuse',
})
