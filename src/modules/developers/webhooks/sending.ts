import type { Tx } from '../../../platform/database/connect.ts'
import { notify } from '../../notifications/index.ts'
import { failingNotice } from '../notices.ts'
import { tables } from '../tables.ts'
import { type DeliveryRow, type WebhookRow, findWebhook } from './store.ts'

/** A message that is still to be sent, and the sealed secrets that sign it. */
export type Sending = {
  readonly delivery: DeliveryRow
  readonly webhook: WebhookRow
  readonly sealed: readonly string[]
  readonly n: number
}
/** One try: the answer's status, or why there was none. */
export type Tried = {
  readonly at: Date
  readonly status: number | null
  readonly fault: string | null
  readonly ms: number
}

/** The message, when it is still to be sent: not received, not given up, and its address neither removed nor at rest. */
export async function toSend(tx: Tx, id: string, now: Date): Promise<Sending | undefined> {
  const delivery = await tables(tx)
    .selectFrom('developers.delivery')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!delivery || delivery.delivered_at || delivery.given_up_at) return undefined
  const webhook = await findWebhook(tx, delivery.webhook_id)
  if (!webhook || webhook.paused_at) return undefined
  const last = await tables(tx)
    .selectFrom('developers.attempt')
    .select((e) => e.fn.max('n').as('n'))
    .where('delivery_id', '=', id)
    .executeTakeFirst()
  const former = webhook.former_secret !== null && webhook.former_until && webhook.former_until > now
  const sealed = [webhook.secret, ...(former && webhook.former_secret ? [webhook.former_secret] : [])]
  return { delivery, webhook, sealed, n: (last?.n ?? 0) + 1 }
}

/** Writes a try down. True when the message has ended: received, unwanted, or given up; then its address rests and people are told. */
export async function recordAttempt(
  tx: Tx,
  { delivery, webhook, n }: Sending,
  tried: Tried,
  most: number,
): Promise<boolean> {
  await tables(tx)
    .insertInto('developers.attempt')
    .values({ delivery_id: delivery.id, n, organisation_id: delivery.organisation_id, ...tried })
    .onConflict((c) => c.doNothing())
    .execute()
  const received = tried.status !== null && tried.status >= 200 && tried.status < 300
  const given_up_at = !received && (n >= most || tried.status === 410) ? tried.at : null
  if (!received && !given_up_at) return false
  await tables(tx)
    .updateTable('developers.delivery')
    .set({ delivered_at: received ? tried.at : null, given_up_at })
    .where('id', '=', delivery.id)
    .execute()
  if (given_up_at) await rest(tx, webhook, given_up_at)
  return true
}

async function rest(tx: Tx, webhook: WebhookRow, now: Date): Promise<void> {
  await tables(tx)
    .updateTable('developers.webhook')
    .set({ paused_at: now, paused_because: 'failing' })
    .where('id', '=', webhook.id)
    .execute()
  await notify(tx, now, failingNotice(webhook))
}
