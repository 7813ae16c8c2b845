import { journeys, longest, step } from '../journeys.ts'

/** Where somebody is in a journey, and the active seconds on each screen; it never leaves this tab as it is. */
export type Watch = { readonly journey: keyof typeof journeys; readonly last: string; readonly seconds: Seconds }
type Seconds = Readonly<Record<string, number>>

/** What leaves the device: times by chance rounded, no address, no name, no number of anything. */
export type Report = {
  readonly journey: string
  readonly done: boolean
  readonly last: string
  readonly seconds: Seconds
  readonly total: number
}

/** What opening a page does: the journey begins, goes on, ends, or is not concerned (`here` false). */
export type Entered = { readonly watch?: Watch; readonly here: boolean; readonly done?: true }

/** Opens a page of this path. */
export function enter(watch: Watch | undefined, path: string): Entered {
  const [place] = journeys.j1.filter(({ at }) => at.test(path))
  if (!place) return { here: false, ...(watch && { watch }) }
  if (!watch && !('begins' in place)) return { here: false }
  const seconds = watch?.seconds ?? {}
  // Its own application is looked at again: only who has just applied has come to the end.
  if ('ends' in place)
    return watch?.last === 'apply' ? { watch, here: false, done: true } : { here: false, ...(watch && { watch }) }
  const { screen } = place
  return { here: true, watch: { journey: 'j1', last: screen, seconds: { ...seconds, [screen]: seconds[screen] ?? 0 } } }
}

/** A second more on the screen where one is. */
export function addSecond(watch: Watch): Watch {
  const { seconds, last } = watch
  return { ...watch, seconds: { ...seconds, [last]: (seconds[last] ?? 0) + 1 } }
}

/** What is told of a journey; `chance` gives 0 to 1. On average the rounding changes nothing. */
export function reportOf(watch: Watch, done: boolean, chance: () => number): Report {
  const coarse = (n: number): number => Math.min(longest, Math.floor(n / step + chance()) * step)
  const each = Object.entries(watch.seconds)
  return {
    journey: watch.journey,
    done,
    last: watch.last,
    seconds: Object.fromEntries(each.map(([screen, n]) => [screen, coarse(n)])),
    total: coarse(each.reduce((sum, [, n]) => sum + n, 0)),
  }
}

/** Reads what the tab kept; whatever is no watch is none. */
export function readWatch(text: string | null): Watch | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    return isWatch(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isWatch(value: unknown): value is Watch {
  if (typeof value !== 'object' || value === null) return false
  if (!('journey' in value && 'last' in value && 'seconds' in value)) return false
  const { journey, last, seconds } = value
  if (journey !== 'j1' || typeof last !== 'string' || typeof seconds !== 'object' || seconds === null) return false
  return Object.values(seconds).every((n) => typeof n === 'number')
}
