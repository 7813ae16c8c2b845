import type { Day } from '../../../kernel/day.ts'
import { type Outcome, decide, domainNamed, useParameter } from '../../law/index.ts'
import { eligibility } from './window.ts'

/** What is decided of a claim: whether, why not, until when (수급자격). */
const eligibilityWanted = ['eligible', 'reason', 'statusChoiceAllowed', 'benefitYearEnd'] as const
/** And how much, how long, from when (구직급여). */
export const benefitWanted = ['dailyBenefit', 'benefitDays', 'waitingDays', 'firstPayableDate'] as const
/** The conditions under the answer, in the order in which the law names them. */
export const conditions = [
  'insuredPeriodMet',
  'restriction',
  'statusChoiceAllowed',
  'willingAndAble',
  'activelySeeking',
  'claimInTime',
  'dailyWorkerMet',
  'shortTermMet',
  'arrearsAllow',
] as const

type Known = Readonly<Record<string, number | string | boolean>>

/** What the law says of eligibility, with its trace. */
export function eligibilityOf(known: Known, day: Day): Outcome {
  return decide(eligibility(), known, day, { wanted: [...eligibilityWanted] })
}

/** The conditions one by one, with their traces. */
export function conditionsOf(known: Known, day: Day): Outcome {
  return decide(eligibility(), known, day, { wanted: [...conditions] })
}

/** Whether one was insured long enough, which stands beside the others in the law module. */
export function periodOf(known: Known, day: Day): Outcome {
  return decide(benefitDomain(), known, day, { wanted: ['insuredPeriodMet'] })
}

/** What the law says of amount and days, with its trace. */
export function benefitOf(known: Known, day: Day): Outcome {
  return decide(benefitDomain(), known, day, { wanted: [...benefitWanted] })
}

/** The field of the law with amounts, days and periods. */
export function benefitDomain(): NonNullable<ReturnType<typeof domainNamed>> {
  const benefit = domainNamed('benefit')
  if (!benefit) throw new Error('no domain benefit')
  return benefit
}

const hoursMost = useParameter('benefit-hours-most', '2016-01-01')

/** What an estimate takes for granted until somebody says it: eight hours, no disability, no fault, looking for work. */
export function presumptions(day: Day): Record<string, number | string | boolean> {
  return {
    dailyHours: hoursMost.atLeastOn(day).value,
    disabled: false,
    graveFault: false,
    declinedRenewal: false,
    willingAndAble: true,
    activelySeeking: true,
  }
}
