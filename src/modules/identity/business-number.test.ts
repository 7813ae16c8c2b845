import { expect, it } from 'vitest'
import { isBusinessNumber } from './business-number.ts'

it('checks the tenth digit of a business registration number', () => {
  expect(isBusinessNumber('2208162517')).toBe(true)
  expect(isBusinessNumber('2208162518')).toBe(false)
  expect(isBusinessNumber('220816251')).toBe(false)
})
