import type { Domain } from '../../engine/domain.ts'
import { paymentSuspended, suspensionLastDay } from './act-60.ts'
import { attendance, dayNumberFromRegistration } from './act-44.ts'
import { enoughActivities, recognisedActivities, recognisedJobSearch } from './activities.ts'
import { benefitForDay } from './deduction.ts'
import { activities, designatedDay, earlierActivities, recipientType, recognisedDays, round } from './facts.ts'
import { periodWeeks, requiredActivities, requiredJobSearch } from './requirements.ts'
import { roundBenefit } from './round-benefit.ts'
import { employed } from './rule-92.ts'
import {
  artsPay,
  averageDailyIncome,
  businessRegistered,
  businessSuspended,
  continuousMonths,
  dailyBenefit,
  dailyWork,
  dayPay,
  exemptDailyIncome,
  familyBusiness,
  forLivelihood,
  insuredAs,
  labourPay,
  lettingOnly,
  monthlyHours,
  refusalJustified,
  refusals,
  refusedOn,
  sociallyEmployed,
  wageBelowPercent,
  weeklyHours,
  workDay,
  worked,
} from './work-facts.ts'

/** 실업인정: when a recipient reports, what they must have done since, and what work on a day does to its benefit. */
export const recognition: Domain = {
  id: 'recognition',
  label: { ko: '실업인정', en: 'Recognition of unemployment' },
  facts: [
    recipientType,
    round,
    activities,
    earlierActivities,
    recognisedDays,
    designatedDay,
    workDay,
    worked,
    monthlyHours,
    weeklyHours,
    continuousMonths,
    forLivelihood,
    dailyWork,
    dayPay,
    dailyBenefit,
    artsPay,
    labourPay,
    familyBusiness,
    businessRegistered,
    businessSuspended,
    lettingOnly,
    sociallyEmployed,
    insuredAs,
    averageDailyIncome,
    exemptDailyIncome,
    refusals,
    refusedOn,
    wageBelowPercent,
    refusalJustified,
  ],
  results: {
    dayNumberFromRegistration,
    periodWeeks,
    requiredActivities,
    requiredJobSearch,
    recognisedActivities,
    attendance,
    recognisedJobSearch,
    enoughActivities,
    employed,
    benefitForDay,
    roundBenefit,
    paymentSuspended,
    suspensionLastDay,
  },
  does: {
    gives: ['benefitForDay', 'roundBenefit', 'recognisedActivities', 'recognisedJobSearch'],
    takes: ['employed', 'paymentSuspended'],
    costs: ['requiredActivities', 'requiredJobSearch', 'suspensionLastDay'],
  },
}
