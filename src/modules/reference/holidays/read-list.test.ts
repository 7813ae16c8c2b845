import { expect, test } from 'vitest'
import { mostLines, readList } from './read-list.ts'

test.each([
  ['2027-01-01 새해 첫날', '2027-01-01', '새해 첫날'],
  ['2027.1.1., 새해 첫날', '2027-01-01', '새해 첫날'],
  ['20270301\t삼일절', '2027-03-01', '삼일절'],
  ['"2027-05-05","어린이날"', '2027-05-05', '어린이날'],
])('%j is read', (line, day, name) => {
  expect(readList(line)).toEqual({ holidays: [{ day, name }], faults: [] })
})

test.each([
  '2027-02-29 없는 날',
  '2027-01-01',
  '새해 첫날',
  '2027-13-01 x',
  '27-1-1 x',
  `2027-01-01 ${'가'.repeat(61)}`,
])('%j is no line of it', (line) => {
  expect(readList(`2027-01-01 새해 첫날\n${line}`).faults).toEqual([2])
})

test('empty lines count for nothing, two names of one day stand together, days come in order', () => {
  const { holidays, faults } = readList('2025-10-06 추석\n\n2025-05-05 어린이날\r\n2025-05-05 부처님 오신 날\n')
  expect(faults).toEqual([])
  expect(holidays).toEqual([
    { day: '2025-05-05', name: '어린이날, 부처님 오신 날' },
    { day: '2025-10-06', name: '추석' },
  ])
})

test('a list that is too long is refused whole', () => {
  const line = (n: number): string => `2027-01-${String((n % 28) + 1).padStart(2, '0')} ${n}`
  expect(readList(Array.from({ length: mostLines + 1 }, (_, n) => line(n)).join('\n')).holidays).toEqual([])
})
