import { z } from 'zod'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { enqueue } from '../../../platform/jobs/runner.ts'
import { type Actor, organisationOf } from '../../../platform/operation/actor.ts'
import { type Done, type Operation, command } from '../../../platform/operation/command.ts'
import { tables } from '../tables.ts'
import { type BulkOrder, mayNot } from './bulk-order.ts'
import { issueOrder } from './issue-order.ts'
import { forgetContents, lockOrder, ordersOf } from './store.ts'

type Person = Extract<Actor, { kind: 'person' }>
type Changed = { order: string }
const One: z.ZodType<Changed> = z.object({ order: z.uuid() })
const isIssuer = ({ actor }: { readonly actor: Actor }): boolean => organisationOf(actor, 'issuer') !== undefined

/** The maker has looked at what was read and sends it on to a second person. Lines with errors are left out. */
export const sendOrder: Operation<Changed, Changed> = command('badges.send-order', {
  input: One,
  allow: isIssuer,
  run: async ({ actor, input, tx, now }) =>
    await deciding(tx, actor, input.order, 'send', async ({ id }) => {
      await set(tx, id, { sent_at: now })
      return { value: { order: id }, subject: id }
    }),
})

/** A second person approves in their name: the badges are issued. Four eyes: never who made the order. */
export const approveOrder: Operation<Changed, Changed> = command('badges.approve-order', {
  stepUp: 'staff',
  input: One,
  allow: isIssuer,
  run: async ({ actor, input, tx, now }) =>
    await deciding(tx, actor, input.order, 'approve', async (order, person) => {
      await set(tx, order.id, { decision: 'approved', ...signed(person, now) })
      await enqueue(tx, issueOrder, { order: order.id })
      const content = {
        order: order.id,
        design: order.design,
        badges: order.rows - order.faults,
        approvedAt: now.toISOString(),
      }
      return { value: { order: order.id }, subject: order.id, receipt: { title: '여러 사람 발급 승인', content } }
    }),
})

/** A second person refuses, with a reason for the maker. Nothing was issued. */
export const refuseOrder: Operation<Changed & { reason: string }, Changed> = command('badges.refuse-order', {
  input: z.object({ order: z.uuid(), reason: z.string().trim().min(1, 'needed').max(500, 'too-long') }),
  allow: isIssuer,
  run: async ({ actor, input, tx, now }) =>
    await deciding(tx, actor, input.order, 'refuse', async ({ id }, person) => {
      await set(tx, id, { decision: 'refused', reason: input.reason, ...signed(person, now) })
      await forgetContents(tx, id)
      return { value: { order: id }, subject: id }
    }),
})

/** Takes an order back before anybody decided. */
export const dropOrder: Operation<Changed, Changed> = command('badges.drop-order', {
  input: One,
  allow: isIssuer,
  run: async ({ actor, input, tx, now }) =>
    await deciding(tx, actor, input.order, 'drop', async ({ id }) => {
      await set(tx, id, { dropped_at: now })
      await forgetContents(tx, id)
      return { value: { order: id }, subject: id }
    }),
})

async function deciding(
  tx: Tx,
  actor: Actor,
  id: string,
  act: Parameters<typeof mayNot>[0],
  change: (order: BulkOrder, person: Person) => Promise<Done<Changed>>,
): Promise<Refusal | Done<Changed>> {
  await lockOrder(tx, id)
  const [order] = await ordersOf(tx, organisationOf(actor, 'issuer') ?? '', id)
  if (!order || actor.kind !== 'person') return refusal('badges.no-such-order', 404)
  const no = mayNot(act, order, actor.person)
  return isRefusal(no) ? no : await change(order, actor)
}

function signed(person: Person, now: Date): { decided_by: string; decided_by_name: string; decided_at: Date } {
  return { decided_by: person.person, decided_by_name: person.name, decided_at: now }
}

async function set(
  tx: Tx,
  id: string,
  values: Partial<{
    sent_at: Date
    dropped_at: Date
    decision: 'approved' | 'refused'
    decided_by: string
    decided_by_name: string
    decided_at: Date
    reason: string
  }>,
): Promise<void> {
  await tables(tx).updateTable('badges.bulk_order').set(values).where('id', '=', id).execute()
}
