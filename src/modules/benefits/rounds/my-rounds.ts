import { z } from 'zod'
import { type Day, dayOf, toDay } from '../../../kernel/day.ts'
import { type Won, won } from '../../../kernel/won.ts'
import { refusal } from '../../../kernel/refusal.ts'
import { type Actor, personOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import type { Row } from '../tables.ts'
import { amountOf, payableDays } from './calendar.ts'
import { type Money, moneyOf } from './money-of.ts'
import { entitlementOf } from './plan-rounds.ts'
import { type RoundState, stateOf } from './round-state.ts'
import { claimOf, ownRound, roundsOf } from './store.ts'

/** A round in the calendar: what it will pay, or did. */
export type ListedRound = { readonly round: Row<'round'>; readonly days: number; readonly amount: Won }

/** A person's rounds and what is left of their days. */
export type MyRounds = {
  readonly claim: Row<'claim'> | undefined
  readonly rounds: readonly ListedRound[]
  readonly today: Day
}

/** Whether somebody acts for themselves. */
export function themselves({ actor }: { readonly actor: Actor }): boolean {
  return actor.kind === 'person' && actor.acting.role === 'person'
}

/** The calendar of a person's rounds, with what each pays or would pay without a day of work. */
export const myRounds: Operation<Record<never, never>, MyRounds> = query('benefits.my-rounds', {
  input: z.object({}),
  allow: themselves,
  run: async ({ actor, tx, now }) => {
    const claim = await claimOf(tx, personOf(actor) ?? '')
    const rounds = claim ? listedRounds(claim, await roundsOf(tx, claim.id)) : []
    return { value: { claim, rounds, today: dayOf(now) } }
  },
})

/** Rounds in their order, with what each pays or would pay. */
export function listedRounds(claim: Row<'claim'>, rounds: readonly Row<'round'>[]): ListedRound[] {
  const e = entitlementOf(claim)
  let left = e.benefitDays - claim.days_paid
  return rounds.map((round) => {
    if (round.recognised_days !== null) return { round, days: round.recognised_days, amount: won(round.amount ?? 0) }
    const days = Math.min(left, payableDays(e, toDay(round.from_day), toDay(round.due_on)))
    const amount = amountOf(e, days, e.benefitDays - left)
    left -= days
    return { round, days, amount }
  })
}

/** A round as its person sees it: where its money is, too, once it is decided. */
export type MyRound = RoundState & { readonly money: Money }

/** One of a person's rounds with all that it stands on. */
export const myRound: Operation<{ round: number }, MyRound> = query('benefits.my-round', {
  input: z.object({ round: z.coerce.number().int().min(1).max(99) }),
  allow: themselves,
  run: async ({ actor, input, tx, now }) => {
    const held = await ownRound(tx, personOf(actor) ?? '', input.round, false)
    if (!held) return refusal('benefits.no-such-round', 404)
    const money = held.round.decided_at ? await moneyOf(tx, held.round, dayOf(now)) : 'coming'
    return { value: { ...(await stateOf(tx, held, now)), money } }
  },
})
