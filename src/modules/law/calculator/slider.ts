import type { AnyFact } from '../engine/fact.ts'
import type { TraceStep } from '../engine/trace.ts'
import { factNamed } from '../explain/named.ts'
import { countedBy } from '../explain/value-text.ts'

/** A number that may be moved to see what would be: from least to most, so that today's value is one of its places. */
export type Slider = {
  readonly fact: AnyFact
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
}

/** The sliders of an answer: numbers of the person on which the results stand, the first few. */
export function slidersOf(trace: readonly TraceStep[]): Slider[] {
  const numbers = trace.flatMap(({ fact, value }) => {
    const named = fact === undefined ? undefined : factNamed(fact)
    return named && typeof value === 'number' ? [{ fact: named, value }] : []
  })
  return numbers.slice(0, 5).map(({ fact, value }) => ({ fact, value, ...rangeOf(fact, value) }))
}

function rangeOf(fact: AnyFact, value: number): Pick<Slider, 'min' | 'max' | 'step'> {
  const [least, most, step] = ranges[countedBy(fact)] ?? [0, 10, 1]
  const [low, high] = [
    Math.min(least, value),
    value <= most && bounded.has(countedBy(fact)) ? most : Math.max(most, value * 2),
  ]
  const by = fact.kind === 'won' ? wonStep(value) : step
  const min = low + rest(value - low, by)
  return { min, max: min + Math.ceil((high - min) / by) * by, step: by }
}

// A tenth of the leading digit's place, in thousands of won.
function wonStep(value: number): number {
  return value >= 10_000_000 ? 100_000 : value >= 1_000_000 ? 10_000 : 1000
}

function rest(value: number, step: number): number {
  return Math.round((value % step) * 1e6) / 1e6
}

const bounded: ReadonlySet<string> = new Set(['year', 'age', 'percent', 'share', 'hours'])
const ranges: Readonly<Record<string, readonly [least: number, most: number, step: number]>> = {
  won: [0, 300_000, 1000],
  days: [0, 365, 1],
  weeks: [0, 52, 1],
  months: [0, 24, 1],
  years: [0, 12, 1],
  year: [2016, 2028, 1],
  age: [15, 70, 1],
  hours: [1, 12, 1],
  percent: [0, 100, 1],
  count: [0, 10, 1],
  share: [0, 1, 0.05],
}
