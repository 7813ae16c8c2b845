import { describe, expect, it } from 'vitest'
import { daysOfKinds, joined, recognisedDays } from './acts.ts'
import { type Entry, literal, step } from './node.ts'

const limits = literal<readonly Entry[]>([
  { key: '심리검사', most: 1 },
  { key: '단기특강', most: 3 },
  { key: '어학', most: 0 },
])
const unknown = step<readonly Entry[]>('fact', [], undefined)

function acts(...given: readonly (readonly [day: number, kind: string])[]): readonly Entry[] {
  return given.map(([day, kind]) => ({ date: `2026-09-0${day}`, kind }))
}

describe('acts', () => {
  it.each([
    [acts([1, '입사지원'], [1, '면접']), 1],
    [acts([1, '심리검사'], [2, '심리검사']), 1],
    [acts([1, '어학 수강'], [2, '어학']), 0],
    [acts([1, '단기 특강'], [2, '단기특강'], [3, '단기특강'], [4, '단기특강']), 3],
    // The first day can only be the test, so the second must give its place up to it.
    [acts([2, '심리검사'], [2, '단기특강'], [1, '심리검사']), 2],
    [acts([1, '심리검사'], [1, '어학'], [2, '심리검사'], [2, '입사지원']), 2],
    [acts(), 0],
  ])('count as many days as the limits allow: %j', (list, days) => {
    expect(recognisedDays(literal(list), limits).value).toBe(days)
    expect(recognisedDays(literal(list.toReversed()), limits).value).toBe(days)
  })

  it('count the days of some kinds, and two lists as one', () => {
    const kinds = literal<readonly Entry[]>([{ key: '면접' }])
    const list = literal(acts([1, '온라인 면접'], [1, '면접'], [2, '단기특강']))
    expect(daysOfKinds(list, kinds).value).toBe(1)
    expect(joined(list, list).value).toHaveLength(6)
  })

  it('stay unknown while a list is', () => {
    expect(recognisedDays(unknown, limits).value).toBeUndefined()
    expect(daysOfKinds(unknown, limits).value).toBeUndefined()
    expect(joined(unknown, limits).value).toBeUndefined()
  })
})
