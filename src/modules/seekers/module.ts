import type { Module } from '../../platform/module.ts'
import { personal } from './personal.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'
import { subscriptions } from './subscriptions.ts'

/** The résumé that fills itself, and wishes. */
export const seekers: Module = {
  name: 'seekers',
  personal,
  routes,
  subscriptions,
  refusals,
  migrations: new URL('./migrations/', import.meta.url),
}
