import type { Module } from '../../platform/module.ts'
import { forget, look } from './jobs.ts'
import { personal } from './personal.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'
import { subscriptions } from './subscriptions.ts'

/** Saved searches, and who is told of new vacancies that fit them. */
export const alerts: Module = {
  name: 'alerts',
  personal,
  routes,
  subscriptions,
  jobs: [look, forget],
  refusals,
  migrations: new URL('./migrations/', import.meta.url),
}
