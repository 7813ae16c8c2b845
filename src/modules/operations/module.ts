import type { Module } from '../../platform/module.ts'
import { personal } from './personal.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'
import { subscriptions } from './subscriptions.ts'

/** Running the service in the open: status, incidents, journey times. */
export const operations: Module = {
  name: 'operations',
  personal,
  routes,
  subscriptions,
  refusals,
  migrations: new URL('./migrations/', import.meta.url),
}
