import type { Domain } from '../../engine/domain.ts'
import { averageDailyWage, cappedBase } from './act-45.ts'
import { dailyBenefit, rawBenefit } from './act-46.ts'
import { benefitDays, total } from './act-50.ts'
import {
  age,
  averageDailyWageFact,
  averageWageMethod,
  dailyHours,
  disabled,
  insuredYears,
  monthlyPay,
  separationDate,
  threeMonthDays,
  threeMonthPay,
} from './facts.ts'

/** 구직급여: job-seeking benefit of employees and others who are insured. */
export const benefit: Domain = {
  id: 'benefit',
  label: { ko: '구직급여', en: 'Job-seeking benefit' },
  facts: [
    separationDate,
    averageDailyWageFact,
    averageWageMethod,
    monthlyPay,
    threeMonthPay,
    threeMonthDays,
    dailyHours,
    age,
    disabled,
    insuredYears,
  ],
  results: { averageDailyWage, cappedBase, rawBenefit, dailyBenefit, benefitDays, total },
}
