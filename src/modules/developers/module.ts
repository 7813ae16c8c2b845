import type { Module } from '../../platform/module.ts'
import { acts } from './acts.ts'
import { personal } from './personal.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'
import { subscriptions } from './subscriptions.ts'
import { deliverWebhook } from './webhooks/deliver.ts'

/** Other systems: API reference, keys with scopes, webhooks. */
export const developers: Module = {
  name: 'developers',
  personal,
  routes,
  subscriptions,
  jobs: [deliverWebhook],
  acts,
  refusals,
  sealed: [
    { table: 'developers.webhook', column: 'secret', row: 'id' },
    { table: 'developers.webhook', column: 'former_secret', row: 'id', boundColumn: 'secret' },
  ],
  migrations: new URL('./migrations/', import.meta.url),
}
