import type { Module } from '../../platform/module.ts'
import { acts } from './acts.ts'
import { reviewJob } from './review/make-review.ts'
import { personal } from './personal.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'

/** Watching over the node: its keys, the audit chain, the monthly review of who read what. */
export const oversight: Module = {
  name: 'oversight',
  acts,
  personal,
  routes,
  refusals,
  jobs: [reviewJob],
  migrations: new URL('./migrations/', import.meta.url),
}
