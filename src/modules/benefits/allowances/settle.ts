import { dayOf } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Call } from '../../../platform/node.ts'
import { type DecisionSigner, inForce, keepFacts, signFor } from '../../decisions/index.ts'
import { notify } from '../../notifications/index.ts'
import { cancelPayment, orderPayment, paymentsOf } from '../../payments/index.ts'
import { holidays } from '../../reference/index.ts'
import { nextWorkingDay } from '../rounds/working-day.ts'
import { type Row, tables } from '../tables.ts'
import { extendClaim } from './extend-claim.ts'
import type { Held } from './hold.ts'
import { type Draft, deciding, domainOf, draftOf, isExtension } from './kinds.ts'
import { allowanceNotice, purposes } from './messages.ts'
import { sealFound } from './store.ts'

/**
 * Decides a request as the law says it, in the caller's transaction: the decision is signed, the payment ordered or the rounds made longer,
 * the person told: all of it or nothing. What the law leaves open, or says on something unverified, is not decided.
 */
export async function settle(tx: Tx, call: Call, held: Held, signer: DecisionSigner): Promise<number | Refusal> {
  const { row } = held
  const now = call.node.clock.now()
  const draft = draftOf(row.kind, held.facts, dayOf(now))
  if (draft.amount === undefined) return refusal('benefits.allowance-open', 409)
  if (draft.status === 'estimate') return refusal('benefits.allowance-estimate', 409)
  const decision = await sign(tx, call, held, signer, homeOf(row, draft.amount))
  if (isRefusal(decision)) return decision
  const done = await carryOut(tx, call, held, draft)
  if (isRefusal(done)) return done
  const decided = {
    decided_at: now,
    decided_by: signer.kind === 'person' ? signer.person : null,
    decision_id: decision.decision,
    found: sealFound(call.node, row.id, held.found),
    reason: signer.kind === 'person' ? signer.reason : automatic,
  }
  await tables(tx)
    .updateTable('benefits.allowance')
    .set({ ...decided, amount: draft.amount, days: done.days, anew_by: null })
    .where('id', '=', row.id)
    .execute()
  await notify(tx, now, allowanceNotice(toId<'Person'>(row.person_id), row, draft.amount))
  return draft.amount
}

// Kept beside the decision, which says the same in its letter.
const automatic = '요건이 모두 확인되어 규칙에 따라 결정했습니다.'

async function carryOut(tx: Tx, call: Call, held: Held, draft: Draft): Promise<{ days: number } | Refusal> {
  const { row, claim } = held
  const amount = draft.amount ?? 0
  if (claim && isExtension(row.kind)) return { days: amount > 0 ? await extendClaim(tx, call, claim, draft) : 0 }
  const now = call.node.clock.now()
  const before = row.decision_id === null ? nothing : await paidBefore(tx, now, row)
  if (isRefusal(before)) return before
  const ordered = await pay(tx, call, row, amount - before.paid)
  if (isRefusal(ordered)) return ordered
  const daysOf = (sum: number): number =>
    claim && row.kind === 'sickness' ? Math.round(sum / (claim.daily_benefit ?? 1)) : 0
  if (claim) await useUp(tx, claim, row, { days: daysOf(amount) - daysOf(before.granted), amount, now })
  return { days: daysOf(amount) }
}

// What is to be paid; decided anew, what is missing of it. Less than was paid is nobody's wish who contested it.
async function pay(tx: Tx, { node }: Call, row: Row<'allowance'>, amount: number): Promise<unknown> {
  if (amount < 0) return refusal('benefits.less-than-paid', 409)
  if (amount === 0) return undefined
  const now = node.clock.now()
  return await orderPayment(tx, now, {
    person: row.person_id,
    amount,
    purpose: purposes[row.kind],
    source: 'benefits',
    reference: referenceOf(row),
    dueOn: nextWorkingDay(dayOf(now), await holidays(tx, node)),
  })
}

// One for each decision, so that each is paid once.
function referenceOf({ id, decision_id }: Row<'allowance'>): string {
  return decision_id === null ? `allowance:${id}` : `allowance:${id}:${decision_id}`
}

type Before = { readonly granted: number; readonly paid: number }
const nothing: Before = { granted: 0, paid: 0 }

// What the decision that was set aside granted, and what of it has arrived; what has not gone yet is called off.
async function paidBefore(tx: Tx, now: Date, { id, person_id }: Row<'allowance'>): Promise<Before | Refusal> {
  const orders = (await paymentsOf(tx, person_id)).filter(
    ({ source, reference, state }) =>
      source === 'benefits' && state !== 'cancelled' && reference.startsWith(`allowance:${id}`),
  )
  if (orders.some(({ state }) => state === 'sent')) return refusal('benefits.payment-under-way', 409)
  for (const { id: order } of orders.filter(({ state }) => state !== 'settled')) {
    const off = await cancelPayment(tx, now, { order, why: 'corrected' })
    if (isRefusal(off)) return off
  }
  const sumOf = (all: typeof orders): number => all.reduce((sum, one) => sum + one.amount, 0)
  return { granted: sumOf(orders), paid: sumOf(orders.filter(({ state }) => state === 'settled')) }
}

// An extension that was granted has its rounds already, so it is not decided anew on its own page.
function homeOf({ id, kind }: Row<'allowance'>, amount: number): string | undefined {
  return isExtension(kind) && amount > 0 ? undefined : `/operator/allowances/${id}`
}

type Used = { readonly days: number; readonly amount: number; readonly now: Date }

// Sickness benefit takes the place of benefit for its days (제63조); who works again early has nothing more to come (제64조).
async function useUp(
  tx: Tx,
  claim: Row<'claim'>,
  { kind }: Row<'allowance'>,
  { days, amount, now }: Used,
): Promise<void> {
  const paid = claim.days_paid + days
  const ends = (kind === 'early' && amount > 0) || paid >= (claim.benefit_days ?? 0) + claim.extended_days
  await tables(tx)
    .updateTable('benefits.claim')
    .set({ days_paid: paid, ...(ends && { ended_at: claim.ended_at ?? now }) })
    .where('id', '=', claim.id)
    .execute()
}

async function sign(
  tx: Tx,
  { node }: Call,
  { row, said, found, facts }: Held,
  signer: DecisionSigner,
  home: string | undefined,
): Promise<{ decision: string } | Refusal> {
  const { domain, wanted } = deciding[row.kind]
  const [person, at] = [row.person_id, node.clock.now()]
  const span = { validFrom: row.from_day, validTo: row.to_day }
  const because = signer.kind === 'person' ? signer.reason : undefined
  const names = new Map(domainOf(row.kind).facts.map((fact) => [fact.name, fact]))
  const kept = Object.entries(facts).flatMap(([name, value]) => {
    const fact = names.get(name)
    if (value === undefined || !fact) return []
    return [{ name, value, source: sourceOf(name, said, found), ...span, ...(fact.judgement && { because }) }]
  })
  const opened = await keepFacts(tx, node, { person, domain, at, facts: kept, ...(because && { personJudges: true }) })
  if (isRefusal(opened)) return opened
  const day = { factDay: row.from_day, effectDay: row.from_day, lawDay: dayOf(at) }
  const replaces = row.decision_id === null ? undefined : await inForce(tx, row.decision_id)
  return await signFor(tx, node, { person, domain, wanted: [...wanted], signer, at, home, replaces, ...day })
}

function sourceOf(name: string, said: Held['said'], found: Held['found']): string {
  if (name in found) return '담당자가 확인함'
  return name in said ? '신청인이 말함' : '고용보험 기록과 청구'
}
