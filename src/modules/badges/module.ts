import type { Module } from '../../platform/module.ts'
import { jobs } from './jobs.ts'
import { refusals } from './refusals.ts'
import { subscriptions } from './subscriptions.ts'

/** Issue, hold, show, verify and revoke badges. */
export const badges: Module = {
  name: 'badges',
  subscriptions,
  jobs,
  refusals,
  migrations: new URL('./migrations/', import.meta.url),
}
