import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Call, Node } from '../../../platform/node.ts'
import { type Actor, personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { keepFacts, signFor } from '../../decisions/index.ts'
import { notify } from '../../notifications/index.ts'
import { orderPayment } from '../../payments/index.ts'
import { isOfficer } from '../claim/may-claim.ts'
import { nextWorkingDay } from '../rounds/settle-round.ts'
import { type Row, tables } from '../tables.ts'
import { type Known, type Said, allowances, draftOf } from './kinds.ts'
import { allowanceNotice, purposes } from './messages.ts'
import { knownOf, openSaid } from './store.ts'

/** A request as an officer decides it, with what the law says of it now. */
export type AllowanceCase = {
  readonly row: Row<'allowance'>
  readonly said: Said
  readonly draft: ReturnType<typeof draftOf>
}

/** Requests that wait, the oldest first. */
export const waitingAllowances: Operation<Record<never, never>, readonly Row<'allowance'>[]> = query(
  'benefits.waiting-allowances',
  {
    input: z.object({}),
    allow: ({ actor }) => isOfficer(actor),
    run: async ({ tx }) => {
      const rows = tables(tx).selectFrom('benefits.allowance').selectAll().where('decided_at', 'is', null)
      return { value: await rows.orderBy('sent_at').limit(200).execute() }
    },
  },
)

/** Opens a request; its person sees that it was read. */
export const allowanceCase: Operation<{ allowance: string }, AllowanceCase> = query('benefits.allowance-case', {
  input: z.object({ allowance: z.uuid() }),
  allow: ({ actor }) => isOfficer(actor),
  run: async ({ input, tx, now, call: { node } }) => {
    const held = await hold(tx, node, input.allowance, now)
    if (!held) return refusal('benefits.no-such-allowance', 404)
    const { row, said, known } = held
    const person = toId<'Person'>(row.person_id)
    return {
      value: { row, said, draft: draftOf(row.kind, said, known) },
      accessed: [{ person, what: '수당 청구', purpose: '수당 결정' }],
    }
  },
})

/** Decides a request as the law says it, by a named officer with a reason; the payment is ordered in the same transaction. */
export const decideAllowance: Operation<{ allowance: string; reason: string }, { amount: number }> = command(
  'benefits.decide-allowance',
  {
    input: z.object({ allowance: z.uuid(), reason: z.string().trim().min(1, 'needed').max(500, 'too-long') }),
    allow: ({ actor }) => isOfficer(actor),
    stepUp: 'staff',
    run: async ({ actor, input, tx, now, call }) => {
      const held = await hold(tx, call.node, input.allowance, now)
      if (!held) return refusal('benefits.no-such-allowance', 404)
      if (held.row.decided_at) return refusal('benefits.round-decided', 409)
      const amount = await settle(tx, call, held, actor, input.reason)
      return isRefusal(amount) ? amount : { value: { amount }, subject: input.allowance }
    },
  },
)

type Held = { readonly row: Row<'allowance'>; readonly claim: Row<'claim'>; readonly said: Said; readonly known: Known }

async function hold(tx: Tx, node: Node, id: string, now: Date): Promise<Held | undefined> {
  const db = tables(tx)
  const row = await db.selectFrom('benefits.allowance').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) return undefined
  const claims = db.selectFrom('benefits.claim').selectAll().where('id', '=', row.claim_id).forUpdate()
  const claim = await claims.executeTakeFirstOrThrow()
  return { row, claim, said: openSaid(node, row), known: await knownOf(tx, claim, dayOf(now)) }
}

async function settle(tx: Tx, call: Call, held: Held, actor: Actor, reason: string): Promise<number | Refusal> {
  const { row, said, known } = held
  const now = call.node.clock.now()
  const { amount } = draftOf(row.kind, said, known)
  if (amount === undefined) return refusal('benefits.allowance-open', 409)
  const decision = await sign(tx, call, held, actor, reason)
  if (isRefusal(decision)) return decision
  const person = row.person_id
  const ordered =
    amount > 0 &&
    (await orderPayment(tx, now, {
      person,
      amount,
      purpose: purposes[row.kind],
      source: 'benefits',
      reference: `allowance:${row.id}`,
      dueOn: nextWorkingDay(dayOf(now)),
    }))
  if (isRefusal(ordered)) return ordered
  const days = row.kind === 'sickness' ? Math.round(amount / known.dailyBenefit) : 0
  const decided = { decided_at: now, decided_by: personOf(actor) ?? null, decision_id: decision.decision }
  await tables(tx)
    .updateTable('benefits.allowance')
    .set({ ...decided, amount, days, reason })
    .where('id', '=', row.id)
    .execute()
  await useUp(tx, held, days, amount, now)
  await notify(tx, now, allowanceNotice(toId<'Person'>(person), row.kind, amount))
  return amount
}

// Sickness benefit takes the place of benefit for its days (제63조); who works again early has nothing more to come (제64조).
async function useUp(tx: Tx, { row, claim }: Held, days: number, amount: number, now: Date): Promise<void> {
  const paid = claim.days_paid + days
  const ends = (row.kind === 'early' && amount > 0) || paid >= (claim.benefit_days ?? 0)
  await tables(tx)
    .updateTable('benefits.claim')
    .set({ days_paid: paid, ...(ends && { ended_at: now }) })
    .where('id', '=', claim.id)
    .execute()
}

async function sign(
  tx: Tx,
  { node }: Call,
  { row, said, known }: Held,
  actor: Actor,
  reason: string,
): Promise<{ decision: string } | Refusal> {
  const { domain, wanted, facts } = allowances[row.kind]
  const [person, at] = [row.person_id, node.clock.now()]
  const span = { validFrom: row.from_day, validTo: row.to_day }
  const kept = Object.entries(facts(said, known)).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [{ name, value, source: name in said ? '신청인이 말함' : '수급자격 결정과 지급 기록', ...span }],
  )
  const opened = await keepFacts(tx, node, { person, domain, at, facts: kept })
  if (isRefusal(opened)) return opened
  const signer = {
    kind: 'person' as const,
    person: personOf(actor) ?? '',
    name: actor.kind === 'person' ? actor.name : '',
    role: '실업급여 담당',
    reason,
  }
  const day = { factDay: row.from_day, effectDay: row.from_day, lawDay: dayOf(at) }
  return await signFor(tx, node, { person, domain, wanted: [...wanted], signer, at, ...day })
}
