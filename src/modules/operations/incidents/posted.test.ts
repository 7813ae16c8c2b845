import { expect, it } from 'vitest'
import { typedOf } from './posted.ts'

it('keeps what was typed, and what no form sends shows as nothing', () => {
  const body = { text: '답', ticks: ['a', 'b'], '': { toString: '' }, odd: [{ toString: '' }, 'c'], none: null }
  expect(typedOf(body)).toEqual({ text: '답', ticks: 'a\nb', '': '', odd: 'c', none: '' })
})
