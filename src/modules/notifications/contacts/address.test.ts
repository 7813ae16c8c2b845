import { expect, it } from 'vitest'
import { maskAddress, normalAddress } from './address.ts'

it.each([
  ['010-1234-5678', '01012345678'],
  ['010 1234 5678', '01012345678'],
  ['+82 10-1234-5678', '01012345678'],
  ['+82 010-1234-5678', '01012345678'],
  ['016-123-4567', '0161234567'],
  ['02-123-4567', undefined],
  ['010-1234-567a', undefined],
  ['', undefined],
])('a mobile number typed as %s is %s', (typed, kept) => {
  expect(normalAddress('mobile', typed)).toBe(kept)
})

it.each([
  [' Jiwoo@Example.KR ', 'jiwoo@example.kr'],
  ['jiwoo@', undefined],
  ['a@b.kr, c@d.kr', undefined],
  ['a@b.kr\nBcc: c@d.kr', undefined],
])('a mail address typed as %j is %s', (typed, kept) => {
  expect(normalAddress('mail', typed)).toBe(kept)
})

it('is masked when shown', () => {
  expect(maskAddress('mail', 'jiwoo@example.kr')).toBe('ji***@example.kr')
  expect(maskAddress('mobile', '01012345678')).toBe('010-****-5678')
})
