import type { Module } from '../../platform/module.ts'
import { personal } from './personal.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'
import { subscriptions } from './subscriptions.ts'

/** Consents and the person's access ledger. */
export const consent: Module = {
  name: 'consent',
  personal,
  routes,
  subscriptions,
  migrations: new URL('./migrations/', import.meta.url),
  refusals,
}
