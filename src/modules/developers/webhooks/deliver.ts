import { z } from 'zod'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { FetchFault } from '../../../platform/guarded-fetch/fetch-fault.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import type { Call } from '../../../platform/node.ts'
import { webhookFetch } from '../services.ts'
import { type Sending, type Tried, recordAttempt, toSend } from './sending.ts'
import { signedHeaders } from './webhook-secret.ts'

/** How often a message is tried in all: with pauses that double from one second, over some nine hours. */
export const mostAttempts = 16
const timeoutMs = 10_000

/**
 * Sends one message to one address (Standard Webhooks). Tried again it is the same message with the same id, so that a receiver
 * can tell; 2xx means received, 410 that the address wants no more.
 */
export const deliverWebhook: Job = job('developers.deliver-webhook', {
  data: z.object({ delivery: z.uuid() }),
  retries: mostAttempts,
  run: async (call, { delivery }) => {
    const { node, actor } = call
    const sending = await inTransaction(node, actor, 'deliver-webhook', (tx) => toSend(tx, delivery, node.clock.now()))
    if (!sending) return
    const tried = await attempt(call, sending)
    const ended = await inTransaction(node, actor, 'deliver-webhook', (tx) =>
      recordAttempt(tx, sending, tried, mostAttempts),
    )
    if (!ended) throw new Error(`webhook not received: ${tried.status ?? tried.fault}`) // the queue tries it again, later
  },
})

async function attempt({ node }: Call, sending: Sending): Promise<Tried> {
  const at = node.clock.now()
  const began = performance.now()
  const outcome = await post(node, sending)
  return { ...outcome, at, ms: Math.round(performance.now() - began) }
}

async function post(
  node: Call['node'],
  { delivery, webhook, sealed }: Sending,
): Promise<Pick<Tried, 'status' | 'fault'>> {
  const at = new Date() // not the node's clock: receivers refuse a message that is minutes old, also of a demo in another time
  const headers = signedHeaders(node, { id: webhook.id, sealed }, { id: delivery.id, at, body: delivery.body })
  try {
    const answer = await webhookFetch.of(node)(new URL(webhook.url).hostname)(webhook.url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'user-agent': 'onil-webhooks/1' },
      body: delivery.body,
      timeoutMs,
    })
    return { status: answer.status, fault: null }
  } catch (error) {
    return { status: null, fault: error instanceof FetchFault ? error.code : 'no-connection' }
  }
}
