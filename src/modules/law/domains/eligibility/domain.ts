import type { Domain } from '../../engine/domain.ts'
import * as benefitFacts from '../benefit/facts.ts'
import { residenceAllows } from './act-10-2.ts'
import { benefitsApply, contractInsured, covered, employeeWorksEnough } from './act-10.ts'
import { basePeriodMonths, basePeriodStart, dailyWorkerMet } from './act-40.ts'
import { lastJobPaidLittle, statusChoiceAllowed } from './act-43-2.ts'
import { benefitYearEnd, claimInTime, deferralInTime, payableDays, plainYearEnd } from './act-48.ts'
import { restriction } from './act-58.ts'
import { shortTermMet } from './act-77-3.ts'
import * as claimFacts from './claim-facts.ts'
import * as coverageFacts from './coverage-facts.ts'
import { incomeFellEnough } from './decree-104-8.ts'
import { arrearsAllow, eligible, reason } from './eligible.ts'
import { justCause } from './rule-101.ts'
import { certificateDueOn } from './rule-82-2.ts'
import { closureAllowed } from './rule-115-3.ts'
import * as separationFacts from './separation-facts.ts'
import * as statusFacts from './status-facts.ts'

/** 수급자격: who is insured, whether the benefit can be claimed, and until when. */
export const eligibility: Domain = {
  id: 'eligibility',
  label: { ko: '수급자격', en: 'Eligibility for benefit' },
  facts: [benefitFacts, coverageFacts, separationFacts, statusFacts, claimFacts].flatMap((each) => Object.values(each)),
  results: {
    covered,
    employeeWorksEnough,
    contractInsured,
    residenceAllows,
    benefitsApply,
    basePeriodMonths,
    basePeriodStart,
    dailyWorkerMet,
    shortTermMet,
    justCause,
    incomeFellEnough,
    lastJobPaidLittle,
    statusChoiceAllowed,
    closureAllowed,
    restriction,
    plainYearEnd,
    deferralInTime,
    benefitYearEnd,
    claimInTime,
    payableDays,
    arrearsAllow,
    eligible,
    reason,
    certificateDueOn,
  },
  does: { gives: ['payableDays', 'benefitYearEnd'], words: { restriction: ['없음'], reason: ['없음'] } },
}
