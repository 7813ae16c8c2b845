import { type Day, toDay } from '../../../kernel/day.ts'
import { isChangeable } from './day-change.ts'
import { type Standing, standingOf } from './may-send.ts'
import type { ListedRound } from './my-rounds.ts'

/** A round that its person has to do something about, and how it stands. */
export type WaitingRound = ListedRound & { readonly standing: Extract<Standing, 'before' | 'open' | 'late'> }

/** The rounds that wait for their person: those missed whose day may still be changed, then the next one. One lost for good hides none. */
export function waitingRounds(rounds: readonly ListedRound[], today: Day): WaitingRound[] {
  const waiting: WaitingRound[] = []
  for (const one of rounds) {
    const standing = standingOf(one.round, today)
    if (standing === 'before' || standing === 'open') return [...waiting, { ...one, standing }]
    if (standing === 'late' && isChangeable(toDay(one.round.due_on), today)) waiting.push({ ...one, standing })
  }
  return waiting
}
