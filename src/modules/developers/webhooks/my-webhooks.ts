import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { tables } from '../tables.ts'
import { keepsWebhooks } from './add-webhook.ts'
import { type AttemptRow, type DeliveryRow, type WebhookRow, deliveriesOf, findWebhook } from './store.ts'

/** A webhook without its secrets. */
export type WebhookLine = Omit<WebhookRow, 'secret' | 'former_secret'>

/** The addresses that the organisation lets be told, newest first. */
export const myWebhooks: Operation<Record<never, never>, readonly WebhookLine[]> = query('developers.my-webhooks', {
  input: z.object({}),
  allow: ({ actor }) => keepsWebhooks(actor),
  run: async ({ tx }) => {
    const rows = await tables(tx)
      .selectFrom('developers.webhook')
      .selectAll()
      .where('removed_at', 'is', null)
      .orderBy('created_at', 'desc')
      .execute()
    return { value: rows.map(withoutSecrets) }
  },
})

/** One address with its newest messages and their tries. */
export type WebhookLog = {
  readonly webhook: WebhookLine
  readonly deliveries: readonly { readonly delivery: DeliveryRow; readonly attempts: readonly AttemptRow[] }[]
}

/** What was sent to an address, and how it went. */
export const webhookLog: Operation<{ webhook: string }, WebhookLog> = query('developers.webhook-log', {
  input: z.object({ webhook: z.uuid() }),
  allow: ({ actor }) => keepsWebhooks(actor),
  run: async ({ input, tx }) => {
    const webhook = await findWebhook(tx, input.webhook)
    if (!webhook) return refusal('developers.no-such-webhook', 404)
    return { value: { webhook: withoutSecrets(webhook), deliveries: await deliveriesOf(tx, webhook.id) } }
  },
})

function withoutSecrets({ secret: _, former_secret: __, ...line }: WebhookRow): WebhookLine {
  return line
}
