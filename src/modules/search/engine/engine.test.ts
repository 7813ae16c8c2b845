import { describe, expect, it } from 'vitest'
import { readFile } from 'node:fs/promises'
import wabt from 'wabt'
import { buildSegment } from './build-segment.ts'
import { searchByHand } from './by-hand.ts'
import { docOf } from './lookup.ts'
import { mergeSegments } from './merge-segments.ts'
import { type Reader, openReader } from './reader.ts'
import { type Ask, type Concept, type Doc, type Test, type Ways } from './shape.ts'
import { searchSegments } from './search-segments.ts'

const shape = { columns: [{ name: 'few', values: 7 }, { name: 'many', values: 200 }, { name: 'more', values: 3 }], numbers: ['pay', 'until'] }
const values = shape.columns.map((c) => c.values)
const readers = { slots: 64, workers: 1 }

/** The same numbers in every run (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % sides
  }
}

function docs(roll: (sides: number) => number, n: number, from = 0): Doc[] {
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

function question(roll: (sides: number) => number): Ask {
  const token = (): string => `t${Math.floor(roll(45) * roll(45) * 0.05)}`
  const ways = (): Ways => Array.from({ length: 1 + roll(3) }, () => Array.from({ length: 1 + roll(2) }, token))
  const concept = (): Concept => ({ any: ways(), points: Array.from({ length: roll(3) }, () => ({ any: ways(), n: 1 + roll(4) })) })
  const codes = (column: number): Test => ({ column, anyOf: Array.from({ length: 1 + roll(4) }, () => roll(values[column] ?? 1)) })
  return {
    live: roll(4) === 0 ? [] : [{ number: 1, least: 3 + roll(3), most: 100 }],
    concepts: Array.from({ length: roll(4) }, concept),
    not: roll(4) === 0 ? ways() : [],
    tests: roll(3) === 0 ? [codes(roll(3)), { number: 0, least: roll(30), most: 45 }] : [],
    facets: [
      { tests: roll(2) === 0 ? [codes(0)] : [], count: [0, 1] },
      { tests: roll(3) === 0 ? [codes(1)] : [], count: [1] },
      { tests: roll(3) === 0 ? [{ number: 0, least: roll(40), most: 1000 }] : [], count: [2] },
    ],
    order: (['points', 'time', { number: 0 }] as const)[roll(3)] ?? 'time',
    size: 1 + roll(25),
  }
}

function expectEqual(readersOf: readonly Reader[], all: readonly Doc[], roll: (sides: number) => number, n: number): void {
  for (let at = 0; at < n; at++) {
    const ask = question(roll)
    const { hits, ...rest } = searchSegments(readersOf, ask)
    expect({ hits, ...rest }).toEqual(searchByHand(all, ask, values))
    const last = hits.at(-2)
    if (last) expect(searchSegments(readersOf, { ...ask, after: last })).toEqual(searchByHand(all, { ...ask, after: last }, values))
  }
}

describe('the engine', () => {
  it.each([40, 700, 5000])('answers as looking at each of %i documents does', (n) => {
    const roll = dice(n)
    const all = docs(roll, n)
    expectEqual([openReader(buildSegment(1, shape, all, readers), 0)], all, roll, 150)
  })

  it('answers from several segments, without what was replaced, as from one; and again when they are merged', () => {
    const roll = dice(7)
    const old = docs(roll, 3000)
    const changed = docs(roll, 400, 2800).map((doc, n) => ({ ...doc, id: old[2800 + n]?.id ?? doc.id }))
    const segments = [buildSegment(1, shape, old, readers), buildSegment(2, shape, changed, readers)]
    const dead = new Set(changed.flatMap(({ id }) => docOf(segments[0] ?? segments[1]!, id) ?? []))
    expect(dead.size).toBe(200)
    const opened = segments.map((segment) => openReader(segment, 0))
    opened[0]?.bury(dead)
    const all = [...old.slice(0, 2800), ...changed]
    expectEqual(opened, all, roll, 100)
    const merged = mergeSegments(3, segments.map((segment, n) => ({ segment, dead: n === 0 ? dead : new Set<number>() })), readers)
    expect(merged.layout.docs).toBe(all.length)
    expectEqual([openReader(merged, 0)], all, roll, 100)
  })

  it('refuses what does not fit, and answers nothing from nothing', () => {
    const [doc] = docs(dice(1), 1)
    expect(() => buildSegment(1, shape, doc ? [{ ...doc, codes: [7, 0, 0] }] : [], readers)).toThrow(RangeError)
    const none = openReader(buildSegment(1, shape, [], readers), 0)
    expect(searchSegments([none], { ...question(dice(3)), concepts: [] }).total).toBe(0)
  })

  it('runs the kernel that its text describes', async () => {
    const text = await readFile(new URL('kernel.wat', import.meta.url), 'utf8')
    const features = { simd: true, threads: true }
    const { buffer } = (await wabt()).parseWat('kernel.wat', text, features).toBinary({})
    expect(Buffer.from(buffer).equals(await readFile(new URL('kernel.wasm', import.meta.url)))).toBe(true)
  })
})
