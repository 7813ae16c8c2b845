import { expect, it } from 'vitest'
import { readList } from './read-list.ts'

const head = '사업자등록번호,사업체명,공개시작일,공개종료일'
const read = (...lines: string[]) => readList([head, ...lines].join('\n'))

it('reads the list in whatever order of columns, with days as people write them', () => {
  expect(read('123-45-67890,가온시험상사,2026-01-02,2028-12-31').lines).toEqual([
    { businessNumber: '1234567890', name: '가온시험상사', from: '2026-01-02', to: '2028-12-31' },
  ])
  const other =
    '\uFEFF공개종료일,사업체명,대표자,사업자등록번호,공개시작일\n2028. 12. 31.,"시험, 둘째",아무개,1234567890,20260102'
  expect(readList(other).lines).toEqual([
    { businessNumber: '1234567890', name: '시험, 둘째', from: '2026-01-02', to: '2028-12-31' },
  ])
})

it.each([
  [['12345,시험,2026-01-01,2026-12-31'], 2, 'number'],
  [['1234567890,,2026-01-01,2026-12-31'], 2, 'name'],
  [['1234567890,시험,2026-02-30,2026-12-31'], 2, 'day'],
  [['1234567890,시험,2026-12-31,2026-01-01'], 2, 'period'],
  [['1234567890,시험,2026-01-01,2026-12-31', '123-45-67890,시험,2026.1.1,2026-12-31'], 3, 'twice'],
])('%j: line %i, %s', (lines, line, fault) => {
  expect(read(...lines).faults).toEqual([{ line, fault }])
})

it('needs all columns, a line at least, and not too many', () => {
  expect(readList('사업체명\n시험').faults).toEqual([{ line: 1, fault: 'columns' }])
  expect(readList(head).faults).toEqual([{ line: 1, fault: 'columns' }])
  expect(readList('"').faults).toEqual([{ line: 1, fault: 'columns' }])
  const many = Array.from({ length: 5001 }, (_, n) => `${1_000_000_000 + n},시험,2026-01-01,2026-12-31`)
  expect(read(...many).faults).toEqual([{ line: 5002, fault: 'many' }])
})
