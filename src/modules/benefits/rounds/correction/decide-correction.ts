import { z } from 'zod'
import { dayOf } from '../../../../kernel/day.ts'
import { toId } from '../../../../kernel/id.ts'
import { type Refusal, isRefusal, refusal } from '../../../../kernel/refusal.ts'
import { personOf } from '../../../../platform/operation/actor.ts'
import { type Context, type Operation, command } from '../../../../platform/operation/command.ts'
import { ownCase } from '../../../decisions/index.ts'
import { notify } from '../../../notifications/index.ts'
import { isOfficer } from '../../claim/may-claim.ts'
import { type Row, tables } from '../../tables.ts'
import { signerOf } from '../officer.ts'
import { type HeldRound, heldRound } from '../store.ts'
import { notHeard } from './correction.ts'
import { correctedState } from './corrected-state.ts'
import { correctionNotices } from './notices.ts'
import { type Done, settleCorrection } from './settle-correction.ts'
import { openCorrection } from './store.ts'

/** How an officer decides a correction: the days it comes to, or that nothing is changed, and why; `seen` is what they read. */
export type DecidingCorrection = {
  round: string
  outcome: 'corrected' | 'dropped'
  days?: number | undefined
  reason: string
  seen: string
}

/**
 * Decides a correction by a named officer, after its person was heard: the decision before is replaced, what was paid too much is claimed back, what
 * was paid too little is ordered, and days come back or go, in one transaction.
 */
export const decideCorrection: Operation<DecidingCorrection, Done> = command('benefits.decide-correction', {
  input: z.object({
    round: z.uuid(),
    outcome: z.enum(['corrected', 'dropped'], 'choose'),
    days: z.preprocess(
      (typed) => (typed === '' ? undefined : typed),
      z.coerce.number('days').int('days').min(0, 'days').max(366, 'days').optional(),
    ),
    reason: z.string().trim().min(1, 'needed').max(500, 'too-long'),
    seen: z.string().max(100),
  }),
  allow: ({ actor }) => isOfficer(actor),
  stepUp: 'staff',
  run: async (context) => {
    const { actor, input, tx, now } = context
    const held = await heldRound(tx, input.round)
    const correction = held && (await openCorrection(tx, held.round.id))
    if (!held || !correction) return refusal('benefits.no-such-correction', 404)
    if (held.round.person_id === personOf(actor)) return ownCase
    const no = notHeard(correction, dayOf(now)) ?? bound(correction, input)
    if (no) return no
    const done = await (input.outcome === 'dropped' ? dropped : corrected)(context, held, correction)
    if (isRefusal(done)) return done
    const about = { person: toId<'Person'>(held.round.person_id), number: held.round.number, ...done }
    await notify(tx, now, correctionNotices.decided(about))
    return { value: done, subject: input.round }
  },
})

// Set aside on appeal, it is decided anew: the office may not leave it as it was.
function bound({ anew_for }: Row<'round_correction'>, { outcome }: DecidingCorrection): Refusal | undefined {
  return anew_for !== null && outcome === 'dropped' ? refusal('benefits.bound', 409) : undefined
}

async function dropped(
  { actor, input, tx, now }: Context<DecidingCorrection>,
  _: HeldRound,
  { id }: Row<'round_correction'>,
): Promise<Done> {
  const by = personOf(actor) ?? null
  await tables(tx)
    .updateTable('benefits.round_correction')
    .set({ outcome: 'dropped', reason: input.reason, decided_at: now, decided_by: by })
    .where('id', '=', id)
    .execute()
  return { claimed: 0, ordered: 0, dropped: 0 }
}

async function corrected(
  context: Context<DecidingCorrection>,
  held: HeldRound,
  correction: Row<'round_correction'>,
): Promise<Done | Refusal> {
  const { actor, input, tx, now, call } = context
  const corrected = await correctedState(tx, held, correction, now)
  if (corrected.seen !== input.seen) return refusal('benefits.round-changed', 409)
  const days = input.days ?? corrected.days
  if (days > corrected.state.assessed.recognised)
    return refusal('platform.does-not-fit', 422, { fields: { days: 'more-days' } })
  const signing = { correction, days, reason: input.reason, signer: signerOf(actor, input.reason) }
  return await settleCorrection(tx, call, corrected.state, signing)
}
