import { expect, it } from 'vitest'
import { freshBytes } from './fresh-bytes.ts'

it('gives as many bytes as asked for, never the same twice, also across the end of the store and beyond its size', () => {
  const drawn = Array.from({ length: 2000 }, () => freshBytes(12).toString('hex'))
  expect(new Set(drawn).size).toBe(2000)
  expect(new Set(drawn.map((hex) => hex.length))).toEqual(new Set([24]))
  expect(freshBytes(10_000)).toHaveLength(10_000)
})
