import { type Day, addDays, toDay } from '../../../kernel/day.ts'
import type { Plain } from '../engine/node.ts'
import { type Dice, dice } from './draw-case.ts'

/** What is told of somebody. */
export type Person = Readonly<Record<string, Plain>>

/** A number below a bound: the same people at each run, so that a fault can be seen again. */
export const draw: Dice = dice(20261129)

/** One of several values. */
export function oneOf<T>(values: readonly T[]): T {
  return values[draw(values.length)] ?? never()
}

/** For what cannot be. */
export function never(): never {
  throw new Error('nothing to draw from')
}

/** A day of the years for which the law is known; one in three lies at a change or beside it. */
export function anyDay(changes: readonly string[]): Day {
  return draw(3) === 0 ? addDays(toDay(oneOf(changes)), draw(3) - 1) : addDays(toDay('2016-01-02'), draw(4380))
}

/** So many people. */
export function people(n: number, make: () => Person): Person[] {
  return Array.from({ length: n }, make)
}

/** What is told, each now and then left out: what is not known stays open on both sides. */
export function told(facts: Person): Person {
  return Object.fromEntries(Object.entries(facts).filter(() => draw(12) > 0))
}

/** A day for each of so many people. */
export function daysFor(n: number, from: string, span: number, borders: readonly string[]): readonly Day[] {
  return Array.from({ length: n }, () =>
    draw(3) === 0 ? addDays(toDay(oneOf(borders)), draw(3) - 1) : addDays(toDay(from), draw(span)),
  )
}
