import { dayOf } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Context } from '../../../platform/operation/command.ts'
import { notify } from '../../notifications/index.ts'
import type { ToDecide } from '../office/decide-claim.ts'
import { correctedState } from '../rounds/correction/corrected-state.ts'
import { type Done, settleCorrection } from '../rounds/correction/settle-correction.ts'
import { openCorrection } from '../rounds/correction/store.ts'
import { declaredIn } from '../rounds/declared.ts'
import { signerOf } from '../rounds/officer.ts'
import { planRest, planRounds } from '../rounds/plan-rounds.ts'
import { amountFor } from '../rounds/settle-round.ts'
import { heldRound, roundsOf } from '../rounds/store.ts'
import { type Row, tables } from '../tables.ts'
import { anewNotices } from './notices.ts'

/**
 * What follows when a claim was decided anew: rounds where there were none; else each round that was paid by another daily benefit is
 * signed anew and paid what it should have been, and days that came to it get rounds. Its person is told.
 */
export async function settleAnew(context: Context<ToDecide>, claim: Row<'claim'>): Promise<Refusal | undefined> {
  const { tx, call, now } = context
  const rounds = claim.granted ? await roundsOf(tx, claim.id) : []
  let done: Done = { claimed: 0, ordered: 0, dropped: 0 }
  if (claim.granted && rounds.length === 0) await planRounds(tx, call, claim, true)
  for (const round of rounds) {
    const settled = await settledAgain(context, claim, round)
    if (isRefusal(settled)) return settled
    if (settled) done = sumOf(done, settled)
  }
  if (rounds.length > 0) await goOn(context, claim.id)
  const person = toId<'Person'>(claim.person_id)
  await notify(tx, now, anewNotices.decided({ person, claim: claim.id, granted: claim.granted === true, ...done }))
  return undefined
}

// A round that pays what it did stays as it is.
async function settledAgain(
  context: Context<ToDecide>,
  { daily_benefit }: Row<'claim'>,
  round: Row<'round'>,
): Promise<Done | undefined | Refusal> {
  const { actor, input, tx, now, call } = context
  if (!round.recognised_days) return undefined
  if (await openCorrection(tx, round.id)) return refusal('benefits.correction-open', 409)
  const held = await heldRound(tx, round.id)
  const before = held && (await correctedState(tx, held, { ...same(round), id: round.id }, now))
  if (!held || !before || amountFor(before.state, before.days) === round.amount) return undefined
  const correction = await keepCorrection(context, round, daily_benefit ?? 0)
  const { state, days } = await correctedState(tx, held, correction, now)
  return await settleCorrection(tx, call, state, {
    correction,
    days,
    reason: input.reason,
    signer: signerOf(actor, input.reason),
  })
}

function same(round: Row<'round'>): { worked: ReturnType<typeof declaredIn>; answer: null; anew_for: null } {
  return { worked: declaredIn(round), answer: null, anew_for: null }
}

async function keepCorrection(
  { tx, now }: Context<ToDecide>,
  round: Row<'round'>,
  daily: number,
): Promise<Row<'round_correction'>> {
  return await tables(tx)
    .insertInto('benefits.round_correction')
    .values({
      id: newId(),
      round_id: round.id,
      person_id: round.person_id,
      worked: JSON.stringify(declaredIn(round)),
      says: `심사에 따라 구직급여일액을 ${daily.toLocaleString('ko-KR')}원으로 다시 정했습니다`,
      opened_at: now,
      opened_by: null,
      hear_until: dayOf(now),
      answer: '심사 청구에서 말했습니다',
      answered_at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

// Days that came to a claim are in a round that waits, or in more of them.
async function goOn({ tx, call }: Context<ToDecide>, id: string): Promise<void> {
  const one = tables(tx).selectFrom('benefits.claim').selectAll().where('id', '=', id)
  const claim = await one.executeTakeFirstOrThrow()
  if (claim.days_paid >= (claim.benefit_days ?? 0) + claim.extended_days) return
  await planRest(tx, call, claim)
  await tables(tx).updateTable('benefits.claim').set({ ended_at: null }).where('id', '=', id).execute()
}

function sumOf(a: Done, b: Done): Done {
  return { claimed: a.claimed + b.claimed, ordered: a.ordered + b.ordered, dropped: a.dropped + b.dropped }
}
