import { expect, it } from 'vitest'
import type { Card } from '../posting.ts'
import { readWish } from '../wish.ts'
import { reasons, wishWords } from './wish-words.ts'

const card: Card = {
  id: '01a20b7d-667b-77ea-9921-af9c1bc3a5cf',
  title: '생산설비 보전원',
  employer: '다온정밀',
  verified: true,
  weeklyHours: 40,
  region: '11710',
  employment: 'permanent',
  hours: '09:00~18:00',
  shift: 'day',
  careerMonths: 0,
  needs: 0,
  source: 'onil',
  demo: false,
  publishedAt: '2026-11-28T00:00:00.000Z',
  closed: false,
}

it('says a wish for a distance, benefits and hours in words, and why a vacancy fits it', () => {
  const wish = readWish('near=11680&within=10&benefit=meals&benefit=lodging&hours=35-40')
  if ('refused' in wish) throw new Error('refused')
  expect(wish.everything).toBe(false)
  expect(wishWords(wish, 'ko')).toEqual(['서울 강남구에서 직선거리 10km 안', '주 35~40시간', '식사·식비 · 기숙사·숙소'])
  expect(reasons(wish, card, 'ko')).toEqual(['직선거리 약 5km', '주 35~40시간', '식사·식비 · 기숙사·숙소'])
})

it('takes a place to measure from alone for no wish at all: it would find every vacancy', () => {
  const wish = readWish('near=11680&sort=distance')
  if ('refused' in wish) throw new Error('refused')
  expect(wish.everything).toBe(true)
})
