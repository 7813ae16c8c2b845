import { expect, it } from 'vitest'
import { requestId } from './request-id.ts'

it('gives each request an id of letters only', () => {
  const ids = Array.from({ length: 100 }, requestId)
  expect(new Set(ids).size).toBe(100)
  expect(ids.filter((id) => !/^[a-p]{18}$/.test(id))).toEqual([])
})
