import { expect, test } from 'vitest'
import { codeText, codesIn } from './codes.ts'

test.each([
  ['윤가람0123456789', ['0123456789']],
  ['01234-56789 윤가람', ['0123456789']],
  ['01234 56789', ['0123456789']],
  ['0123456789 01234-56789', []], // twenty figures in a row are no number of ours
  ['0123456789/01234-56789', ['0123456789']],
  ['0123456789,9876543210', ['0123456789', '9876543210']],
  ['123456789', []],
  ['12345678901', []],
  ['', []],
])('%j names %j', (words, codes) => {
  expect(codesIn(words)).toEqual(codes)
})

test('a number is read as it is typed', () => {
  expect(codesIn(codeText('0123456789'))).toEqual(['0123456789'])
})
