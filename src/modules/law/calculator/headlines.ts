import type { Domain } from '../engine/domain.ts'

/** What most people come to a domain's calculator for, first; a domain that is not listed shows all of its results. */
export function headlines({ id, results }: Domain): readonly string[] {
  return chosen[id]?.filter((name) => name in results) ?? Object.keys(results)
}

const chosen: Readonly<Record<string, readonly string[]>> = {
  eligibility: ['eligible', 'reason', 'benefitYearEnd'],
  benefit: ['dailyBenefit', 'benefitDays', 'total', 'firstPayableDate'],
  recognition: ['requiredActivities', 'requiredJobSearch', 'periodWeeks', 'dayNumberFromRegistration'],
  extension: ['sicknessPath', 'sicknessBenefit', 'extended', 'extensionAmount'],
  earlyReemployment: ['eligible', 'amount', 'reason'],
  misconduct: ['totalDue', 'repay', 'surcharge', 'newEntitlementBanYears'],
  support: ['type', 'monthlyAllowance', 'total'],
  jobCosts: ['costDue', 'costAmount', 'costReason'],
  leave: ['entitled', 'amount', 'reason', 'claimFrom', 'claimBy'],
  trainingAccount: ['eligible', 'accountLimit', 'validYears'],
}
