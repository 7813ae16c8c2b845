import { isRefusal } from '../../kernel/refusal.ts'
import { emit } from '../../platform/outbox/rows.ts'
import { type Subscription, on } from '../../platform/outbox/subscription.ts'
import { consentWithdrawn } from '../consent/events.ts'
import { lastDayMoved, vacancyClosed } from '../jobs/events.ts'
import { deadlinesExtended } from '../operations/events.ts'
import { answerDayKind } from './answer-days.ts'
import { answerEverybody } from './close-vacancy.ts'
import { applicationWithdrawn } from './events.ts'
import * as store from './store.ts'
import { erasureBegins, personErased } from '../rights/events.ts'
import { erasePerson, withdrawAll } from './erase-person.ts'
import { moveAndTell, tellDrafters } from './tell-moved-days.ts'
import { takeBack } from './withdraw.ts'

/** What this module hears. */
export const subscriptions: readonly Subscription[] = [
  on(vacancyClosed, 'applications.answer-everybody', async ({ payload, tx, call }) => {
    await answerEverybody(tx, call, payload.vacancy, payload.reason)
  }),
  on(deadlinesExtended, 'applications.move-answer-days', async ({ payload, tx, now }) => {
    if (payload.kind === answerDayKind) await moveAndTell(tx, payload, now)
  }),
  on(lastDayMoved, 'applications.tell-drafters', async ({ payload, tx, now }) => await tellDrafters(tx, payload, now)),
  // Who withdraws the consent withdraws what rests on it.
  on(consentWithdrawn, 'applications.consent-ends', async ({ payload, tx, call, now }) => {
    const application = payload.purpose === 'application' ? await store.byConsent(tx, payload.consent) : undefined
    const after = application && (await takeBack(tx, application, 'person', now))
    if (!after || isRefusal(after)) return
    const { id, vacancy, organisation, person } = after
    await emit(tx, call, [applicationWithdrawn({ application: id, vacancy, organisation, person })])
  }),
  on(erasureBegins, 'applications.withdraw-erased', async ({ payload, tx, call, now }) => {
    await withdrawAll(tx, call, payload.person, now)
  }),
  on(personErased, 'applications.erase-person', async ({ payload, tx, call, now }) => {
    await erasePerson(tx, call, payload.person, now)
  }),
]
