import { type Day, addDays } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Call } from '../../../platform/node.ts'
import { entitlementOf, planRest } from '../rounds/plan-rounds.ts'
import { type Row, tables } from '../tables.ts'
import type { Draft } from './kinds.ts'

/**
 * Lets benefit go on after the ordinary days (고용보험법 제51조부터 제55조): the benefit year grows by the days of the extension, each of
 * them is paid by its own daily benefit, and the calendar gets its rounds. Gives the days.
 */
export async function extendClaim(
  tx: Tx,
  call: Call,
  claim: Row<'claim'>,
  { amount = 0, result }: Draft,
): Promise<number> {
  const daily = Number(result['extendedDailyBenefit'])
  const days = Math.round(amount / daily)
  const benefit_year_end = longer(entitlementOf(claim).benefitYearEnd, days)
  const changed = { extended_days: claim.extended_days + days, extended_daily: daily, benefit_year_end, ended_at: null }
  await tables(tx).updateTable('benefits.claim').set(changed).where('id', '=', claim.id).execute()
  await planRest(tx, call, { ...claim, ...changed })
  return days
}

// 제54조제1항: the days of the extension are added to the benefit year, however little of it was left.
function longer(end: Day, days: number): Day {
  return addDays(end, days)
}
