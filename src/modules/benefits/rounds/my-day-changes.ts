import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import { refusal } from '../../../kernel/refusal.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { type Row, tables } from '../tables.ts'
import { changingOf } from './ask-day-change.ts'
import { type Changing, type Ground, openGrounds } from './day-change.ts'
import { themselves } from './my-rounds.ts'
import { ownRound } from './store.ts'

/** A round whose day may be changed: on which grounds now, and what was asked before. */
export type DayChanges = {
  readonly round: Row<'round'>
  readonly changing: Changing
  readonly open: readonly Ground[]
  readonly asked: readonly Row<'day_change'>[]
}

/** How the day of a round can be changed, and what became of earlier wishes. */
export const myDayChanges: Operation<{ round: number }, DayChanges> = query('benefits.my-day-changes', {
  input: z.object({ round: z.coerce.number().int().min(1).max(99) }),
  allow: themselves,
  run: async ({ actor, input, tx, now }) => {
    const held = await ownRound(tx, personOf(actor) ?? '', input.round, false)
    if (!held) return refusal('benefits.no-such-round', 404)
    const changing = await changingOf(tx, held.round, dayOf(now))
    const asked = await tables(tx)
      .selectFrom('benefits.day_change')
      .selectAll()
      .where('round_id', '=', held.round.id)
      .orderBy('asked_at', 'desc')
      .execute()
    return { value: { round: held.round, changing, open: openGrounds(changing), asked } }
  },
})
