import type { Module } from '../../platform/module.ts'
import { acts } from './acts.ts'
import { jobs } from './jobs.ts'
import { personal } from './personal.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'
import { subscriptions } from './subscriptions.ts'

/** Issue, hold, show, verify and revoke badges. */
export const badges: Module = {
  name: 'badges',
  acts,
  personal,
  routes,
  subscriptions,
  jobs,
  refusals,
  sealed: [
    { table: 'badges.issuer_secret', column: 'secret_key', row: 'public_key' },
    { table: 'badges.wallet', column: 'secret_key', row: 'person_id', person: 'person_id' },
    { table: 'badges.badge', column: 'holder_name', row: 'id', person: 'person_id' },
    { table: 'badges.holding', column: 'credential', row: 'badge_id', person: 'person_id' },
    { table: 'badges.correction', column: 'says', row: 'id', person: 'person_id' },
    { table: 'badges.bulk_row', column: 'content', row: 'id' },
    { table: 'badges.event', column: 'content', row: 'id' },
    { table: 'badges.outside_badge', column: 'content', row: 'id', person: 'person_id' },
    { table: 'badges.share_link', column: 'token', row: 'id', person: 'person_id' },
  ],
  migrations: new URL('./migrations/', import.meta.url),
}
