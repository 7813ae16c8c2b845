import type { Day } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { spellsOf } from '../history/store.ts'
import { type Insured, insuredParts } from '../summing/insured-parts.ts'
import { payMonthsOf, summedKinds } from '../summing/store.ts'
import { type Lost, isLost } from './window.ts'

/** What a person's insured time is found in, as the registers know it on a day. */
export async function insuredOf(tx: Tx, person: string, until: Day): Promise<Insured> {
  const [spells, months] = [await spellsOf(tx, person), await payMonthsOf(tx, person)]
  return { spells, months, summed: await summedKinds(tx, person), until }
}

/** Ended work after which benefit is claimed: never a contract that pays too little to be insured, unless there is no other. */
export function claimable(of: Insured): Lost[] {
  const insured = new Set(insuredParts(of).map(({ id }) => id))
  const ended = of.spells.filter(isLost)
  const left = ended.filter(({ id }) => insured.has(id))
  return left.length > 0 ? left : ended
}
