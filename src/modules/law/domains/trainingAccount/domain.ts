import type { Domain } from '../../engine/domain.ts'
import { accountLimit, eligible, validYears } from './account-rule.ts'
import { monthlyTrainingAllowance, specialAllowance } from './allowances.ts'
import * as facts from './facts.ts'

/** 국민내일배움카드: the training account. */
export const trainingAccount: Domain = {
  id: 'trainingAccount',
  label: { ko: '국민내일배움카드', en: 'Training account' },
  facts: Object.values(facts),
  results: { eligible, accountLimit, validYears, monthlyTrainingAllowance, specialAllowance },
  does: { gives: ['accountLimit', 'validYears', 'monthlyTrainingAllowance', 'specialAllowance'] },
}
