import { type Day, addDays, dayOf, toDay } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { sideBySide } from '../../../platform/database/side-by-side.ts'
import type { Call } from '../../../platform/node.ts'
import { type DecisionSigner, ownCase, signFor } from '../../decisions/index.ts'
import { notify } from '../../notifications/index.ts'
import { orderPayment } from '../../payments/index.ts'
import { tables } from '../tables.ts'
import { activityFacts } from './activities.ts'
import { isWeekend } from './calendar.ts'
import { roundNotice } from './notices.ts'
import { notPayable } from './not-payable.ts'
import { planOneMore } from './plan-rounds.ts'
import type { RoundState } from './round-state.ts'
import { decideOn } from './round-law.ts'

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
  const amount = amountFor(state, settling.days)
  if (amount === undefined) return refusal('benefits.income-unknown', 409)
  const decision = await signed(tx, call, state, settling.signer)
  if (isRefusal(decision)) return decision
  const { days } = settling
  const { person_id, number } = state.round
  const [paid] = await sideBySide([
    pay(tx, state, amount, now),
    keepOutcome(tx, state, settling, { amount, decision, now }),
    useUp(tx, call, state, days),
    notify(tx, now, roundNotice({ person: toId<'Person'>(person_id), number, amount, days })),
  ])
  return isRefusal(paid) ? paid : { days, amount }
}

type Outcome = { readonly amount: number; readonly decision: string | undefined; readonly now: Date }

async function keepOutcome(
  tx: Tx,
  { round }: RoundState,
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
    })
    .where('id', '=', round.id)
    .execute()
}

// The first round signs no decision, so it is asked here, too.
function ownOf({ claim }: RoundState, { signer }: Settling): Refusal | undefined {
  return signer.kind === 'person' && signer.person === claim.person_id ? ownCase : undefined
}

// The first days that can be recognised; undefined where one of them cannot be worked out.
function amountFor({ assessed }: RoundState, days: number): number | undefined {
  const paid = assessed.days.filter(({ employed }) => !employed).slice(0, days)
  if (paid.some(({ benefit }) => benefit === undefined)) return undefined
  return paid.reduce((sum, { benefit }) => sum + (benefit ?? 0), 0)
}

// The first round asks for no activities: there the law has nothing to sign, and the round itself says who decided.
async function signed(
  tx: Tx,
  { node }: Call,
  { round, activities, counting, claim }: RoundState,
  signer: DecisionSigner,
): Promise<string | undefined | Refusal> {
  const facts = activityFacts(activities, counting)
  if (decideOn(facts, counting.law, ['enoughActivities'])['enoughActivities'] === undefined) return undefined
  const [person, domain, at] = [claim.person_id, 'recognition', node.clock.now()]
  const span = { validFrom: round.from_day, validTo: round.due_on }
  const said = Object.entries(facts).map(([name, value]) => ({ name, value, source: sources[name] ?? '', ...span }))
  const [day, wanted] = [toDay(round.due_on), ['enoughActivities']]
  const done = await signFor(tx, node, {
    person,
    domain,
    wanted,
    signer,
    at,
    facts: said,
    lawDay: day,
    factDay: day,
    effectDay: day,
  })
  return isRefusal(done) ? done : done.decision
}

const sources: Readonly<Record<string, string>> = {
  round: '실업인정 일정',
  recipientType: '수급자격 결정',
  activities: '신청인이 보낸 실업인정 신청과 그 접수증',
  earlierActivities: '지난 실업인정',
}

async function pay(tx: Tx, { round }: RoundState, amount: number, now: Date): Promise<undefined | Refusal> {
  if (amount === 0) return undefined
  const ordered = await orderPayment(tx, now, {
    person: round.person_id,
    amount,
    purpose: { ko: `구직급여 ${round.number}차`, en: `Job-seeking benefit, round ${round.number}` },
    source: 'benefits',
    reference: `round:${round.id}`,
    dueOn: nextWorkingDay(dayOf(now)),
  })
  return isRefusal(ordered) ? ordered : undefined
}

/** The next day on which banks work, public holidays aside: they are in no list here. */
export function nextWorkingDay(day: Day): Day {
  const next = addDays(day, 1)
  return isWeekend(next) ? nextWorkingDay(next) : next
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
    paid < (claim.benefit_days ?? 0) &&
    ((await later.executeTakeFirst()) !== undefined ||
      (await planOneMore(tx, call, { ...claim, days_paid: paid }, round)))
  await tables(tx)
    .updateTable('benefits.claim')
    .set({ days_paid: paid, ...(!goesOn && { ended_at: call.node.clock.now() }) })
    .where('id', '=', claim.id)
    .execute()
}
