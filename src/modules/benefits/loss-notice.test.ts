import { expect, test } from 'vitest'
import { lossNotice } from './loss-notice.ts'
import type { Row } from './tables.ts'

const spell: Row<'spell'> = {
  id: 's',
  person_id: 'p',
  organisation_id: null,
  workplace: '온빛정밀',
  work: null,
  kind: '근로자',
  from_day: '2024-01-01',
  to_day: '2026-06-30',
  separation_kind: '계약종료',
  acquired_at: new Date(0),
  lost_at: new Date(0),
}

test('who may claim is told about how much and what is missing', () => {
  const { body } = lossNotice(spell, { eligible: true, days: 150, won: 66_048, certificateMissing: true })
  expect(body.ko).toContain('신청할 수 있습니다')
  expect(body.ko).toContain('하루 66,048원씩 150일')
  expect(body.ko).toContain('이직확인서')
  expect(body.en).toContain('about 150 days at ₩66,048 a day')
})

test('who is short is told to see what is short, never an amount', () => {
  const { body } = lossNotice(spell, { eligible: false, days: 150, won: 66_048, certificateMissing: false })
  expect(body.ko).toContain('무엇이 모자라는지')
  expect(body.ko).not.toContain('원')
})
