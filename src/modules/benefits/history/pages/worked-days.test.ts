import { expect, test } from 'vitest'
import { workedPair } from './worked-days.ts'

const content = { kind: '일용', days: ['2026-03-03', '2026-03-04', '2026-03-20'], pay: 450_000 }
const corrected = { ...content, days: ['2026-03-03'] }

test('the days of work are those of the last report, a correction too', () => {
  const first = { kind: 'daily-work', content } as const
  expect(workedPair([first], 'ko')).toEqual([{ term: '일했다고 신고된 날', value: '3월 3일, 4일, 20일' }])
  expect(workedPair([{ kind: 'daily-work', content: corrected }, first], 'en')).toEqual([
    { term: 'Days reported as worked', value: '3 Mar' },
  ])
})

test('a spell of which no days were reported has none', () => {
  expect(workedPair([{ kind: 'acquisition', content: { kind: '근로자', from: '2026-03-03' } }], 'ko')).toEqual([])
})
