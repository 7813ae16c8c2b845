import type { Domain } from '../../engine/domain.ts'
import { dailyConditionMet, windowDays, windowStart } from './act-40-daily.ts'
import { insuredPeriodMet, ratio } from './act-40.ts'
import { averageDailyWage, baseDailyAmount, cappedBase } from './act-45.ts'
import { dailyBenefit, minimumDailyBenefit, rawBenefit } from './act-46.ts'
import { firstPayableDate, waitingDays } from './act-49.ts'
import { amount, benefitDays, total } from './act-50.ts'
import { reductionRate } from './act-repeat.ts'
import { appliedLimit } from './applied-limit.ts'
import { insuredUnitMonths } from './decree-104-8.ts'
import * as facts from './facts.ts'
import { hoursPerDay } from './rule-91-2.ts'

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
    baseDailyAmount,
    cappedBase,
    rawBenefit,
    minimumDailyBenefit,
    insuredPeriodMet,
    ratio,
    windowStart,
    windowDays,
    dailyConditionMet,
    waitingDays,
    firstPayableDate,
    reductionRate,
    hoursPerDay,
    insuredUnitMonths,
  },
  does: {
    gives: [
      'dailyBenefit',
      'benefitDays',
      'total',
      'amount',
      'averageDailyWage',
      'baseDailyAmount',
      'cappedBase',
      'rawBenefit',
      'minimumDailyBenefit',
      'ratio',
      'hoursPerDay',
      'insuredUnitMonths',
    ],
    takes: ['reductionRate'],
    costs: ['waitingDays', 'firstPayableDate'],
  },
}
