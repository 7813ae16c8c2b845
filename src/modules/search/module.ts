import type { Module } from '../../platform/module.ts'
import { forgetChanges } from './forget-changes.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'
import { subscriptions } from './subscriptions.ts'

/** Vacancy search: PostgreSQL is the truth, an index in memory answers. */
export const search: Module = {
  name: 'search',
  routes,
  subscriptions,
  jobs: [forgetChanges],
  refusals,
  migrations: new URL('./migrations/', import.meta.url),
}
