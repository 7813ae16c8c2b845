import { expect, test } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { certificateDueOn } from './certificate-due.ts'

test('a certificate is due ten days after it was asked for, over the end of a year as well', () => {
  expect(certificateDueOn(toDay('2026-11-29'))).toBe('2026-12-09')
  expect(certificateDueOn(toDay('2026-12-28'))).toBe('2027-01-07')
})
