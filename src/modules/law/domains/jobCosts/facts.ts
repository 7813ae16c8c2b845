import { type Fact, choice, day, fraction, judgement, whole, yes } from '../../engine/fact.ts'

export const costKind: Fact<string> = choice('costKind', { ko: '수당', en: 'Allowance' }, ['광역 구직활동비', '이주비'])
export const costNeeded: Fact<boolean> = judgement('costNeeded', {
  ko: '직업안정기관이 필요하다고 인정함',
  en: 'Found necessary by the office',
})
export const distance: Fact<number> = fraction('distanceKm', 'count', {
  ko: '집에서 방문한 사업장까지 거리(km)',
  en: 'Kilometres from home to the workplace visited',
})
export const contractMonths: Fact<number> = whole('contractMonths', 'months', {
  ko: '새 근로계약의 기간(정함이 없으면 99)',
  en: 'Length of the new contract (99 where it has no end)',
})
export const movedForTraining: Fact<boolean> = yes('movedForTraining', {
  ko: '지시받은 직업훈련을 받으려고 이사함',
  en: 'Moved for a training course that was directed',
})
export const costEndedOn: Fact<string> = day('costEndedOn', {
  ko: '구직활동이나 이사를 마친 날',
  en: 'Day on which the visits or the move ended',
})
export const costClaimedOn: Fact<string> = day('costClaimedOn', { ko: '청구한 날', en: 'Day of the claim' })
export const costPaid: Fact<number> = whole('costPaid', 'won', { ko: '실제로 든 돈', en: 'What it really cost' })
export const costByEmployer: Fact<number> = whole('costByEmployer', 'won', {
  ko: '그 가운데 사업주가 준 돈',
  en: 'Of it, paid by the employer',
})
