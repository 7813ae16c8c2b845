import { expect, it } from 'vitest'
import { isPlain, plainText } from './plain-text.ts'

it('keeps every character that a person can write, and nothing else', () => {
  expect(plainText('온일 👩‍🔧\n\t')).toBe('온일 👩‍🔧\n\t')
  expect(plainText('a\u0000b\ud800')).toBe('ab\ufffd')
})

it('finds such texts anywhere in JSON, and stops at what is too deep', () => {
  expect(isPlain({ a: ['온일', 1, null, true] })).toBe(true)
  expect(isPlain({ a: ['\u0000'] })).toBe(false)
  expect(isPlain({ '\ud800': 1 })).toBe(false)
  expect(isPlain(JSON.parse('['.repeat(20_000) + ']'.repeat(20_000)))).toBe(false)
})
