import type { Selectable } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import { type DeveloperTables, tables } from '../tables.ts'

/** A webhook's row. */
export type WebhookRow = Selectable<DeveloperTables['developers.webhook']>
/** A message to an address. */
export type DeliveryRow = Selectable<DeveloperTables['developers.delivery']>
/** One try of a message. */
export type AttemptRow = Selectable<DeveloperTables['developers.attempt']>

/** A webhook that the caller may see and that was not removed. */
export async function findWebhook(tx: Tx, id: string): Promise<WebhookRow | undefined> {
  return await tables(tx)
    .selectFrom('developers.webhook')
    .selectAll()
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
}

/** The webhooks of an organisation that want a topic now. */
export async function webhooksFor(tx: Tx, organisation: string, topic: string): Promise<WebhookRow[]> {
  const rows = await tables(tx)
    .selectFrom('developers.webhook')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('removed_at', 'is', null)
    .where('paused_at', 'is', null)
    .execute()
  return rows.filter((row) => row.topics.includes(topic))
}

/** What is told: of which fact (once an address), or on request. */
export type Message = { readonly topic: string; readonly fact: number | null; readonly body: string; readonly at: Date }

/** Writes a message down; undefined when this address was told this fact already. */
export async function addDelivery(tx: Tx, webhook: WebhookRow, message: Message): Promise<string | undefined> {
  const row = await tables(tx)
    .insertInto('developers.delivery')
    .values({
      id: newId(),
      webhook_id: webhook.id,
      organisation_id: webhook.organisation_id,
      topic: message.topic,
      fact_seq: message.fact,
      body: message.body,
      created_at: message.at,
      delivered_at: null,
      given_up_at: null,
    })
    .onConflict((c) => c.columns(['webhook_id', 'fact_seq']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Newest messages of an address with their tries. */
export async function deliveriesOf(
  tx: Tx,
  webhook: string,
): Promise<{ delivery: DeliveryRow; attempts: readonly AttemptRow[] }[]> {
  const deliveries = await tables(tx)
    .selectFrom('developers.delivery')
    .selectAll()
    .where('webhook_id', '=', webhook)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(50)
    .execute()
  const ids = deliveries.map((one) => one.id)
  const attempts =
    ids.length === 0
      ? []
      : await tables(tx)
          .selectFrom('developers.attempt')
          .selectAll()
          .where('delivery_id', 'in', ids)
          .orderBy('n')
          .execute()
  return deliveries.map((delivery) => ({ delivery, attempts: attempts.filter((a) => a.delivery_id === delivery.id) }))
}
