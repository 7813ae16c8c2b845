import { type Fact, choice, day, fraction, judgement, whole, yes } from '../../engine/fact.ts'

export const hoursWhenLeaving: Fact<number> = fraction('weeklyHoursAtSeparation', 'hours', {
  ko: '이직할 때 한 주 소정근로시간',
  en: 'Contracted hours a week when leaving',
})
export const weeklyDays: Fact<number> = fraction('weeklyDaysAtSeparation', 'days', {
  ko: '이직할 때 한 주에 일하기로 한 날',
  en: 'Contracted days a week when leaving',
})
export const shortHourDays: Fact<number> = whole('shortHourInsuredDays', 'days', {
  ko: '24개월 동안 그렇게 일한 피보험 단위기간',
  en: 'Insured unit days so worked in 24 months',
})
export const unpaidAbsence: Fact<number> = whole('unpaidAbsenceDays', 'days', {
  ko: '질병·휴업·휴직으로 이어서 보수를 받지 못한 날',
  en: 'Days in a row without pay for illness, closure or leave',
})
export const noWorkFourteenDays: Fact<boolean> = yes('noWorkFourteenDays', {
  ko: '신청일 전 14일 동안 일하지 않음',
  en: 'No work in the 14 days before the claim',
})
export const otherRestricted: Fact<boolean> = yes('otherSeparationRestricted', {
  ko: '기준기간 안에 제한되는 다른 이직이 있음',
  en: 'Another separation in the base period is barred',
})
export const dailyWorkerDays: Fact<number> = whole('dailyWorkerInsuredDays', 'days', {
  ko: '일용근로자로 일한 피보험 단위기간',
  en: 'Insured unit days as a daily worker',
})
export const workDaysInMonth: Fact<number> = whole('workDaysInMonthBefore', 'days', {
  ko: '신청일 전 한 달 동안 일한 날',
  en: 'Days of work in the month before the claim',
})
export const shortTermDays: Fact<number> = whole('shortTermInsuredDays', 'days', {
  ko: '단기예술인·단기노무제공자로 일한 피보험 단위기간(일)',
  en: 'Insured unit days of short-term contracts',
})
export const willingAndAble: Fact<boolean> = judgement('willingAndAble', {
  ko: '일할 뜻과 능력이 있는데 일자리가 없음',
  en: 'Willing and able to work, and without work',
})
export const activelySeeking: Fact<boolean> = judgement('activelySeeking', {
  ko: '재취업하려고 적극적으로 노력함',
  en: 'Actively looking for work',
})
export const arrearsCount: Fact<number> = whole('arrearsCount', 'count', {
  ko: '보험료를 밀린 횟수',
  en: 'Times that premiums were in arrears',
})
export const arrearsPaid: Fact<boolean> = yes('arrearsPaidByFirstRecognition', {
  ko: '첫 실업인정일까지 밀린 보험료를 다 냄',
  en: 'Arrears paid by the first recognition day',
})

export const deferralCause: Fact<string> = choice(
  'deferralCause',
  { ko: '취업할 수 없는 까닭', en: 'Why one cannot take work' },
  [
    '임신·출산·육아',
    '본인 질병·부상',
    '배우자 질병·부상',
    '직계존비속 질병·부상',
    '배우자 국외발령',
    '병역',
    '구속·형집행',
    '재난',
    '천재지변',
    '산재요양',
  ],
)
export const deferralDays: Fact<number> = whole('deferralDays', 'days', {
  ko: '취업할 수 없는 날수',
  en: 'Days on which one cannot take work',
})
export const deferralFiledOn: Fact<string> = day('deferralFiledOn', {
  ko: '수급기간 연기를 신고한 날',
  en: 'Day the deferral was filed',
})
export const deferralEndedOn: Fact<string> = day('deferralEndedOn', {
  ko: '그 까닭이 없어진 날',
  en: 'Day on which the cause ended',
})
export const certificateRequestedOn: Fact<string> = day('certificateRequestedOn', {
  ko: '이직확인서를 요청한 날',
  en: 'Day the separation certificate was asked for',
})
