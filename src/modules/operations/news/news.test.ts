import { expect, it } from 'vitest'
import { type Content, missingFor, stateOf } from './news.ts'

const at = (day: number): Date => new Date(Date.UTC(2026, 10, day))
const content: Content = {
  title: { ko: '점검', en: 'Maintenance' },
  text: { ko: '쉽니다', en: 'We pause' },
  pinned: false,
  publishedAt: at(10),
  expiresAt: at(20),
}

it.each([
  [null, at(20), 'draft'],
  [at(13), at(20), 'planned'],
  [at(12), at(20), 'public'],
  [at(10), null, 'public'],
  [at(10), at(12), 'expired'],
] as const)('published %s, until %s: %s', (publishedAt, expiresAt, state) => {
  expect(stateOf({ ...content, publishedAt, expiresAt }, at(12))).toBe(state)
})

it('goes out in both languages, and not past its end; a draft needs a name only', () => {
  expect(missingFor(content)).toEqual({})
  expect(missingFor({ ...content, title: { ko: '점검', en: '' }, text: { ko: '', en: '' } })).toEqual({
    'title.en': 'needed',
    'text.ko': 'needed',
    'text.en': 'needed',
  })
  expect(missingFor({ ...content, expiresAt: at(10) })).toEqual({ 'expires.day': 'before-begin' })
  expect(missingFor({ ...content, publishedAt: null, text: { ko: '', en: '' } })).toEqual({})
})
