import { expect, test } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { recipientType } from './recipient-type.ts'

test.each([
  [{ age: 59 }, 180, '일반'],
  [{ age: 60 }, 240, '60세이상·장애인'],
  [{ disabled: true, age: 30 }, 120, '60세이상·장애인'],
  [{ benefitCountIn5Years: 3, age: 40 }, 240, '반복'],
  [{ benefitCountIn5Years: 2 }, 210, '장기'],
  [{}, undefined, '일반'],
])('%j with %s days is %s', (known, benefitDays, type) => {
  expect(recipientType({ known, benefitDays }, toDay('2026-11-29'))).toBe(type)
})
