import type { Module } from '../../platform/module.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'
import { subscriptions } from './subscriptions.ts'

/** Vacancy search on PostgreSQL. */
export const search: Module = {
  name: 'search',
  routes,
  subscriptions,
  refusals,
  migrations: new URL('./migrations/', import.meta.url),
}
