import { lastTime } from './last-time.ts'

/** What is to be done about one schedule: its round, setting its row back to a clock that was moved back, or nothing. */
export type Step = { readonly is: 'round' | 'set-back'; readonly for: Date } | undefined

// A clock is corrected by less; more means that it was moved.
const aheadMs = 120_000

/**
 * Rounds that were missed are one: each does all that is due when it runs. `doneFor` is the time of the last round that was done,
 * `now` that of the database, which all nodes share. A node whose `own` clock is late does no round before its time by that clock.
 */
export function nextStep(cron: string, doneFor: Date, now: Date, own: Date = now): Step {
  const last = lastTime(cron, own < now ? own : now)
  if (last > doneFor) return { is: 'round', for: last }
  return doneFor.getTime() - now.getTime() > aheadMs ? { is: 'set-back', for: last } : undefined
}
