import { type Ask, type Concept, type Doc, type Range, type Shape, type Test, type Ways } from './shape.ts'

/** Generated documents and questions for the tests of the engine. */
export const shape: Shape = {
  columns: [
    { name: 'few', values: 7 },
    { name: 'many', values: 200 },
    { name: 'more', values: 3 },
  ],
  numbers: ['pay', 'until'],
}
/** How many codes each column has. */
export const values: readonly number[] = shape.columns.map((c) => c.values)

/** The same numbers in every run (mulberry32). */
export function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % sides
  }
}

/** Documents with frequent and rare tokens. `from` numbers them. */
export function docs(roll: (sides: number) => number, n: number, from = 0): Doc[] {
  return Array.from({ length: n }, (_, at) => ({
    id: `0198${(from + at).toString(16).padStart(4, '0')}-${roll(65_536).toString(16).padStart(4, '0')}-7000-8000-000000000000`,
    at: 1_700_000_000_000 + roll(200) * 1000,
    sum: BigInt(roll(1e9)),
    // Low numbers are frequent: some become bitmaps, some stay lists.
    tokens: Array.from({ length: 12 }, () => `t${Math.floor(roll(40) * roll(40) * 0.05)}`),
    codes: values.map((most) => Math.min(roll(most), roll(most))),
    numbers: [roll(50), roll(30)],
  }))
}

// Several codes are worth the same, as places at the same distance are.
const worth = (column: number): readonly number[] =>
  Array.from({ length: values[column] ?? 0 }, (_, code) => 0 - ((code * 37) % 23))
const orders: readonly Ask['order'][] = [
  'points',
  'time',
  { number: 0 },
  { column: 0, keys: worth(0) },
  { column: 1, keys: worth(1) },
]

const range = (roll: (sides: number) => number): Range => ({ number: roll(2), least: roll(20), most: 10 + roll(30) })

/** A question of any kind. */
export function question(roll: (sides: number) => number): Ask {
  const token = (): string => `t${Math.floor(roll(45) * roll(45) * 0.05)}`
  const ways = (): Ways => Array.from({ length: 1 + roll(3) }, () => Array.from({ length: 1 + roll(2) }, token))
  const concept = (): Concept => ({
    any: ways(),
    ...(roll(3) === 0 && { sure: roll(3) }),
    points: Array.from({ length: roll(3) }, () => ({ any: ways(), n: 1 + roll(4) })),
  })
  const codes = (column: number): Test => ({
    column,
    anyOf: Array.from({ length: 1 + roll(4) }, () => roll(values[column] ?? 1)),
  })
  return {
    live: roll(4) === 0 ? [] : [{ number: 1, least: 3 + roll(3), most: 100 }],
    concepts: Array.from({ length: roll(4) }, concept),
    not: roll(4) === 0 ? ways() : [],
    ...(roll(3) === 0 && { alike: ways(), reasons: Array.from({ length: roll(3) }, ways) }),
    tests: roll(3) === 0 ? [codes(roll(3)), { number: 0, least: roll(30), most: 45 }] : [],
    facets: [
      { tests: roll(2) === 0 ? [codes(0)] : [], count: [0, 1] },
      { tests: roll(3) === 0 ? [codes(1)] : [], count: [1] },
      { tests: roll(3) === 0 ? [{ number: 0, least: roll(40), most: 1000 }] : [], count: [2] },
      {
        tests: roll(3) === 0 ? [range(roll)] : [],
        count: roll(2) === 0 ? [2] : [],
        ranges: [range(roll), range(roll)],
      },
    ],
    order: orders[roll(orders.length)] ?? 'time',
    size: 1 + roll(25),
  }
}
