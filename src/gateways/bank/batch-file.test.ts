import { describe, expect, test } from 'vitest'
import { toDay } from '../../kernel/day.ts'
import { newId } from '../../platform/new-id.ts'
import { readBatch, writeBatch } from './batch-file.ts'

const line = (more: object = {}) => ({
  bank: '004',
  number: '12345678901234',
  holder: '한지우',
  amount: 66_048,
  item: newId(),
  ...more,
})
const lines = [line(), line({ holder: 'O"Brien, "J"\r\n"T","0"', amount: 1 })]
const file = writeBatch(7, toDay('2026-12-01'), lines)

describe('a file for the bank', () => {
  test('is read as it was written, whatever stands in a name', () => {
    const holder = 'O"Brien, "J" "T","0"'
    expect(readBatch(file.text)).toEqual({ number: 7, digest: file.digest, lines: [lines[0], { ...lines[1], holder }] })
    expect(writeBatch(7, toDay('2026-12-01'), lines)).toEqual(file)
    expect(readBatch(writeBatch(8, toDay('2026-12-01'), []).text)).toMatchObject({ lines: [] })
  })

  test.each([
    ['form', file.text.slice(0, -2)],
    ['form', file.text.replace('"D","2"', '"D","3"')],
    ['form', ''],
    ['count', file.text.replace(/"D","2".*\r\n/, '')],
    ['sum', file.text.replace('"66048","', '"66049","')],
    ['digest', file.text.replace('12345678901234', '12345678901235')],
    ['digest', file.text.replace('"H","7"', '"H","8"')],
  ])('with something changed (%s) is refused', (fault, text) => {
    expect(readBatch(text)).toEqual({ fault })
  })
})
