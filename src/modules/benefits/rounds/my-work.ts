import { z } from 'zod'
import { type Day, isDay } from '../../../kernel/day.ts'
import { refusal } from '../../../kernel/refusal.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { query } from '../../../platform/operation/query.ts'
import { declaredIn } from './declared.ts'
import { fedDays } from './feed/fed-days.ts'
import { daysReported } from './feed/feed-store.ts'
import { themselves } from './my-rounds.ts'
import { type RoundState, stateOf } from './round-state.ts'
import { ownRound, roundsOf } from './store.ts'
import { type Work, worksOf } from './works-of.ts'

/** A round of one's own, and the work that a day of it may be like: as reported of the day asked about, then as declared before. */
export type MyWork = { readonly state: RoundState; readonly before: readonly Work[] }

/** What the form of days of work begins with, so that nobody types twice what is known. */
export const myWork: Operation<{ round: number; day?: Day | undefined }, MyWork> = query('benefits.my-work', {
  input: z.object({
    round: z.coerce.number().int().min(1).max(99),
    day: z.custom<Day>(isDay).optional().catch(undefined),
  }),
  allow: themselves,
  run: async ({ actor, input: { round, day }, tx, now }) => {
    const held = await ownRound(tx, personOf(actor) ?? '', round, false)
    if (!held) return refusal('benefits.no-such-round', 404)
    const state = await stateOf(tx, held, now)
    const rounds = await roundsOf(tx, held.claim.id)
    const reports = day === undefined ? [] : await daysReported(tx, held.round.person_id, day, day)
    const reported = fedDays(reports, { worked: [], left: [] }, { from: day ?? '', to: day ?? '' })
    const declared = rounds.flatMap(declaredIn).toSorted((a, b) => (a.day > b.day ? -1 : 1))
    return { value: { state, before: worksOf([...reported, ...declared]) } }
  },
})
