import { type Subscription, on } from '../../platform/outbox/subscription.ts'
import { vacanciesImported, vacancyChanged, vacancyClosed, vacancyEnded, vacancyPublished } from '../jobs/events.ts'
import { indexVacancies } from './index-vacancies.ts'

/** The index follows what happens to vacancies. */
export const subscriptions: readonly Subscription[] = [
  on(
    vacancyPublished,
    'search.index-published',
    async ({ tx, payload }) => await indexVacancies(tx, [payload.vacancy]),
  ),
  on(vacancyChanged, 'search.index-changed', async ({ tx, payload }) => await indexVacancies(tx, [payload.vacancy])),
  on(vacancyEnded, 'search.index-ended', async ({ tx, payload }) => await indexVacancies(tx, [payload.vacancy])),
  on(vacancyClosed, 'search.index-closed', async ({ tx, payload }) => await indexVacancies(tx, [payload.vacancy])),
  on(
    vacanciesImported,
    'search.index-imported',
    async ({ tx, payload }) => await indexVacancies(tx, payload.vacancies),
  ),
]
