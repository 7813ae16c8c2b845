import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '../../../kernel/refusal.ts'
import { aDesign } from '../testing/design.ts'
import { checkRows, type CheckedRow } from './check-rows.ts'
import { readCsv } from './read-csv.ts'

const read = (text: string | Buffer): readonly CheckedRow[] | string => {
  const table = readCsv(Buffer.from(text))
  if (isRefusal(table)) return table.refused
  const rows = checkRows(table, aDesign)
  return isRefusal(rows) ? rows.refused : rows
}
const head = '받는 사람,번호,시작일,실기 점수,등급,근거'

test('reads UTF-8 with and without a mark, UTF-16 and CP949, with the lines of the file', () => {
  const text = `${head}\r\nlink-a,1,2026.1.5,92,상,"평가표, 3장"\r\n\r\nlink-b,2,,80,중,평가`
  const order = { holder: 'link-a', number: '1', from: '2026-01-05', evidence: { says: '평가표, 3장' } }
  for (const file of [text, `\uFEFF${text}`, Buffer.from(`\uFEFF${text}`, 'utf16le')])
    expect(read(file)).toMatchObject([
      { line: 2, faults: [], order },
      { line: 4, faults: [] },
    ])
  // 받는 사람,번호 as CP949
  const cp949 = Buffer.concat([Buffer.from('b9deb4c220bbe7b6f72cb9f8c8a3', 'hex'), Buffer.from('\n=1,x\n')])
  const table = readCsv(cp949)
  expect(isRefusal(table) || table.columns).toEqual(['받는 사람', '번호'])
})

test('names every fault of a line by its column: formulas, dates, values, twice', () => {
  const lines = ['=HYPERLINK(1),1,,92,상,x', 'link-a,1,어제,101,하,', 'link-b,2,,5,상,x', 'link-b,2,,5,상,x']
  const rows = read([head, ...lines].join('\n'))
  expect(typeof rows === 'string' || rows.map(({ faults }) => faults.map((f) => `${f.column} ${f.fault}`))).toEqual([
    ['받는 사람 formula'],
    ['시작일 not-a-day'],
    [],
    ['번호 twice'],
  ])
})

test('refuses what is no table, and columns that nobody knows', () => {
  expect(read(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff]))).toBe('badges.csv-not-text')
  expect(read(head)).toBe('badges.csv-empty')
  expect(read(`${head}\n"open`)).toBe('badges.csv-broken')
  expect(read(`${head},주민번호\na,1,,1,상,x,y`)).toBe('badges.csv-columns')
  expect(read('번호\n1')).toBe('badges.csv-columns')
  expect(read(`${head}\n${'a,1\n'.repeat(20_001)}`)).toBe('badges.csv-too-long')
})

test('never throws, whatever is uploaded', () => {
  const holds = fc.property(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'grapheme' }), (bytes, words) => {
    read(Buffer.from(bytes))
    const rows = read(`${head}\n${words}`)
    return typeof rows === 'string' || rows.every(({ order, faults }) => (order === undefined) === faults.length > 0)
  })
  expect(fc.check(holds, { numRuns: 300 }).counterexample).toBeNull()
})
