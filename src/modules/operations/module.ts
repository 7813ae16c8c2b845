import type { Module } from '../../platform/module.ts'
import { acts } from './acts.ts'
import { personal } from './personal.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'
import { subscriptions } from './subscriptions.ts'

/** Running the service in the open: status, incidents, journey times. */
export const operations: Module = {
  name: 'operations',
  acts,
  personal,
  routes,
  subscriptions,
  refusals,
  migrations: new URL('./migrations/', import.meta.url),
}
