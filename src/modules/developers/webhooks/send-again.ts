import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { enqueue } from '../../../platform/jobs/runner.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { tables } from '../tables.ts'
import { keepsWebhooks } from './add-webhook.ts'
import { deliverWebhook } from './deliver.ts'
import { addDelivery, findWebhook } from './store.ts'
import { testTopic } from './topics.ts'

/** Sends a test message to an address, so that a developer can see how it arrives. */
export const sendTest: Operation<{ webhook: string }, { delivery: string }> = command('developers.send-test', {
  input: z.object({ webhook: z.uuid() }),
  allow: ({ actor }) => keepsWebhooks(actor),
  run: async ({ input, tx, now }) => {
    const webhook = await findWebhook(tx, input.webhook)
    if (!webhook) return refusal('developers.no-such-webhook', 404)
    if (webhook.paused_at) return refusal('developers.webhook-rests', 409)
    const body = JSON.stringify({ type: testTopic, timestamp: now.toISOString(), data: { webhook: webhook.id } })
    const delivery = (await addDelivery(tx, webhook, { topic: testTopic, fact: null, body, at: now })) ?? ''
    await enqueue(tx, deliverWebhook, { delivery })
    return { value: { delivery }, subject: webhook.id }
  },
})

/** Sends a message again that was given up, or that the receiver lost. It keeps its id. */
export const sendAgain: Operation<{ delivery: string }, { webhook: string }> = command('developers.send-again', {
  input: z.object({ delivery: z.uuid() }),
  allow: ({ actor }) => keepsWebhooks(actor),
  run: async ({ input, tx }) => {
    const row = await tables(tx)
      .updateTable('developers.delivery')
      .set({ delivered_at: null, given_up_at: null })
      .where('id', '=', input.delivery)
      .returning('webhook_id')
      .executeTakeFirst()
    const webhook = row && (await findWebhook(tx, row.webhook_id))
    if (!webhook) return refusal('developers.no-such-webhook', 404)
    if (webhook.paused_at) return refusal('developers.webhook-rests', 409)
    await tables(tx).deleteFrom('developers.attempt').where('delivery_id', '=', input.delivery).execute()
    await enqueue(tx, deliverWebhook, { delivery: input.delivery })
    return { value: { webhook: webhook.id }, subject: webhook.id }
  },
})
