import type { Module } from '../../platform/module.ts'
import { appealDays } from './appeals/appeal-day-kind.ts'
import { acts } from './acts.ts'
import { personal } from './personal.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'
import { subscriptions } from './subscriptions.ts'
import { tellDecision } from './tell-decision.ts'

/** Facts as their sources said them, and decisions with all that they stand on. */
export const decisions: Module = {
  name: 'decisions',
  personal,
  routes,
  jobs: [tellDecision],
  acts,
  refusals,
  subscriptions,
  deadlines: [appealDays],
  sealed: [
    ...['fact', 'decision', 'seat', 'judge'].map((table) => ({
      table: `decisions.${table}`,
      column: 'content',
      row: 'id',
    })),
    ...['content', 'answer', 'ruling'].map((column) => ({ table: 'decisions.appeal', column, row: 'id' })),
  ],
  migrations: new URL('./migrations/', import.meta.url),
}
