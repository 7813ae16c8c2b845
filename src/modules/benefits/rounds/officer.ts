import { z } from 'zod'
import { type Id, toId } from '../../../kernel/id.ts'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import { asSystem } from '../../../platform/database/as-system.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import { type Actor, personOf } from '../../../platform/operation/actor.ts'
import { type Context, type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import type { DecisionSigner } from '../../decisions/index.ts'
import { personCard } from '../../identity/index.ts'
import { isOfficer } from '../claim/may-claim.ts'
import { type Row, tables } from '../tables.ts'
import { assess } from './assess.ts'
import { type Doubt, doubtsOf } from './in-order.ts'
import { type RoundState, stateOf } from './round-state.ts'
import { type Settled, settleRound } from './settle-round.ts'
import { heldRound } from './store.ts'

/** Rounds that wait for an officer: sent, or at the office today and before; the oldest due day first. */
export const waitingRounds: Operation<Record<never, never>, readonly Row<'round'>[]> = query(
  'benefits.waiting-rounds',
  {
    input: z.object({}),
    allow: ({ actor }) => isOfficer(actor),
    run: async ({ tx, call: { node } }) => {
      const today = node.clock.today()
      const rows = tables(tx)
        .selectFrom('benefits.round')
        .selectAll()
        .where('decided_at', 'is', null)
        .where((w) => w.or([w('sent_at', 'is not', null), w.and([w('at_office', '=', true), w('due_on', '=', today)])]))
      return { value: await rows.orderBy('due_on').orderBy('id').limit(200).execute() }
    },
  },
)

/** A round as an officer decides it: whose it is, all that it stands on, and why the rules did not decide it. */
export type RoundCase = RoundState & { readonly name: string; readonly doubts: readonly Doubt[] }

/** Opens a round for an officer; its person sees that it was read. */
export const roundCase: Operation<{ round: string }, RoundCase> = query('benefits.round-case', {
  input: z.object({ round: z.uuid() }),
  allow: ({ actor }) => isOfficer(actor),
  run: async ({ input, tx, now, call: { node } }) => {
    const held = await heldRound(tx, input.round)
    if (!held) return refusal('benefits.no-such-round', 404)
    const state = await stateOf(tx, held, now)
    const person = toId<'Person'>(held.round.person_id)
    return {
      value: { ...state, name: await nameOf(tx, node, person), doubts: doubtsOf(state) },
      accessed: [{ person, what: '실업인정 신청', purpose: '실업인정 결정' }],
    }
  },
})

async function nameOf(tx: Tx, node: Node, person: Id<'Person'>): Promise<string> {
  return (await asSystem(tx, node, 'benefits.name', async () => await personCard(tx, person)))?.name ?? ''
}

/** How an officer decides: as many days, and why. Without a reason only all days that were asked for. */
export type Deciding = { round: string; days: number; reason: string; exempt?: number | undefined }

/** Decides a round by a named officer. Fewer days than could be recognised need a reason; none is a no. */
export const decideRound: Operation<Deciding, Settled> = command('benefits.decide-round', {
  input: z.object({
    round: z.uuid(),
    days: z.coerce.number('days').int('days').min(0, 'days').max(366, 'days'),
    reason: z.string().trim().min(1, 'needed').max(500, 'too-long'),
    exempt: z.preprocess(
      (typed) => (typed === '' ? undefined : typed),
      z.coerce.number('won').int('won').min(0, 'won').optional(),
    ),
  }),
  allow: ({ actor }) => isOfficer(actor),
  stepUp: 'staff',
  run: async ({ actor, input, tx, now, call }) => {
    const held = await heldRound(tx, input.round)
    const no = notDecidable(held?.round)
    if (no || !held) return no ?? refusal('benefits.no-such-round', 404)
    const state = withExempt(await stateOf(tx, held, now), input.exempt)
    if (input.days > state.assessed.recognised)
      return refusal('platform.does-not-fit', 422, { fields: { days: 'more-days' } })
    const done = await settleRound(tx, call, state, { signer: signerOf(actor, input.reason), ...input })
    return isRefusal(done) ? done : { value: done, subject: input.round }
  },
})

// What stays free of an artist's or labour provider's income is notified; no register here has it.
function withExempt(state: RoundState, exempt: number | undefined): RoundState {
  const period = { ...state.period, exempt }
  return { ...state, period, assessed: assess(period, state.worked) }
}

// 고용보험법 제44조제2항: who has to come is seen before it is decided.
function notDecidable(round: Row<'round'> | undefined): Refusal | undefined {
  if (!round) return refusal('benefits.no-such-round', 404)
  if (round.decided_at) return refusal('benefits.round-decided', 409)
  if (round.at_office && !round.attended_at) return refusal('benefits.not-attended', 409)
  return round.sent_at || round.at_office ? undefined : refusal('benefits.round-not-sent', 409)
}

/** The officer who signs, by name, with their reason. */
export function signerOf(actor: Actor, reason: string): DecisionSigner {
  const name = actor.kind === 'person' ? actor.name : ''
  return { kind: 'person', person: personOf(actor) ?? '', name, role: '실업인정 담당', reason }
}

/** What is talked about at the office: the review of a fourth round (재취업활동 점검). */
export type Attending = {
  round: string
  tried?: string | undefined
  hinders?: string | undefined
  next?: string | undefined
}

const words = z.string().trim().max(1000, 'too-long').optional()
type Review = Omit<Attending, 'round'>
const Review: z.ZodType<Review> = z.object({ tried: words, hinders: words, next: words })

/** What was agreed at the office; nothing where nobody came. */
export function reviewOf({ review }: Pick<Row<'round'>, 'review'>): Review {
  return Review.safeParse(review).data ?? {}
}

/** Notes that somebody came to the office on the day of a round, with what was agreed for the weeks to come. */
export const attendRound: Operation<Attending, { round: string }> = command('benefits.attend-round', {
  input: z.object({ round: z.uuid(), tried: words, hinders: words, next: words }),
  allow: ({ actor }) => isOfficer(actor),
  run: async (context) => {
    const { input, tx, now } = context
    const held = await heldRound(tx, input.round)
    if (!held) return refusal('benefits.no-such-round', 404)
    if (held.round.decided_at) return refusal('benefits.round-decided', 409)
    if (!held.round.at_office) return refusal('benefits.not-at-office', 409)
    await note(tx, context, now)
    return { value: { round: input.round }, subject: input.round }
  },
})

async function note(tx: Tx, { input: { round, ...review } }: Context<Attending>, now: Date): Promise<void> {
  await tables(tx)
    .updateTable('benefits.round')
    .set({ attended_at: now, review: JSON.stringify(review) })
    .where('id', '=', round)
    .execute()
}
