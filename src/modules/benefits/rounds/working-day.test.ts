import { expect, test } from 'vitest'
import { type Day, toDay } from '../../../kernel/day.ts'
import { nextWorkingDay, noHolidays, workingDay } from './working-day.ts'

const feast: ReadonlySet<Day> = new Set(['2025-10-06', '2025-10-07', '2025-10-08'].map(toDay))

test.each([
  ['2025-10-02', '2025-10-03', noHolidays],
  ['2025-10-03', '2025-10-06', noHolidays], // Friday: Monday
  ['2025-10-03', '2025-10-09', feast], // over the weekend and three holidays
] as const)('after %s banks work on %s', (day, next, holidays) => {
  expect(nextWorkingDay(toDay(day), holidays)).toBe(next)
})

test('backwards it is the last day before them', () => {
  expect(workingDay(toDay('2025-10-08'), -1, feast)).toBe('2025-10-03')
  expect(workingDay(toDay('2025-10-09'), -1, feast)).toBe('2025-10-09')
})
