import type { FactKind } from '../../kernel/fact.ts'
import { enqueue } from '../../platform/jobs/runner.ts'
import { type Heard, type Subscription, on } from '../../platform/outbox/subscription.ts'
import { type AboutApplication, applicationSubmitted, applicationWithdrawn } from '../applications/events.ts'
import { badgeRevoked } from '../badges/events.ts'
import { vacancyChanged, vacancyClosed, vacancyEnded, vacancyPublished } from '../jobs/events.ts'
import { deliverWebhook } from './webhooks/deliver.ts'
import { addDelivery, webhooksFor } from './webhooks/store.ts'
import type { Topic } from './webhooks/topics.ts'

type Told = { readonly organisation: string | undefined; readonly data: Readonly<Record<string, string>> }

/** Tells every address of the organisation that wants to know. Nothing about persons leaves: ids of things, not of people. */
function tell<P>(fact: FactKind<P>, topic: Topic, say: (payload: P) => Told): Subscription {
  return on(fact, `developers.tell-${topic}`, async ({ payload, tx, now, seq }: Heard<P>) => {
    const { organisation, data } = say(payload)
    if (organisation === undefined) return
    const body = JSON.stringify({ type: topic, timestamp: now.toISOString(), data })
    for (const webhook of await webhooksFor(tx, organisation, topic)) {
      const delivery = await addDelivery(tx, webhook, { topic, fact: seq, body, at: now })
      if (delivery !== undefined) await enqueue(tx, deliverWebhook, { delivery })
    }
  })
}

const application = ({ application: id, vacancy, organisation }: AboutApplication): Told => ({
  organisation,
  data: { application: id, vacancy },
})
const vacancy = (one: { vacancy: string; organisation?: string | undefined }): Told => ({
  organisation: one.organisation,
  data: { vacancy: one.vacancy },
})

/** What addresses of organisations are told. */
export const subscriptions: readonly Subscription[] = [
  tell(applicationSubmitted, 'applications.submitted', application),
  tell(applicationWithdrawn, 'applications.withdrawn', application),
  tell(vacancyPublished, 'jobs.vacancy-published', vacancy),
  tell(vacancyChanged, 'jobs.vacancy-changed', vacancy),
  tell(vacancyEnded, 'jobs.vacancy-ended', vacancy),
  tell(vacancyClosed, 'jobs.vacancy-closed', vacancy),
  tell(badgeRevoked, 'badges.revoked', ({ badge, issuer }) => ({ organisation: issuer, data: { badge } })),
]
