import type { Domain } from '../../engine/domain.ts'
import { maxFine, maxPrisonYears } from './act-116.ts'
import { newEntitlementBanYears, stoppedBenefit } from './act-61.ts'
import { offset, paymentDueOn, paymentDueWithinDays } from './decree-81.ts'
import {
  allOnOrAfter,
  collusion,
  consentedOffset,
  cooperated,
  fewDaysOver,
  firstMildMisconduct,
  fraudAmount,
  fraudDate,
  hardship,
  laterBenefit,
  noticeDate,
  offenceDate,
  restrictionsCounted,
  restrictionsIn10Years,
  selfReported,
  surchargeWaived,
} from './facts.ts'
import { repaidFor, repay } from './rule-104.ts'
import { surchargeRate } from './rule-105-rate.ts'
import { surcharge, totalDue, waivable } from './rule-105.ts'

/** 부정수급: what follows from benefit received by fraud. Whether it was fraud is a person's to say. */
export const misconduct: Domain = {
  id: 'misconduct',
  label: { ko: '부정수급', en: 'Fraudulent receipt' },
  facts: [
    fraudAmount,
    collusion,
    restrictionsIn10Years,
    allOnOrAfter,
    selfReported,
    cooperated,
    fewDaysOver,
    fraudDate,
    offenceDate,
    noticeDate,
    restrictionsCounted,
    firstMildMisconduct,
    hardship,
    surchargeWaived,
    laterBenefit,
    consentedOffset,
  ],
  results: {
    repay,
    surchargeRate,
    surcharge,
    totalDue,
    newEntitlementBanYears,
    paymentDueWithinDays,
    maxPrisonYears,
    maxFine,
    stoppedBenefit,
    repaidFor,
    waivable,
    paymentDueOn,
    offset,
  },
  does: {
    gives: ['paymentDueWithinDays', 'paymentDueOn'],
    takes: [
      'repay',
      'surchargeRate',
      'surcharge',
      'totalDue',
      'newEntitlementBanYears',
      'maxPrisonYears',
      'maxFine',
      'offset',
    ],
    words: { stoppedBenefit: [], repaidFor: [] },
  },
}
