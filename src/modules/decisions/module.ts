import type { Module } from '../../platform/module.ts'
import { acts } from './acts.ts'
import { personal } from './personal.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'
import { tellDecision } from './tell-decision.ts'

/** Facts as their sources said them, and decisions with all that they stand on. */
export const decisions: Module = {
  name: 'decisions',
  personal,
  routes,
  jobs: [tellDecision],
  acts,
  refusals,
  sealed: ['fact', 'decision'].map((table) => ({ table: `decisions.${table}`, column: 'content', row: 'id' })),
  migrations: new URL('./migrations/', import.meta.url),
}
