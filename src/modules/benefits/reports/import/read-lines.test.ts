import { expect, test } from 'vitest'
import { isRefusal } from '../../../../kernel/refusal.ts'
import { mostLines, readLines, textOf } from './read-lines.ts'

test('columns are found by either name, in any order; the lines keep the numbers of the file', () => {
  expect(readLines('pay', '보수,연계번호,month,날수\r\n"2,000,000",a-1,2026-01,26\r\n')).toEqual([
    { line: 2, cells: { worker: 'a-1', month: '2026-01', days: '26', pay: '2,000,000', work: '' } },
  ])
})

test('missing columns, empty and too long files are said', () => {
  expect(readLines('loss', '연계번호,마지막날\na,2026-01-01')).toMatchObject({
    refused: 'benefits.columns-missing',
    facts: { columns: '사유구분, 사유' },
  })
  expect(isRefusal(readLines('pay', '연계번호,달,날수,보수'))).toBe(true)
  const long = `연계번호,달,날수,보수\n${'a,2026-01,1,1\n'.repeat(mostLines + 1)}`
  expect(readLines('pay', long)).toMatchObject({ refused: 'benefits.file-too-long' })
})

test('a file of a Korean spreadsheet in CP949 is read', () => {
  expect(textOf(Buffer.from([0xb4, 0xde]))).toBe('달')
  expect(textOf(Buffer.from('달'))).toBe('달')
})
