import { expect, it } from 'vitest'
import { codeHash, makeCode, meantCode } from './code.ts'

it('is read as it was meant, and kept for one person only', () => {
  const code = makeCode()
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
  expect(meantCode(' 4f2k 9qxm-toab 7wzl ')).toBe('4F2K9QXMT0AB7WZ1')
  expect(codeHash('a', code)).toEqual(codeHash('a', code.toLowerCase().replaceAll('-', ' ')))
  expect(codeHash('a', code)).not.toEqual(codeHash('b', code))
})
