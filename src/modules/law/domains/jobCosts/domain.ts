import type { Domain } from '../../engine/domain.ts'
import { costAmount, costClaimBy, costDue, costReason } from './act-66.ts'
import * as facts from './facts.ts'

/** 광역 구직활동비와 이주비: what looking for work far away, or moving for it, cost. */
export const jobCosts: Domain = {
  id: 'jobCosts',
  label: { ko: '광역 구직활동비와 이주비', en: 'Costs of visits far away and of moving' },
  facts: Object.values(facts),
  results: { costDue, costReason, costAmount, costClaimBy },
  does: { gives: ['costAmount', 'costClaimBy'], words: { costReason: ['요건 충족'] } },
}
