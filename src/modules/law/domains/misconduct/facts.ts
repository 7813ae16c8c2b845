import { type Fact, day, judgement, whole, yes } from '../../engine/fact.ts'

// The names are those of the vocabulary of worked cases; below them, what the law asks beside.

export const fraudAmount: Fact<number> = whole('fraudAmount', 'won', {
  ko: '부정하게 받은 금액',
  en: 'Amount wrongly received',
})
export const collusion: Fact<boolean> = yes('collusion', { ko: '사업주와 공모', en: 'In collusion with the employer' })
export const restrictionsIn10Years: Fact<number> = whole('restrictionsIn10Years', 'count', {
  ko: '10년 동안 지급제한을 받은 횟수(이번 포함)',
  en: 'Payment restrictions in ten years, this one included',
})
export const allOnOrAfter: Fact<string> = day('allOnOrAfter', {
  ko: '센 지급제한이 모두 이 날이나 그 뒤',
  en: 'Every counted restriction lies on or after this day',
})
export const selfReported: Fact<boolean> = yes('selfReportedBeforeInvestigation', {
  ko: '조사 전에 스스로 신고',
  en: 'Reported it before the investigation',
})
export const cooperated: Fact<boolean> = yes('cooperatedAndWillPayAtOnce', {
  ko: '조사에 성실히 따르고 바로 내겠다고 서면으로 약속',
  en: 'Cooperated and promised in writing to pay at once',
})
export const fewDaysOver: Fact<boolean> = yes('dailyWorkerOver3DaysOrLess', {
  ko: '일용근로자로서 기준을 넘은 근로일이 3일 이하',
  en: 'Daily worker over the limit by three days or less',
})
export const fraudDate: Fact<string> = day('fraudDate', { ko: '부정행위를 한 날', en: 'Day of the misconduct' })
export const offenceDate: Fact<string> = day('offenceDate', { ko: '범행한 날', en: 'Day of the offence' })
export const noticeDate: Fact<string> = day('noticeDate', { ko: '통보받은 날', en: 'Day of the notice' })

export const restrictionsCounted: Fact<number> = whole('restrictionsSince20200828', 'count', {
  ko: '2020년 8월 28일부터 받은 지급제한 횟수(이번 포함)',
  en: 'Payment restrictions since 28 August 2020, this one included',
})
export const firstMildMisconduct: Fact<boolean> = yes('firstMildMisconduct', {
  ko: '일한 것을 신고하지 않았거나 재취업활동을 거짓으로 적은 일이 처음',
  en: 'First time that work was not declared or an activity was made up',
})
export const hardship: Fact<boolean> = judgement('severeHardship', {
  ko: '생계가 현저히 어려움',
  en: 'Subsistence in severe hardship',
})
export const surchargeWaived: Fact<boolean> = judgement('surchargeWaived', {
  ko: '추가징수를 면제하기로 함',
  en: 'The surcharge is waived',
})
export const laterBenefit: Fact<number> = whole('laterBenefit', 'won', {
  ko: '그 뒤에 지급할 구직급여',
  en: 'Benefit to be paid later',
})
export const consentedOffset: Fact<number> = whole('consentedOffset', 'won', {
  ko: '충당에 동의한 금액',
  en: 'Amount whose offsetting was consented to',
})
