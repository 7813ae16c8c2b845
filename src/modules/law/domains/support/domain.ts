import type { Domain } from '../../engine/domain.ts'
import { reParticipationBanYears, repay, successAllowanceTotal, surcharge } from './act-17.ts'
import { monthlyIncomeThreshold, subtype, type, typeIEligible } from './act-7.ts'
import { monthlyAllowance, suspended, total } from './decree-9-2.ts'
import * as facts from './facts.ts'

/** 국민취업지원제도: National Employment Support. */
export const support: Domain = {
  id: 'support',
  label: { ko: '국민취업지원제도', en: 'National Employment Support' },
  facts: Object.values(facts),
  results: {
    type,
    subtype,
    typeIEligible,
    monthlyAllowance,
    total,
    suspended,
    monthlyIncomeThreshold,
    successAllowanceTotal,
    repay,
    surcharge,
    reParticipationBanYears,
  },
  does: {
    gives: ['monthlyAllowance', 'total', 'successAllowanceTotal', 'monthlyIncomeThreshold'],
    takes: ['suspended', 'repay', 'surcharge', 'reParticipationBanYears'],
  },
}
