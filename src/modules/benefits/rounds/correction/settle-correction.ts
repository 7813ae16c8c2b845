import { addDays, dayOf, toDay } from '../../../../kernel/day.ts'
import { type Refusal, isRefusal, refusal } from '../../../../kernel/refusal.ts'
import type { Tx } from '../../../../platform/database/connect.ts'
import type { Call } from '../../../../platform/node.ts'
import { type DecisionSigner, inForce } from '../../../decisions/index.ts'
import { cancelPayment, claimBack, dropClaim, orderPayment, paymentsOf } from '../../../payments/index.ts'
import { holidays } from '../../../reference/index.ts'
import { type Row, tables } from '../../tables.ts'
import { notPayable } from '../not-payable.ts'
import { planOneMore } from '../plan-rounds.ts'
import type { RoundState } from '../round-state.ts'
import { amountFor, signed } from '../settle-round.ts'
import { toSignOf } from '../signed-facts.ts'
import { nextWorkingDay } from '../working-day.ts'
import { differenceOf, isUnheard } from './correction.ts'
import { claimedOf, correctionsOf } from './store.ts'

type Signing = {
  readonly correction: Row<'round_correction'>
  readonly days: number
  readonly reason: string
  readonly signer: DecisionSigner
}
/** What came of it: claimed back, ordered, and what is not to be paid back after all. */
export type Done = { readonly claimed: number; readonly ordered: number; readonly dropped: number }

/** In how many days an overpayment is to be paid back, unless its person makes a plan: a choice of ours. */
const payBackDays = 30

/** Signs the corrected round in place of the decision before, moves the money and the days, and keeps what came of it. */
export async function settleCorrection(
  tx: Tx,
  call: Call,
  state: RoundState,
  { correction, days, reason, signer }: Signing,
): Promise<Done | Refusal> {
  const now = call.node.clock.now()
  const [amount, toSign] = [amountFor(state, days), toSignOf(state, days)]
  if (amount === undefined || !toSign) return refusal('benefits.income-unknown', 409)
  // What is taken from its person they are heard about first, and that is a correction of its own.
  if (isUnheard(correction) && amount < (state.round.amount ?? 0)) return refusal('benefits.less-than-paid', 409)
  const { decision_id: before } = state.round
  const replaces = before === null ? undefined : await inForce(tx, before)
  const decision = await signed(tx, call, state, { ...toSign, signer, replaces })
  if (isRefusal(decision)) return decision
  const money = await settleMoney(tx, call, state, correction, amount)
  if (isRefusal(money)) return money
  const by = signer.kind === 'person' ? signer.person : null
  const decided = { reason, decided_at: now, decided_by: by, decision_id: decision ?? null }
  await tables(tx)
    .updateTable('benefits.round_correction')
    .set({ outcome: 'corrected', days, amount, ...money, ...decided })
    .where('id', '=', correction.id)
    .execute()
  const declaration = JSON.stringify({ activities: [], ...state.round.declaration, worked: state.worked })
  const sent = state.round.sent_at !== null && { declaration }
  await tables(tx)
    .updateTable('benefits.round')
    .set({ ...sent, ...decided, recognised_days: days, amount })
    .where('id', '=', state.round.id)
    .execute()
  await settleDays(tx, call, state, days)
  return money
}

// What is still here is called off and ordered anew with the rest; what has arrived is claimed back or added to. What was claimed back
// before and nobody has paid back yet is dropped first: nobody owes and is owed for the same days.
async function settleMoney(
  tx: Tx,
  { node }: Call,
  { round }: RoundState,
  { id }: Row<'round_correction'>,
  amount: number,
): Promise<Done | Refusal> {
  const now = node.clock.now()
  const orders = (await paymentsOf(tx, round.person_id)).filter(
    ({ source, reference, state }) =>
      source === 'benefits' && state !== 'cancelled' && reference.startsWith(`round:${round.id}`),
  )
  if (orders.some(({ state }) => state === 'sent')) return refusal('benefits.payment-under-way', 409)
  for (const { id: order } of orders.filter(({ state }) => state !== 'settled')) {
    const off = await cancelPayment(tx, now, { order, why: 'corrected' })
    if (isRefusal(off)) return off
  }
  const paid = orders.filter(({ state }) => state === 'settled').reduce((sum, one) => sum + one.amount, 0)
  const { claim, order } = differenceOf(amount, { paid, claimed: await claimedOf(tx, round.id) })
  const about = { person: round.person_id, source: 'benefits', reference: `round:${round.id}:${id}` }
  const dropped = await dropClaims(tx, now, round.id, { by: id, most: order })
  const rest = order - dropped
  const done =
    claim > 0
      ? await claimBack(tx, now, {
          ...about,
          amount: claim,
          dueOn: addDays(dayOf(now), payBackDays),
          reason: wordsOf(round),
        })
      : rest > 0
        ? await orderPayment(tx, now, {
            ...about,
            amount: rest,
            dueOn: nextWorkingDay(dayOf(now), await holidays(tx, node)),
            purpose: wordsOf(round),
          })
        : undefined
  return isRefusal(done) ? done : { claimed: claim, ordered: rest, dropped }
}

async function dropClaims(
  tx: Tx,
  now: Date,
  round: string,
  { by, most }: { readonly by: string; readonly most: number },
): Promise<number> {
  let dropped = 0
  for (const { id, claimed } of await correctionsOf(tx, round))
    if (claimed > 0 && dropped < most) {
      const reference = `round:${round}:${id}`
      dropped += await dropClaim(tx, now, { source: 'benefits', reference, by, most: most - dropped })
    }
  return dropped
}

function wordsOf({ number }: Row<'round'>): { ko: string; en: string } {
  return { ko: `구직급여 ${number}차 정정`, en: `Job-seeking benefit, round ${number} corrected` }
}

// Days come back or go. A claim that had ended goes on where days are left again: in a round that waits, or in one more.
async function settleDays(tx: Tx, call: Call, { claim, round }: RoundState, days: number): Promise<void> {
  const paid = claim.days_paid + days - (round.recognised_days ?? 0)
  const rounds = await tables(tx)
    .selectFrom('benefits.round')
    .select(['number', 'due_on', 'decided_at'])
    .where('claim_id', '=', claim.id)
    .orderBy('number')
    .execute()
  const last = rounds.at(-1) ?? round
  const goesOn =
    (await notPayable(tx, { claim })) === undefined &&
    paid < (claim.benefit_days ?? 0) + claim.extended_days &&
    (rounds.some(({ decided_at }) => decided_at === null) ||
      (await planOneMore(tx, call, { ...claim, days_paid: paid }, { ...last, due_on: toDay(last.due_on) })))
  await tables(tx)
    .updateTable('benefits.claim')
    .set({ days_paid: paid, ended_at: goesOn ? null : (claim.ended_at ?? call.node.clock.now()) })
    .where('id', '=', claim.id)
    .execute()
}
