import { type Fact, whole, word, yes } from '../../engine/fact.ts'

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
export const choseLastStatus: Fact<boolean> = yes('choseLastStatus', {
  ko: '마지막에 잃은 신분을 고름',
  en: 'Chose the status lost last',
})
export const lastSeparationRestricted: Fact<boolean> = yes('lastSeparationRestricted', {
  ko: '마지막 이직이 제한됨',
  en: 'The last separation is barred',
})

export const residenceStatus: Fact<string> = word('residenceStatus', { ko: '체류자격', en: 'Status of residence' }, [
  'F-5',
  'F-2',
  'F-6',
  'F-4',
  'E-9',
  'H-2',
  'D-7',
  'D-8',
  'D-9',
  '그 밖',
])
export const reciprocity: Fact<boolean> = yes('reciprocity', {
  ko: '본국도 우리 국민을 가입시킴',
  en: 'The home country insures Koreans',
})
export const foreignerApplied: Fact<boolean> = yes('foreignerApplied', {
  ko: '외국인으로서 가입을 신청함',
  en: 'Applied to be insured as a foreigner',
})
