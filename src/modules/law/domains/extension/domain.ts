import type { Domain } from '../../engine/domain.ts'
import * as benefitFacts from '../benefit/facts.ts'
import { deferralCause, deferralDays, deferralEndedOn, deferralFiledOn } from '../eligibility/claim-facts.ts'
import { extended, individualExtension, specialExtension, trainingExtension } from './act-51.ts'
import { extendedDailyBenefit, extensionAmount, extensionLastDay } from './act-54.ts'
import { sicknessBenefit, sicknessClaimBy, sicknessPath } from './act-63.ts'
import * as facts from './facts.ts'

/** 상병급여와 연장급여: what is paid while one cannot work, and beyond the days of benefit. */
export const extension: Domain = {
  id: 'extension',
  label: { ko: '상병·연장급여', en: 'Sickness and extended benefit' },
  facts: [
    ...Object.values(benefitFacts),
    deferralCause,
    deferralDays,
    deferralEndedOn,
    deferralFiledOn,
    ...Object.values(facts),
  ],
  results: {
    sicknessPath,
    sicknessBenefit,
    sicknessClaimBy,
    trainingExtension,
    individualExtension,
    specialExtension,
    extended,
    extensionLastDay,
    extendedDailyBenefit,
    extensionAmount,
  },
  does: {
    gives: ['sicknessBenefit', 'sicknessClaimBy', 'extensionLastDay', 'extendedDailyBenefit', 'extensionAmount'],
    words: { sicknessPath: ['상병급여', '증명서로 실업인정'] },
  },
}
