import type { Tx } from '../../platform/database/connect.ts'
import { enqueue } from '../../platform/jobs/runner.ts'
import { type Subscription, on } from '../../platform/outbox/subscription.ts'
import { vacanciesImported, vacancyPublished } from '../jobs/events.ts'
import { note } from './found-store.ts'
import { look } from './jobs.ts'

/** What comes is looked at. Changes of what came before are not news. */
export const subscriptions: readonly Subscription[] = [
  on(vacancyPublished, 'alerts.note-published', async ({ tx, now, payload }) => await came(tx, now, [payload.vacancy])),
  on(vacanciesImported, 'alerts.note-imported', async ({ tx, now, payload }) => await came(tx, now, payload.vacancies)),
]

async function came(tx: Tx, now: Date, vacancies: readonly string[]): Promise<void> {
  await note(tx, now, vacancies)
  await enqueue(tx, look, {})
}
