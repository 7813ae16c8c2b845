import { expect, test } from 'vitest'
import { addDays, toDay } from '../../../kernel/day.ts'
import { stretchesOf } from './day-by-day.ts'

const first = toDay('2026-11-02')
const days = [0, 1, 2, 3].map((n) => ({ day: addDays(first, n), benefit: n === 1 ? 0 : 67_440, employed: n === 1 }))

test('days that pay the same stand together, a day of work or a gap between them divides', () => {
  const shown = stretchesOf(days, new Set([addDays(first, 1)]))
  expect(shown.map(({ from, days: n, employed }) => [from, n, employed])).toEqual([
    ['2026-11-02', 1, false],
    ['2026-11-03', 1, true],
    ['2026-11-04', 2, false],
  ])
  const [a, , , d] = days
  expect(
    stretchesOf(
      [a, d].flatMap((one) => (one ? [one] : [])),
      new Set(),
    ),
  ).toHaveLength(2)
})
