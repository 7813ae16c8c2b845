import type { Module } from '../../platform/module.ts'
import { acts } from './acts.ts'
import { endKeepingJob } from './erasure/end-keeping.ts'
import { eraseJob } from './erasure/erase-job.ts'
import { personal } from './personal.ts'
import { escalateJob } from './questions/escalate.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'
import { subscriptions } from './subscriptions.ts'

/** A person's rights over what is here of them: a copy of everything, erasure within the law. */
export const rights: Module = {
  name: 'rights',
  acts,
  personal,
  routes,
  subscriptions,
  jobs: [eraseJob, endKeepingJob, escalateJob],
  refusals,
  sealed: [{ table: 'rights.erasure', column: 'address', row: 'id' }],
  migrations: new URL('./migrations/', import.meta.url),
}
