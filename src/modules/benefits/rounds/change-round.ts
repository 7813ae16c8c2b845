import type { Refusal } from '../../../kernel/refusal.ts'
import { refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { personOf, type Actor } from '../../../platform/operation/actor.ts'
import { mayChange } from './may-send.ts'
import { type HeldRound, ownRound } from './store.ts'

/** What every change of a declaration gives: the round's number. */
export type ChangedRound = { readonly round: number }

/** Holds a round of somebody's own that is not sent yet; else says why not. */
export async function heldForChange(tx: Tx, actor: Actor, number: number): Promise<HeldRound | Refusal> {
  const held = await ownRound(tx, personOf(actor) ?? '', number, true)
  const no = mayChange(held?.round)
  if (no) return no
  return held ?? refusal('benefits.no-such-round', 404)
}

/** Whether a day lies in the period of a round. */
export function isIn({ round }: HeldRound, day: string): boolean {
  return day >= round.from_day && day <= round.due_on
}
