import { type Day, addDays, dayOf, startOf } from '../../../kernel/day.ts'

/** The parts of the service that are measured each minute. */
export const components = ['web', 'database', 'outbox', 'agencies', 'mail'] as const
/** One of them. */
export type Component = (typeof components)[number]

/** How a component is: works, works slowly or in part, does not work. */
export const states = ['up', 'slow', 'down'] as const
/** One of them. */
export type State = (typeof states)[number]

/** What one measurement found; a component that could not be asked is left out. */
export type Measured = { readonly at: Date; readonly states: Partial<Readonly<Record<Component, State>>> }

/** A stretch of time in which a component was in one state. */
export type Run = {
  readonly component: Component
  readonly state: State
  readonly beganAt: Date
  readonly lastAt: Date
}

/** Longer without a measurement, and the time between is unknown (ms). */
export const unknownAfter = 180_000

/** How a component is now; undefined when nothing was measured lately. */
export function stateNow(runs: readonly Run[], component: Component, now: Date): Run | undefined {
  const last = runs
    .filter((r) => r.component === component)
    .toSorted((a, b) => +b.lastAt - +a.lastAt || +b.beganAt - +a.beganAt)[0]
  return last && +now - +last.lastAt <= unknownAfter ? last : undefined
}

/** One day of a component: seconds in each state. The rest of the day was not measured. */
export type DayOfComponent = { readonly day: Day } & Readonly<Record<State, number>>

/** The last `count` days of a component, oldest first. */
export function daysOf(runs: readonly Run[], component: Component, today: Day, count: number): DayOfComponent[] {
  const own = runs.filter((r) => r.component === component)
  return Array.from({ length: count }, (_, i) => {
    const day = addDays(today, i + 1 - count)
    return { day, up: within(own, day, 'up'), slow: within(own, day, 'slow'), down: within(own, day, 'down') }
  })
}

function within(runs: readonly Run[], day: Day, state: State): number {
  const [from, to] = [+startOf(day), +startOf(addDays(day, 1))]
  const ms = runs
    .filter((r) => r.state === state)
    .reduce((sum, r) => sum + Math.max(0, Math.min(+r.lastAt, to) - Math.max(+r.beganAt, from)), 0)
  return Math.round(ms / 1000)
}

/** The worst of a day, for its bar; undefined when it was not measured. */
export function worstOf(d: DayOfComponent): State | undefined {
  if (d.down > 0) return 'down'
  if (d.slow > 0) return 'slow'
  return d.up > 0 ? 'up' : undefined
}

/** The share of the measured time in which it worked (0 to 1); undefined when nothing was measured. */
export function shareUp(days: readonly DayOfComponent[]): number | undefined {
  const sum = (state: State): number => days.reduce((n, d) => n + d[state], 0)
  const all = sum('up') + sum('slow') + sum('down')
  return all === 0 ? undefined : (all - sum('down')) / all
}

/** The first day of a strip of `count` days that ends today. */
export function stripFrom(now: Date, count: number): Date {
  return startOf(addDays(dayOf(now), 1 - count))
}
