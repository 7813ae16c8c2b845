import { expect, it } from 'vitest'
import { shortened } from './long-address.ts'

it('what was typed is kept by its beginning, in whole letters, and short conditions as they are', () => {
  const asked = new URLSearchParams({ q: `용접${'👷'.repeat(5000)}`, region: '11000' })
  const { path, query } = shortened({ path: '/jobs', query: asked.toString() })
  expect(path).toBe('/jobs')
  expect(Object.fromEntries(new URLSearchParams(query))).toEqual({ q: `용접${'👷'.repeat(198)}`, region: '11000' })
})

it('a place that is itself too long leads home, and many conditions stay short', () => {
  const many = Array.from({ length: 3000 }, (_, n) => `c=${n}`).join('&')
  const { path, query } = shortened({ path: `/${'a'.repeat(20_000)}`, query: many })
  expect(path).toBe('/')
  expect(query.length).toBeLessThan(200)
})
