import { expect, test } from 'vitest'
import { isRefusal } from '../../../../kernel/refusal.ts'
import { mostLines, readLines, textOf } from './read-lines.ts'

test('columns are found by either name, in any order; the lines keep the numbers of the file', async () => {
  expect(await readLines('pay', '보수,연계번호,month,날수\r\n"2,000,000",a-1,2026-01,26\r\n')).toEqual([
    { line: 2, cells: { worker: 'a-1', month: '2026-01', days: '26', pay: '2,000,000', work: '' } },
  ])
})

test('missing columns, columns that stand twice, empty and too long files are said', async () => {
  expect(await readLines('loss', '연계번호,마지막날\na,2026-01-01')).toMatchObject({
    refused: 'benefits.columns-missing',
    facts: { columns: '사유구분, 사유' },
  })
  expect(await readLines('pay', '연계번호,달,날수,보수,pay\na,2026-01,1,1,9')).toMatchObject({
    refused: 'benefits.columns-twice',
    facts: { columns: '보수' },
  })
  expect(isRefusal(await readLines('pay', '연계번호,달,날수,보수'))).toBe(true)
  const long = (n: number) => `연계번호,달,날수,보수\n${'a,2026-01,1,1\n'.repeat(n)}`
  expect(await readLines('pay', long(mostLines + 1))).toMatchObject({ refused: 'benefits.file-too-long' })
  expect(await readLines('pay', long(mostLines))).toHaveLength(mostLines)
})

test('what is no table is refused: binary, quotes that never close, one cell without end', async () => {
  const head = '연계번호,달,날수,보수\n'
  for (const text of ['PK\u0003\u0004\0\0', `${head}"a,2026-01,1,1\n${'b,2026-01,1,1\n'.repeat(5000)}`])
    expect(await readLines('pay', text)).toMatchObject({ refused: 'benefits.file-not-table' })
  expect(await readLines('pay', `${head}${'가'.repeat(1_000_000)}`)).toMatchObject({
    refused: 'benefits.file-not-table',
  })
})

test('a file of a Korean spreadsheet in CP949 is read', () => {
  expect(textOf(Buffer.from([0xb4, 0xde]))).toBe('달')
  expect(textOf(Buffer.from('달'))).toBe('달')
})
