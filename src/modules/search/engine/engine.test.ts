import { describe, expect, it } from 'vitest'
import { readFile } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import wabt from 'wabt'
import { buildSegment } from './build-segment.ts'
import { searchByHand } from './by-hand.ts'
import { docsOf, idsOf } from './lookup.ts'
import { mergeSegments } from './merge-segments.ts'
import { type Reader, openReader } from './reader.ts'
import { type Answer, type Ask, type Doc, tokensIn } from './shape.ts'
import { searchSegments } from './search-segments.ts'
import { unpacked } from './packed.ts'
import { dice, docs, question, shape, values } from './testing.ts'

const readers = { slots: 64, workers: 1 }
const answered = (opened: readonly Reader[], ask: Ask): Answer => unpacked(searchSegments(opened, ask))

/** Questions, and the pages after their first, that are answered otherwise than by looking at each document. */
function wrong(opened: readonly Reader[], all: readonly Doc[], roll: (sides: number) => number, n: number): Ask[] {
  return Array.from({ length: n }, () => question(roll)).flatMap((ask) => {
    const last = searchSegments(opened, ask).hits.at(-2)
    const asks = last ? [ask, { ...ask, after: last }] : [ask]
    return asks.filter((one) => !isDeepStrictEqual(answered(opened, one), searchByHand(all, one, values)))
  })
}

describe('the engine', () => {
  it.each([40, 700, 5000])('answers as looking at each of %i documents does', (n) => {
    const roll = dice(n)
    const all = docs(roll, n)
    expect(wrong([openReader(buildSegment(1, shape, all, readers), 0)], all, roll, 150)).toEqual([])
  })

  it('answers from several segments, without what was replaced, as from one; and again when they are merged', () => {
    const roll = dice(7)
    const old = docs(roll, 3000)
    const changed = docs(roll, 400, 2800).map((doc, n) => ({ ...doc, id: old[2800 + n]?.id ?? doc.id }))
    const segments = [buildSegment(1, shape, old, readers), buildSegment(2, shape, changed, readers)]
    const dead = new Set(segments[0] && docsOf(segments[0], idsOf(changed.map(({ id }) => id))))
    expect(dead.size).toBe(200)
    const opened = segments.map((segment) => openReader(segment, 0))
    opened[0]?.bury(dead)
    const all = [...old.slice(0, 2800), ...changed]
    expect(wrong(opened, all, roll, 100)).toEqual([])
    const merged = mergeSegments(
      3,
      segments.map((segment, n) => ({ segment, dead: n === 0 ? dead : new Set<number>() })),
      readers,
    )
    expect(merged.layout.docs).toBe(all.length)
    expect(wrong([openReader(merged, 0)], all, roll, 100)).toEqual([])
  })

  it('keeps counts of conditions that stay exact while documents go, one by one and many at once', () => {
    const roll = dice(21)
    const all = docs(roll, 5000)
    const segment = buildSegment(1, shape, all, readers)
    const [keeping, plain] = [openReader(segment, 0, 12), openReader(buildSegment(1, shape, all, readers), 0, 0)]
    const asks = Array.from({ length: 16 }, () => ({ ...question(roll), concepts: [], not: [] }))
    const there = new Map(all.map((doc) => [doc.id, doc]))
    for (const n of [0, 1, 7, 60, 400, 3]) {
      const going = [...there.keys()].slice(50, 50 + n)
      const dead = docsOf(segment, idsOf(going))
      expect(dead).toHaveLength(n)
      for (const reader of [keeping, plain]) reader.bury(dead)
      // Who is buried twice is taken off once.
      keeping.bury(dead)
      for (const id of going) there.delete(id)
      const wrongAsks = asks.filter((ask) => {
        const byHand = searchByHand([...there.values()], ask, values)
        return [keeping, keeping, plain].some((reader) => !isDeepStrictEqual(answered([reader], ask), byHand))
      })
      expect(wrongAsks).toEqual([])
    }
  })

  it('takes tokens as one text, and answers the same', () => {
    const all = docs(dice(4), 700)
    const asText = all.map((doc) => ({ ...doc, tokens: tokensIn(doc).join('\n') }))
    const roll = dice(5)
    expect(wrong([openReader(buildSegment(1, shape, asText, readers), 0)], all, roll, 60)).toEqual([])
  })

  it('answers more ways than it has bitmaps, frequent and rare ones together', () => {
    const roll = dice(9)
    const all = docs(roll, 5000)
    const ways = Array.from({ length: 200 }, (_, n) => [`t${n % 90}`])
    const ask = {
      ...question(roll),
      concepts: [{ any: ways, points: [{ any: ways.slice(50), n: 2 }] }],
      not: ways.slice(80, 89),
    }
    const opened = openReader(buildSegment(1, shape, all, { slots: 24, workers: 1 }), 0)
    expect(answered([opened], ask)).toEqual(searchByHand(all, ask, values))
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
