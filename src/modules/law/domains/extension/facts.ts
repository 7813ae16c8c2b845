import { type Fact, choice, day, fraction, judgement, whole, yes } from '../../engine/fact.ts'

export const unableCause: Fact<string> = choice(
  'unableCause',
  { ko: '일할 수 없게 된 까닭', en: 'Why one cannot work' },
  ['질병·부상', '출산'],
)
export const unableFrom: Fact<string> = day('unableFrom', {
  ko: '일할 수 없게 된 첫날',
  en: 'First day on which one cannot work',
})
export const unableUntil: Fact<string> = day('unableUntil', {
  ko: '일할 수 없던 마지막 날',
  en: 'Last day on which one could not work',
})
export const otherCompensation: Fact<boolean> = yes('otherCompensation', {
  ko: '휴업보상이나 산재 휴업급여를 받음',
  en: 'Receives compensation for the same days',
})
export const daysPaid: Fact<number> = whole('daysPaid', 'days', { ko: '받은 일수', en: 'Days already paid' })

export const extensionKind: Fact<string> = choice(
  'extensionKind',
  { ko: '연장급여의 종류', en: 'Kind of extended benefit' },
  ['훈련', '개별', '특별'],
)
export const extensionStart: Fact<string> = day('extensionStart', {
  ko: '연장급여가 시작되는 날',
  en: 'First day of the extension',
})
export const extensionDays: Fact<number> = whole('extensionDays', 'days', {
  ko: '연장해서 받을 날수',
  en: 'Days of the extension',
})
export const trainingDirected: Fact<boolean> = judgement('trainingDirected', {
  ko: '직업훈련을 받도록 지시함',
  en: 'Directed to a training course',
})
export const hasQualification: Fact<boolean> = yes('hasTechnicalQualification', {
  ko: '국가기술자격이 있음',
  en: 'Holds a technical qualification',
})
export const trainedWithinYear: Fact<boolean> = yes('trainedWithinYear', {
  ko: '최근 1년 안에 훈련을 받음',
  en: 'Trained within the last year',
})
export const referralsFollowed: Fact<number> = whole('referralsFollowed', 'count', {
  ko: '응한 소개·상담 횟수',
  en: 'Referrals and consultations followed',
})
export const attendancePercent: Fact<number> = fraction('attendancePercent', 'percent', {
  ko: '한 달 출석률',
  en: 'Attendance in a month',
})
export const dependants: Fact<boolean> = yes('hasDependants', { ko: '부양가족이 있음', en: 'Has dependants' })
export const propertyTaxBase: Fact<number> = whole('propertyTaxBase', 'won', {
  ko: '재산세 과세표준의 합',
  en: 'Property tax base in all',
})
export const appliedOn: Fact<string> = day('extensionAppliedOn', {
  ko: '연장을 신청한 날',
  en: 'Day of applying for the extension',
})
export const lastBenefitDay: Fact<string> = day('lastBenefitDay', {
  ko: '소정급여일수의 마지막 날',
  en: 'Last day of the ordinary benefit',
})
export const recipientRate: Fact<number> = fraction('recipientRateOfThreeMonths', 'percent', {
  ko: '석 달 가운데 가장 낮은 구직급여 수급자율',
  en: 'Lowest rate of recipients in three months',
})
export const claimRate: Fact<number> = fraction('claimRateOfThreeMonths', 'percent', {
  ko: '석 달 가운데 가장 낮은 수급자격 신청률',
  en: 'Lowest rate of claims in three months',
})
export const unemploymentRate: Fact<number> = fraction('unemploymentRateOfThreeMonths', 'percent', {
  ko: '석 달 가운데 가장 낮은 실업률',
  en: 'Lowest rate of unemployment in three months',
})
export const councilDecided: Fact<boolean> = yes('councilDecided', {
  ko: '고용정책심의회가 의결함',
  en: 'Decided by the Employment Policy Council',
})
