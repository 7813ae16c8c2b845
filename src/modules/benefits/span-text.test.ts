import { expect, it } from 'vitest'
import { spanText } from './span-text.ts'

it('says from when until when as on paper, in both languages', () => {
  expect(spanText('2026-08-04', '2026-11-01', 'ko')).toBe('2026년\u00a08월\u00a04일 ~ 2026년\u00a011월\u00a01일')
  expect(spanText('2026-08-04', '2026-11-01', 'en')).toBe('4\u00a0Aug\u00a02026 – 1\u00a0Nov\u00a02026')
})

it('says what stands where work goes on, or nothing', () => {
  expect(spanText('2026-08-04', null, 'ko', '다니는 중')).toBe('2026년\u00a08월\u00a04일 ~ 다니는 중')
  expect(spanText('2026-08-04', null, 'ko')).toBe('2026년\u00a08월\u00a04일 ~')
})
