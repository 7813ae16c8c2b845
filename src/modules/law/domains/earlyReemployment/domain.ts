import type { Domain } from '../../engine/domain.ts'
import { reason } from './decree-84-reason.ts'
import { halfRemaining } from './decree-84.ts'
import { amount, eligible } from './decree-85.ts'
import {
  ageAtSeparation,
  alternativeService,
  applicationDate,
  benefitDays,
  claimDate,
  dailyBenefit,
  daysPaid,
  daysToReemployment,
  employedMonths,
  expectedMonths,
  foreignWorker,
  formerEmployer,
  halfRemainingFact,
  monthlyWage,
  preparationRecognised,
  promisedBefore,
  publicOfficial,
  receivedWithin2Years,
  registrationDate,
  remainingDaysFact,
  selfEmployedInsured,
  startedBusiness,
} from './facts.ts'

/** 조기재취업수당: half of the benefit that is left, for who works again early and stays. */
export const earlyReemployment: Domain = {
  id: 'earlyReemployment',
  label: { ko: '조기재취업수당', en: 'Early re-employment allowance' },
  facts: [
    benefitDays,
    daysPaid,
    remainingDaysFact,
    halfRemainingFact,
    dailyBenefit,
    daysToReemployment,
    employedMonths,
    expectedMonths,
    ageAtSeparation,
    monthlyWage,
    receivedWithin2Years,
    claimDate,
    applicationDate,
    registrationDate,
    foreignWorker,
    selfEmployedInsured,
    formerEmployer,
    promisedBefore,
    publicOfficial,
    alternativeService,
    startedBusiness,
    preparationRecognised,
  ],
  results: { eligible, amount, halfRemaining, reason },
}
