import { enqueue } from '../../platform/jobs/runner.ts'
import { type Heard, type Subscription, on } from '../../platform/outbox/subscription.ts'
import { type AboutApplication, applicationSubmitted, applicationWithdrawn } from '../applications/events.ts'
import { type BadgeRevoked, badgeRevoked, type EventSettled, eventSettled } from '../badges/events.ts'
import { vacancyChanged, vacancyClosed, vacancyEnded, vacancyPublished } from '../jobs/events.ts'
import { deliverWebhook } from './webhooks/deliver.ts'
import { addDelivery, webhooksFor } from './webhooks/store.ts'
import type { Topic } from './webhooks/topics.ts'
import { erasePersonal } from '../../platform/personal-data/erase-personal.ts'
import { personErased } from '../rights/events.ts'
import { personal } from './personal.ts'

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

// Whether the organisation that a fact names wants to be told of it.
const wantedBy = (organisation: string): string => `exists (select from developers.wanted w
  where w.organisation_id = (f.payload ->> '${organisation}')::uuid and w.topic = f.topic)`
const employerWants = wantedBy('organisation')
const issuerWants = wantedBy('issuer')

const application = ({ application: id, vacancy, organisation }: AboutApplication): Told => ({
  organisation,
  data: { application: id, vacancy },
})
const vacancy = (one: { vacancy: string; organisation?: string | undefined }): Told => ({
  organisation: one.organisation,
  data: { vacancy: one.vacancy },
})

const badge = ({ badge: id, issuer }: BadgeRevoked): Told => ({ organisation: issuer, data: { badge: id } })

const settled = ({ event, issuer, state }: EventSettled): Told => ({ organisation: issuer, data: { event, state } })

/** What addresses of organisations are told. */
export const subscriptions: readonly Subscription[] = [
  on(applicationSubmitted, 'developers.tell-submitted', telling('applications.submitted', application), employerWants),
  on(applicationWithdrawn, 'developers.tell-withdrawn', telling('applications.withdrawn', application), employerWants),
  on(vacancyPublished, 'developers.tell-published', telling('jobs.vacancy-published', vacancy), employerWants),
  on(vacancyChanged, 'developers.tell-changed', telling('jobs.vacancy-changed', vacancy), employerWants),
  on(vacancyEnded, 'developers.tell-ended', telling('jobs.vacancy-ended', vacancy), employerWants),
  on(vacancyClosed, 'developers.tell-closed', telling('jobs.vacancy-closed', vacancy), employerWants),
  on(badgeRevoked, 'developers.tell-revoked', telling('badges.revoked', badge), issuerWants),
  on(eventSettled, 'developers.tell-event-settled', telling('badges.event-settled', settled), issuerWants),
  on(
    personErased,
    'developers.erase-person',
    async ({ payload, tx }) => await erasePersonal(tx, personal, payload.person),
  ),
]
