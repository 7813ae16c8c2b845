import type { Module } from '../../platform/module.ts'
import { coverageAppealDays } from './coverage/appeals/moved-days.ts'
import { acts } from './acts.ts'
import { jobs } from './jobs.ts'
import { leaveDays } from './leave/last-day.ts'
import { personal } from './personal.ts'
import { refusals } from './refusals.ts'
import { certificateDays } from './reports/moved-certificates.ts'
import { roundDays } from './rounds/moved-rounds.ts'
import { routes } from './routes.ts'
import { subscriptions } from './subscriptions.ts'

/** Employment insurance: insured history, claims, recognition. */
export const benefits: Module = {
  name: 'benefits',
  personal,
  refusals,
  routes,
  jobs,
  subscriptions,
  deadlines: [roundDays, certificateDays, coverageAppealDays, leaveDays],
  acts,
  sealed: [
    ...['answers', 'statement', 'sent_content'].map((column) => ({ table: 'benefits.claim', column, row: 'id' })),
    { table: 'benefits.amendment', column: 'said', row: 'id' },
    ...['said', 'found'].map((column) => ({ table: 'benefits.allowance', column, row: 'id' })),
    { table: 'benefits.leave', column: 'said', row: 'id' },
    ...['content', 'answer', 'ruling'].map((column) => ({ table: 'benefits.coverage_appeal', column, row: 'id' })),
    { table: 'benefits.unknown_worker', column: 'linking_id', row: 'id', index: 'linking_index' },
    { table: 'benefits.unknown_worker', column: 'name', row: 'id' },
    { table: 'benefits.report_file_part', column: 'lines', row: 'id' },
  ],
  migrations: new URL('./migrations/', import.meta.url),
}
