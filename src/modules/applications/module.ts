import { presentationPlace } from '../badges/index.ts'
import { acts } from './acts.ts'
import type { Module } from '../../platform/module.ts'
import { answerDueDays } from './answer-days.ts'
import { jobs } from './jobs.ts'
import { personal } from './personal.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'
import { subscriptions } from './subscriptions.ts'

/** Applying with proof, the blind inbox, answers to everybody. */
export const applications: Module = {
  name: 'applications',
  personal,
  routes,
  subscriptions,
  jobs,
  deadlines: [answerDueDays],
  acts,
  refusals,
  sealed: [
    {
      table: 'applications.presentation',
      column: 'sealed',
      row: 'application_id',
      person: 'person_id',
      bytes: true,
      place: presentationPlace,
    },
  ],
  migrations: new URL('./migrations/', import.meta.url),
}
