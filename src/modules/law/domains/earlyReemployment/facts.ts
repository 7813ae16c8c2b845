import { type Fact, day, judgement, whole, yes } from '../../engine/fact.ts'

// The names are those of the vocabulary of worked cases; below them, what the law asks beside.

export const benefitDays: Fact<number> = whole('benefitDays', 'days', { ko: '소정급여일수', en: 'Days of benefit' })
export const daysPaid: Fact<number> = whole('daysPaidBeforeReemployment', 'days', {
  ko: '재취업 전에 받은 일수',
  en: 'Days paid before the new job',
})
export const remainingDaysFact: Fact<number> = whole('remainingDays', 'days', {
  ko: '재취업 전날까지 못 받은 일수',
  en: 'Days not paid on the day before the new job',
})
export const halfRemainingFact: Fact<boolean> = yes('halfRemaining', {
  ko: '소정급여일수가 절반 이상 남음',
  en: 'Half or more of the days remain',
})
export const dailyBenefit: Fact<number> = whole('dailyBenefit', 'won', { ko: '구직급여일액', en: 'Daily benefit' })
export const daysToReemployment: Fact<number> = whole('registrationToReemploymentDays', 'days', {
  ko: '실업신고일부터 재취업까지 날수',
  en: 'Days from the report of unemployment to the new job',
})
export const employedMonths: Fact<number> = whole('employedMonths', 'months', {
  ko: '새 일자리에서 이어서 일한 개월',
  en: 'Months kept in the new job',
})
export const expectedMonths: Fact<number> = whole('expectedEmploymentMonths', 'months', {
  ko: '이어서 고용될 것으로 인정되는 개월',
  en: 'Months of employment to be expected',
})
export const ageAtSeparation: Fact<number> = whole('ageAtSeparation', 'years', {
  ko: '이직일의 나이',
  en: 'Age on the day of separation',
})
export const monthlyWage: Fact<number> = whole('reemploymentMonthlyWage', 'won', {
  ko: '새 일자리의 세전 월 임금(12개월 평균)',
  en: 'Gross monthly wage of the new job (average of 12 months)',
})
export const receivedWithin2Years: Fact<boolean> = yes('receivedWithin2Years', {
  ko: '재취업 전 2년 안에 조기재취업수당을 받음',
  en: 'Had the allowance in the two years before',
})
export const claimDate: Fact<string> = day('claimDate', { ko: '수당 청구일', en: 'Day the allowance is claimed' })

export const applicationDate: Fact<string> = day('applicationDate', {
  ko: '수급자격 인정 신청일',
  en: 'Day of the application for eligibility',
})
export const registrationDate: Fact<string> = day('registrationDate', {
  ko: '실업신고일',
  en: 'Day unemployment was reported',
})
export const foreignWorker: Fact<boolean> = yes('foreignWorker', {
  ko: '고용허가를 받은 외국인근로자',
  en: 'Foreign worker with an employment permit',
})
export const selfEmployedInsured: Fact<boolean> = yes('selfEmployedInsured', {
  ko: '자영업자 피보험자로서 받은 구직급여',
  en: 'Benefit received as an insured self-employed person',
})
export const formerEmployer: Fact<boolean> = yes('formerEmployer', {
  ko: '마지막 사업주나 관련 사업주가 다시 고용',
  en: 'Hired again by the last or a related employer',
})
export const promisedBefore: Fact<boolean> = yes('promisedBeforeRegistration', {
  ko: '실업신고 전에 채용을 약속한 사업주가 고용',
  en: 'Hired by an employer who promised it before the report of unemployment',
})
export const publicOfficial: Fact<boolean> = yes('publicOfficial', {
  ko: '공무원으로 채용(고용보험 가입 대상은 제외)',
  en: 'Hired as a public official outside employment insurance',
})
export const alternativeService: Fact<boolean> = yes('alternativeService', {
  ko: '승선근무예비역·전문연구요원·산업기능요원으로 채용',
  en: 'Hired for alternative military service',
})
export const startedBusiness: Fact<boolean> = yes('startedBusiness', {
  ko: '자기 사업을 시작함',
  en: 'Started a business of their own',
})
export const preparationRecognised: Fact<boolean> = judgement('preparationRecognised', {
  ko: '사업 준비를 재취업활동으로 인정받음',
  en: 'Preparing the business was recognised as a re-employment activity',
})
