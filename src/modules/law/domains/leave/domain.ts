import type { Domain } from '../../engine/domain.ts'
import { month, ordinaryMonthlyWage } from '../parental/facts.ts'
import { claimBy, claimFrom } from './act-70.ts'
import { amount, entitled, reason } from './act-73.ts'
import { birthBenefit, birthDays } from './act-76.ts'
import { monthBenefit } from './decree-95.ts'
import * as facts from './facts.ts'

/** 육아휴직, 육아기 근로시간 단축, 출산전후휴가, 배우자 출산휴가 급여: who may claim it, when, and what a month or the leave comes to. */
export const leave: Domain = {
  id: 'leave',
  label: { ko: '육아휴직·출산전후휴가 급여', en: 'Benefits of leave for birth and childcare' },
  facts: [...Object.values(facts), month, ordinaryMonthlyWage],
  results: { entitled, reason, amount, claimFrom, claimBy, monthBenefit, birthDays, birthBenefit },
  does: {
    gives: ['amount', 'claimBy', 'monthBenefit', 'birthDays', 'birthBenefit'],
    costs: ['claimFrom'],
    words: { reason: ['요건 충족'] },
  },
}
