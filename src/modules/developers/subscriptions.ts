import { enqueue } from '../../platform/jobs/runner.ts'
import { type Heard, type Subscription, on } from '../../platform/outbox/subscription.ts'
import { type BadgeRevoked, badgeRevoked } from '../badges/events.ts'
import { vacancyChanged, vacancyClosed, vacancyEnded, vacancyPublished } from '../jobs/events.ts'
import { deliverWebhook } from './webhooks/deliver.ts'
import { addDelivery, webhooksFor } from './webhooks/store.ts'
import type { Topic } from './webhooks/topics.ts'

type Told = { readonly organisation: string | undefined; readonly data: Readonly<Record<string, string>> }

/** Tells every address of the organisation that wants to know. Nothing about persons leaves: ids of things, not of people. */
function telling<P>(topic: Topic, say: (payload: P) => Told): (heard: Heard<P>) => Promise<void> {
  return async ({ payload, tx, now, seq }) => {
    const { organisation, data } = say(payload)
    if (organisation === undefined) return
    const body = JSON.stringify({ type: topic, timestamp: now.toISOString(), data })
    for (const webhook of await webhooksFor(tx, organisation, topic)) {
      const delivery = await addDelivery(tx, webhook, { topic, fact: seq, body, at: now })
      if (delivery !== undefined) await enqueue(tx, deliverWebhook, { delivery })
    }
  }
}

const vacancy = (one: { vacancy: string; organisation?: string | undefined }): Told => ({
  organisation: one.organisation,
  data: { vacancy: one.vacancy },
})

const badge = ({ badge: id, issuer }: BadgeRevoked): Told => ({ organisation: issuer, data: { badge: id } })

/** What addresses of organisations are told. */
export const subscriptions: readonly Subscription[] = [
  on(vacancyPublished, 'developers.tell-published', telling('jobs.vacancy-published', vacancy)),
  on(vacancyChanged, 'developers.tell-changed', telling('jobs.vacancy-changed', vacancy)),
  on(vacancyEnded, 'developers.tell-ended', telling('jobs.vacancy-ended', vacancy)),
  on(vacancyClosed, 'developers.tell-closed', telling('jobs.vacancy-closed', vacancy)),
  on(badgeRevoked, 'developers.tell-revoked', telling('badges.revoked', badge)),
]
