import type { Module } from '../../platform/module.ts'
import { acts } from './acts.ts'
import { jobs as schedule } from './jobs.ts'
import { lastDays } from './last-days.ts'
import { personal } from './personal.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'
import { subscriptions } from './subscriptions.ts'

/** Vacancies: write, check, publish, close, import. */
export const jobs: Module = {
  name: 'jobs',
  routes,
  subscriptions,
  deadlines: [lastDays],
  jobs: schedule,
  acts,
  personal,
  refusals,
  migrations: new URL('./migrations/', import.meta.url),
}
