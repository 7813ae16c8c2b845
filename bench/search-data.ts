import type { Ask, Doc, Facet, Shape } from '../src/modules/search/engine/shape.ts'

/**
 * Generated vacancies as the index sees them (no real ones): 75 words of a vocabulary of 150,000 by Zipf's law in the text and 8 in
 * the title, seven facets with skewed codes, pay, days. The same in every run.
 */
export const columns = ['sido', 'first', 'employment', 'shift', 'career', 'pay', 'source'] as const
const values = [18, 11, 6, 7, 5, 6, 12]
const vocabulary = 150_000

/** How the index is made. */
export const shape: Shape = {
  columns: columns.map((name, n) => ({ name, values: values[n] ?? 1 })),
  numbers: ['pay', 'opens', 'closing'],
}
/** The day of all questions, as a number. */
export const today = 9000

/** One generated vacancy. `n` counts from 0, the newest last; `title` and `body` are numbers of words. */
export type Row = {
  readonly n: number
  readonly title: readonly number[]
  readonly body: readonly number[]
  readonly codes: readonly number[]
  readonly pay: number
  readonly closing: number
}

type Dice = () => number

/** The same numbers from 0 to 1 in every run (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const word = (roll: Dice): number => Math.floor(vocabulary ** roll()) - 1
const skewed = (roll: Dice, most: number): number => Math.floor(most * roll() * roll())

/** The vacancies from one number to another. */
export function* rows(from: number, to: number): Generator<Row> {
  for (let n = from; n < to; n++) {
    const roll = dice(n * 7919 + 1)
    yield {
      n,
      title: Array.from({ length: 8 }, () => word(roll)),
      body: Array.from({ length: 75 }, () => word(roll)),
      codes: values.map((most) => skewed(roll, most)),
      pay: Math.floor(2_000_000 + 3_000_000 * roll() * roll()),
      closing: today + Math.floor(roll() * 60) - 1,
    }
  }
}

/** A vacancy as a document. */
export function docOf({ n, title, body, codes, pay, closing }: Row): Doc {
  return {
    id: `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`,
    at: 1_700_000_000_000 + n * 1000,
    sum: BigInt(n),
    tokens: [...title.flatMap((w) => [`w${w}`, `^w${w}`]), ...body.map((w) => `w${w}`)].join('\n'),
    codes,
    numbers: [pay, today - 10, -closing],
  }
}

/** A question in a form that every side can read. */
export type Question = {
  readonly words: readonly number[]
  readonly chosen: ReadonlyMap<(typeof columns)[number], readonly number[]>
  readonly leastPay: number | undefined
  readonly order: 'points' | 'time'
}

/** Questions: none to two words, some conditions. `filtersOnly` has no words. */
export function questions(n: number, filtersOnly: boolean): Question[] {
  const roll = dice(filtersOnly ? 5 : 3)
  return Array.from({ length: n }, () => {
    const words = filtersOnly ? [] : Array.from({ length: Math.floor(roll() * 3) }, () => word(roll))
    const chosen = new Map<(typeof columns)[number], readonly number[]>()
    if (filtersOnly || roll() < 0.6) chosen.set('sido', [skewed(roll, 18)])
    if (roll() < 0.3) chosen.set('employment', [skewed(roll, 6), skewed(roll, 6)])
    return {
      words,
      chosen,
      leastPay: roll() < 0.3 ? 3_000_000 : undefined,
      order: words.length > 0 && roll() < 0.7 ? 'points' : 'time',
    }
  })
}

/** The question as it is put to the index. */
export function askOf({ words, chosen, leastPay, order }: Question): Ask {
  const facets: Facet[] = columns.map((name, column) => {
    const anyOf = chosen.get(name)
    const pay = name === 'pay' && leastPay !== undefined ? [{ number: 0, least: leastPay, most: 0x7fffffff }] : []
    return { tests: anyOf ? [{ column, anyOf }] : pay, count: [column] }
  })
  return {
    live: [
      { number: 1, least: -0x80000000, most: today },
      { number: 2, least: -0x80000000, most: -today },
    ],
    concepts: words.map((w) => ({ any: [[`w${w}`]], points: [{ any: [[`^w${w}`]], n: 3 }] })),
    not: [],
    tests: [],
    facets,
    order,
    size: 20,
  }
}
