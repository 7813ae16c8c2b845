import { lastTime } from './last-time.ts'

/** What is to be done about one schedule: its round, setting its row back to a clock that was moved back, or nothing. */
export type Step = { readonly is: 'round' | 'set-back'; readonly for: Date } | undefined

// Clocks of several nodes differ by less; more means that the clock was moved.
const aheadMs = 120_000

/** Rounds that were missed are one: each does all that is due when it runs. `doneFor` is the time of the last round that was done. */
export function nextStep(cron: string, doneFor: Date, now: Date): Step {
  const last = lastTime(cron, now)
  if (last > doneFor) return { is: 'round', for: last }
  return doneFor.getTime() - now.getTime() > aheadMs ? { is: 'set-back', for: last } : undefined
}
