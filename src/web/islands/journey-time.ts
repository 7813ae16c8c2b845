import { type JourneyId, type ScreenId, journeyIds, journeys, longest, step } from '../journeys.ts'

/** Where somebody is in a journey, and the active seconds on each screen; it never leaves this tab as it is. */
export type Watch = { readonly journey: JourneyId; readonly last: string; readonly seconds: Seconds }
type Seconds = Readonly<Record<string, number>>

/** What leaves the device: times by chance rounded, no address, no name, no number of anything. */
export type Report = {
  readonly journey: string
  readonly done: boolean
  readonly last: string
  readonly seconds: Seconds
  readonly total: number
}

/** What opening a page does: a journey begins, goes on, ends, or is not concerned (`here` false). `left`: one that another took the place of. */
export type Entered = { readonly watch?: Watch; readonly here: boolean; readonly done?: true; readonly left?: Watch }

type Place = {
  readonly journey: JourneyId
  readonly screen: ScreenId
  readonly begins: boolean
  readonly ends?: ScreenId
}

/** Opens a page: its path, and after a `#` the screen that it says it is. */
export function enter(watch: Watch | undefined, path: string): Entered {
  const place = placeOf(path)
  if (!place) return stay(watch)
  const { journey, screen, begins, ends } = place
  const goesOn = watch?.journey === journey
  // Its own application is looked at again: only who has just sent it has come to the end.
  if (ends !== undefined) return goesOn && watch.last === ends ? { watch, here: false, done: true } : stay(watch)
  if (!goesOn && !begins) return stay(watch)
  const seconds = goesOn ? watch.seconds : {}
  const next = { journey, last: screen, seconds: { ...seconds, [screen]: seconds[screen] ?? 0 } }
  return { here: true, watch: next, ...(watch && !goesOn && { left: watch }) }
}

function placeOf(path: string): Place | undefined {
  for (const journey of journeyIds) {
    const found = journeys[journey].find(({ at }) => at.test(path) || at.test(path.replace(/#.*$/, '')))
    if (found) return { journey, ...found, begins: found.begins === true }
  }
  return undefined
}

function stay(watch: Watch | undefined): Entered {
  return { here: false, ...(watch && { watch }) }
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
  if (!journeyIds.some((id) => id === journey) || typeof last !== 'string') return false
  if (typeof seconds !== 'object' || seconds === null) return false
  return Object.values(seconds).every((n) => typeof n === 'number')
}
