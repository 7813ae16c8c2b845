import { describe, expect, it } from 'vitest'
import { sharesOf, sharesWorth, threadsWorth } from './shares.ts'

const sized = (...docs: number[]) => docs.map((n, name) => ({ name, docs: n }))

describe('shares of an index', () => {
  it('are about equal, and the same in whatever order the segments come', () => {
    const all = sized(5, 60, 40, 5, 8)
    const names = (some: typeof all): number[][] => sharesOf(some, 2).map((s) => s.map(({ name }) => name))
    expect(names(all)).toEqual([[1], [2, 4, 0, 3]])
    expect(names(all.toReversed())).toEqual(names(all))
    expect(sharesOf(sized(), 2)).toEqual([[], []])
  })

  it('are made only where there is enough for each, and used only where none has most of it', () => {
    const sharing = { threads: 8, least: 100 }
    expect([50, 100, 250, 5000].map((docs) => sharesWorth(docs, sharing))).toEqual([1, 1, 2, 4])
    expect(threadsWorth(sized(150, 100, 10), sharing)).toBe(2)
    expect(threadsWorth(sized(250, 10), sharing)).toBe(1)
    expect(threadsWorth(sized(), sharing)).toBe(1)
  })
})
