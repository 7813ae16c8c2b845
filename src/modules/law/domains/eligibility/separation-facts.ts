import { type Fact, choice, fraction, judgement, whole, yes } from '../../engine/fact.ts'

const causes = [
  '근로조건',
  '차별',
  '성적 괴롭힘',
  '직장 내 괴롭힘',
  '도산·감원',
  '퇴직 권고·희망퇴직',
  '통근',
  '가족 간호',
  '중대재해',
  '건강',
  '임신·출산·육아·병역',
  '위법한 사업',
  '그 밖',
]

/** Why somebody left of their own accord, as 시행규칙 별표 2 groups it. */
export const leavingCause: Fact<string> = choice('leavingCause', { ko: '그만둔 까닭', en: 'Why one left' }, causes)
export const monthsOfBreach: Fact<number> = fraction('monthsOfBreach', 'months', {
  ko: '이직 전 1년 동안 그런 근로조건이었던 달',
  en: 'Months of such conditions in the year before',
})
export const commuteHours: Fact<number> = fraction('commuteHours', 'hours', {
  ko: '통근 왕복 시간',
  en: 'Hours of travel to work and back',
})
export const careDays: Fact<number> = whole('careDays', 'days', {
  ko: '가족을 간호해야 하는 날',
  en: 'Days of care for family',
})
export const leaveRefused: Fact<boolean> = yes('leaveRefused', {
  ko: '휴가·휴직이나 업무 전환을 허락받지 못함',
  en: 'Leave or another task was refused',
})
export const causeShown: Fact<boolean> = judgement('causeShown', {
  ko: '그 까닭이 인정됨',
  en: 'The cause is found to be so',
})
export const graveFault: Fact<boolean> = judgement('graveFault', {
  ko: '본인의 중대한 귀책사유',
  en: 'Grave fault of one’s own',
})
export const declinedRenewal: Fact<boolean> = yes('declinedRenewal', {
  ko: '재계약을 스스로 거절함',
  en: 'Declined a renewal',
})

export const belowYearAverage: Fact<boolean> = yes('belowYearAverage', {
  ko: '직전 석 달의 월평균 소득이 전년 월평균보다 적음',
  en: 'Monthly average of the last three months below that of the year before',
})
export const monthsOfDrop: Fact<number> = whole('monthsOfDrop', 'months', {
  ko: '12개월 가운데 소득이 기준만큼 줄어든 달',
  en: 'Months of the last twelve in which income fell that far',
})

export const lossMonths: Fact<number> = whole('lossMonths', 'months', {
  ko: '이어서 적자인 달',
  en: 'Months of loss in a row',
})
export const salesDropPercent: Fact<number> = fraction('salesDropPercent', 'percent', {
  ko: '직전 석 달 월평균 매출이 줄어든 비율',
  en: 'How far monthly sales of the last three months fell',
})
export const salesFellInARow: Fact<boolean> = yes('salesFellInARow', {
  ko: '직전 석 달과 그 전 두 분기의 매출이 이어서 줄어듦',
  en: 'Sales fell over the last three months and the two quarters before',
})
export const closureCauseShown: Fact<boolean> = judgement('closureCauseShown', {
  ko: '그 밖의 폐업 사유가 인정됨',
  en: 'Another cause of closing is found',
})
export const closedForOffence: Fact<boolean> = judgement('closedForOffence', {
  ko: '법령 위반으로 허가가 취소되거나 죄를 지어 폐업함',
  en: 'Closed for a breach of law or an offence',
})
