import { z } from 'zod'
import type { Day } from '../../../kernel/day.ts'
import type { Node } from '../../../platform/node.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import {
  type Component,
  type DayOfComponent,
  type Run,
  type State,
  components,
  daysOf,
  shareUp,
  stateNow,
  stripFrom,
} from './component.ts'
import { latestOf } from './meter.ts'
import { runsSince } from './run-store.ts'

/** Days in the strip of a component. */
export const stripDays = 30

/** One component as the status page shows it. `state` is missing when it was not measured lately. */
export type ComponentStatus = {
  readonly component: Component
  readonly state?: State
  readonly since?: Date
  readonly share?: number
  readonly days: readonly DayOfComponent[]
}

/** The whole service. `measuredAt` is missing before the first measurement. */
export type ServiceStatus = { readonly measuredAt?: Date; readonly components: readonly ComponentStatus[] }

/** How the service is doing, and how it did in the last 30 days. For everybody. */
export const readStatus: Operation<Record<never, never>, ServiceStatus> = query('operations.read-status', {
  input: z.object({}),
  allow: () => true,
  run: async ({ tx, now, call }) => {
    const runs = await runsSince(tx, stripFrom(now, stripDays))
    return { value: statusOf(runs, now, call.node.clock.today()) }
  },
})

/** The status from what was measured. */
function statusOf(runs: readonly Run[], now: Date, today: Day): ServiceStatus {
  const measuredAt = runs.at(-1)?.lastAt
  return {
    ...(measuredAt && { measuredAt }),
    components: components.map((component) => {
      const current = stateNow(runs, component, now)
      const days = daysOf(runs, component, today, stripDays)
      const share = shareUp(days)
      return {
        component,
        days,
        ...(current && { state: current.state, since: current.beganAt }),
        ...(share !== undefined && { share }),
      }
    }),
  }
}

/** What this process knows by itself: for when the database cannot be reached. */
export function statusWithoutDatabase(node: Node): ServiceStatus {
  const latest = latestOf(node)
  const runs = components.flatMap((component): Run[] => {
    const state = latest?.states[component]
    return latest && state ? [{ component, state, beganAt: latest.at, lastAt: latest.at }] : []
  })
  return statusOf(runs, node.clock.now(), node.clock.today())
}
