import type { Domain } from '../../engine/domain.ts'
import { dailyConditionMet, windowDays, windowStart } from './act-40-daily.ts'
import { insuredPeriodMet, ratio } from './act-40.ts'
import { averageDailyWage, cappedBase } from './act-45.ts'
import { dailyBenefit, rawBenefit } from './act-46.ts'
import { firstPayableDate, waitingDays } from './act-49.ts'
import { amount, benefitDays, total } from './act-50.ts'
import { reductionRate } from './act-repeat.ts'
import { appliedLimit } from './applied-limit.ts'
import * as facts from './facts.ts'

/** 구직급여: job-seeking benefit of employees and others who are insured. */
export const benefit: Domain = {
  id: 'benefit',
  label: { ko: '구직급여', en: 'Job-seeking benefit' },
  facts: Object.values(facts),
  results: {
    dailyBenefit,
    benefitDays,
    total,
    amount,
    appliedLimit,
    averageDailyWage,
    cappedBase,
    rawBenefit,
    insuredPeriodMet,
    ratio,
    windowStart,
    windowDays,
    dailyConditionMet,
    waitingDays,
    firstPayableDate,
    reductionRate,
  },
}
