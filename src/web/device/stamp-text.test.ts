import { expect, it } from 'vitest'
import { contentText, readStamp, writeStamp } from './stamp-text.ts'

it('a form has one text, in whatever order its fields come; a value more or less makes another', () => {
  const one = contentText(new URLSearchParams('b=2&a=1&a=3'))
  expect(contentText(new URLSearchParams('a=1&b=2&a=3'))).toBe(one)
  expect(contentText(new URLSearchParams('a=3&b=2&a=1'))).not.toBe(one)
  expect(contentText(new URLSearchParams('a=1&b=2'))).not.toBe(one)
})

it('a stamp is read back as it was written, and nothing else is one', () => {
  const stamp = { key: '01890000-0000-7000-8000-000000000000', at: 1_764_000_000_000, signature: 'A'.repeat(86) }
  expect(readStamp(writeStamp(stamp))).toEqual(stamp)
  for (const bad of [
    '',
    'x',
    `${stamp.key}.-1.${stamp.signature}`,
    `${stamp.key}.1.AA`,
    `${stamp.key}.99999999999999.${stamp.signature}`,
    `${writeStamp(stamp)}.x`,
  ])
    expect(readStamp(bad)).toBeUndefined()
})
