import { dayOf, toDay } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { sideBySide } from '../../../platform/database/side-by-side.ts'
import type { Call } from '../../../platform/node.ts'
import { type DecisionSigner, ownCase, signFor, sources } from '../../decisions/index.ts'
import { notify } from '../../notifications/index.ts'
import { orderPayment } from '../../payments/index.ts'
import { holidays } from '../../reference/index.ts'
import { tables } from '../tables.ts'
import { roundNotice } from './notices.ts'
import { notPayable } from './not-payable.ts'
import { planOneMore } from './plan-rounds.ts'
import type { RoundState } from './round-state.ts'
import { type ToSignOf, toSignOf } from './signed-facts.ts'
import { nextWorkingDay } from './working-day.ts'

/** How a round is decided: how many of the days that could be recognised, by whom, and why where it is fewer. */
export type Settling = { readonly signer: DecisionSigner; readonly days: number; readonly reason?: string }

/** What came of it. */
export type Settled = { readonly days: number; readonly amount: number }

/**
 * Decides a round in the caller's transaction: the decision is signed, the payment ordered under `round:<id>`, the days are used up, the
 * person is told: all of it or nothing.
 */
export async function settleRound(
  tx: Tx,
  call: Call,
  state: RoundState,
  settling: Settling,
): Promise<Settled | Refusal> {
  const now = call.node.clock.now()
  const no = (await notPayable(tx, state)) ?? ownOf(state, settling)
  if (no) return no
  const toSign = toSignOf(state, settling.days)
  const amount = amountFor(state, settling.days)
  if (amount === undefined || !toSign) return refusal('benefits.income-unknown', 409)
  if (toSign.pays !== amount)
    throw new Error(`round ${state.round.id}: ${amount} by its days, ${toSign.pays} by its sum`)
  const decision = await signed(tx, call, state, { ...toSign, signer: settling.signer })
  if (isRefusal(decision)) return decision
  const { days } = settling
  const { person_id, number } = state.round
  const [paid] = await sideBySide([
    pay(tx, call, state, amount),
    keepOutcome(tx, state, settling, { amount, decision, now }),
    useUp(tx, call, state, days),
    notify(tx, now, roundNotice({ person: toId<'Person'>(person_id), number, amount, days })),
  ])
  return isRefusal(paid) ? paid : { days, amount }
}

type Outcome = { readonly amount: number; readonly decision: string | undefined; readonly now: Date }

async function keepOutcome(
  tx: Tx,
  { round, period }: RoundState,
  { signer, days, reason }: Settling,
  { amount, decision, now }: Outcome,
): Promise<void> {
  await tables(tx)
    .updateTable('benefits.round')
    .set({
      decided_at: now,
      decided_by: signer.kind === 'person' ? signer.person : null,
      decision_id: decision ?? null,
      recognised_days: days,
      amount,
      reason: reason ?? null,
      exempt_income: period.exempt ?? null,
    })
    .where('id', '=', round.id)
    .execute()
}

// A round that pays nothing may sign no decision, so it is asked here, too.
function ownOf({ claim }: RoundState, { signer }: Settling): Refusal | undefined {
  return signer.kind === 'person' && signer.person === claim.person_id ? ownCase : undefined
}

/** What the first days that can be recognised come to; undefined where one of them cannot be worked out. */
export function amountFor({ assessed }: Pick<RoundState, 'assessed'>, days: number): number | undefined {
  const paid = assessed.days.filter(({ employed }) => !employed).slice(0, days)
  if (paid.some(({ benefit }) => benefit === undefined)) return undefined
  return paid.reduce((sum, { benefit }) => sum + (benefit ?? 0), 0)
}

type ToBeSigned = ToSignOf & { readonly signer: DecisionSigner; readonly replaces?: string | undefined }

/** Signs what a round comes to. Where the law has nothing to sign, the round itself says who decided. */
export async function signed(
  tx: Tx,
  { node }: Call,
  { round, claim, assessed }: RoundState,
  { signer, facts, wanted, replaces }: ToBeSigned,
): Promise<string | undefined | Refusal> {
  if (wanted.length === 0) return undefined
  const [person, domain, at] = [claim.person_id, 'recognition', node.clock.now()]
  const span = { validFrom: round.from_day, validTo: round.due_on }
  const said = Object.entries(facts).map(([name, value]) => ({ name, value, source: saidBy[name] ?? '', ...span }))
  const day = toDay(round.due_on)
  const done = await signFor(tx, node, {
    person,
    domain,
    wanted,
    signer,
    at,
    facts: said,
    replaces,
    home: `/operator/rounds/${round.id}`,
    ...(wanted.includes('roundBenefit') && { asked: { roundBenefit: assessed.amount } }),
    lawDay: day,
    factDay: day,
    effectDay: day,
  })
  return isRefusal(done) ? done : done.decision
}

const saidBy: Readonly<Record<string, string>> = {
  round: sources.schedule.ko,
  recipientType: sources.eligibility.ko,
  activities: sources.receipts.ko,
  earlierActivities: sources.earlierRounds.ko,
  recognisedDays: sources.counted.ko,
  dailyBenefit: sources.eligibility.ko,
  roundExtendedDays: sources.counted.ko,
  roundExtendedDaily: sources.eligibility.ko,
  insuredAs: sources.coverage.ko,
  averageDailyIncome: sources.declaration.ko,
  exemptDailyIncome: sources.officer.ko,
}

async function pay(tx: Tx, { node }: Call, { round }: RoundState, amount: number): Promise<undefined | Refusal> {
  if (amount === 0) return undefined
  const now = node.clock.now()
  const ordered = await orderPayment(tx, now, {
    person: round.person_id,
    amount,
    purpose: { ko: `구직급여 ${round.number}차`, en: `Job-seeking benefit, round ${round.number}` },
    source: 'benefits',
    reference: `round:${round.id}`,
    dueOn: nextWorkingDay(dayOf(now), await holidays(tx, node)),
  })
  return isRefusal(ordered) ? ordered : undefined
}

// A day of work uses up no day of benefit: what is left after the last round gets one more (법 제48조).
async function useUp(tx: Tx, call: Call, { claim, round }: RoundState, days: number): Promise<void> {
  const paid = claim.days_paid + days
  const later = tables(tx)
    .selectFrom('benefits.round')
    .select('id')
    .where('claim_id', '=', claim.id)
    .where('number', '>', round.number)
    .limit(1)
  const goesOn =
    paid < (claim.benefit_days ?? 0) + claim.extended_days &&
    ((await later.executeTakeFirst()) !== undefined ||
      (await planOneMore(tx, call, { ...claim, days_paid: paid }, round)))
  await tables(tx)
    .updateTable('benefits.claim')
    .set({ days_paid: paid, ...(!goesOn && { ended_at: call.node.clock.now() }) })
    .where('id', '=', claim.id)
    .execute()
}
