import { describe, expect, it } from 'vitest'
import { layoutMessages } from './layout-messages.ts'

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [String(value(1))]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

describe('the texts of the layout', () => {
  it('are all there in both languages', () => {
    expect(textsOf(layoutMessages.en)).toHaveLength(textsOf(layoutMessages.ko).length)
    for (const text of textsOf(layoutMessages)) expect(text.trim()).not.toBe('')
  })

  it('are English in English', () => {
    for (const text of textsOf(layoutMessages.en)) expect(text).not.toMatch(/[가-힣]/)
  })
})
