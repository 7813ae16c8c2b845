import { hourly } from '../pay.ts'
import type { Pay } from '../vacancy.ts'

/** The fewest offers of which anything is said. */
export const fewest = 5
/** The newest offers that are looked at. */
export const newest = 2000

/** What offers pay by the hour, in won: how many, and below which a quarter, half and three quarters of them lie. */
export type Quartiles = { readonly n: number; readonly q1: number; readonly median: number; readonly q3: number }

/** Quartiles of amounts, linear between neighbours; undefined for fewer than five. */
export function quartiles(amounts: readonly number[]): Quartiles | undefined {
  if (amounts.length < fewest) return undefined
  const sorted = [...amounts].sort((a, b) => a - b)
  return { n: sorted.length, q1: at(sorted, 0.25), median: at(sorted, 0.5), q3: at(sorted, 0.75) }
}

function at(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] ?? 0
  const high = sorted[Math.ceil(place)] ?? low
  return Math.round(low + (high - low) * (place - Math.floor(place)))
}

/** How many of a hundred offers pay more than this one, rounded down. */
export function percentAbove(amounts: readonly number[], mine: number): number {
  return Math.floor((amounts.filter((one) => one > mine).length / amounts.length) * 100)
}

/** What an offer pays by the hour at least; undefined where its hours are not known. */
export function byTheHour(pay: Pay | undefined, weeklyHours: number): number | undefined {
  if (pay === undefined || !(weeklyHours > 0)) return undefined
  return hourly(pay.min, pay.per, weeklyHours)
}
