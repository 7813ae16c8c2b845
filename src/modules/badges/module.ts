import type { Module } from '../../platform/module.ts'
import { jobs } from './jobs.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'
import { subscriptions } from './subscriptions.ts'

/** Issue, hold, show, verify and revoke badges. */
export const badges: Module = {
  name: 'badges',
  routes,
  subscriptions,
  jobs,
  refusals,
  migrations: new URL('./migrations/', import.meta.url),
}
