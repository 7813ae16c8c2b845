import { describe, expect, it } from 'vitest'
import { readCursor, writeCursor } from './cursor.ts'
import { readFilters } from './filters.ts'
import { bridgesOf, gramsOf } from './grams.ts'
import { link } from './pages/address.ts'
import { type Part, understandQuery } from './understand-query.ts'

const read = (query: string): string[] => understandQuery(query).parts.map(said)

function said(part: Part): string {
  switch (part.kind) {
    case 'word':
      return part.text
    case 'region':
      return `@${part.regions.join('+')}`
    case 'pay':
      return `${part.per} ${part.amount}`
    case 'employment':
      return `=${part.employments.join('+')}`
    case 'shift':
      return `~${part.shifts.join('+')}`
    case 'career':
      return 'no career'
    case 'unsure':
      return `? ${part.why}`
  }
}

describe('understanding', () => {
  it.each<[string, string[]]>([
    [
      '설비 관리, 집에서 30분, 주간만, 월 280 이상, 분위기 좋은 곳',
      ['설비', '관리', '? commute', '~day', 'month 2800000', '? taste'],
    ],
    ['서울에서 요양보호사를', ['@11000', '요양보호사']],
    ['강남구 카페 알바', ['@11680', '카페', '=part-time+daily']],
    ['부산 중구', ['@26110']],
    ['경기 광주', ['@41610']],
    ['강원 고성', ['@51820']],
    ['강서구', ['@11500+26440']],
    ['주말알바', ['~weekend', '=part-time+daily']],
    ['시급 12000원', ['hour 12000']],
    ['시급 1만3000원', ['hour 13000']],
    ['월250이상', ['month 2500000']],
    ['250만원 이상', ['month 2500000']],
    ['연봉 3,600만원', ['year 36000000']],
    ['3천만원 이상', ['year 30000000']],
    ['신입 가능 마케터', ['no career', '마케터']],
    ['간호사 구인', ['간호사']],
    ['채용', ['채용']],
    ['쿠팡 60대', ['쿠팡', '? age']],
    ['C++ 개발자', ['c++', '개발자']],
    ['예산 담당', ['예산', '담당']],
    ['대구', ['@27000']],
    ['구미', ['@47190']],
    ['부산물 처리', ['부산물', '처리']],
    ['', []],
    ['  ,, ', []],
    ['constructor', ['constructor']],
  ])('%s', (query, parts) => expect(read(query)).toEqual(parts))

  it('reads only the beginning of very long queries and says so', () => {
    expect(understandQuery('가나 '.repeat(4000))).toMatchObject({ cut: true })
    expect(understandQuery('가나 '.repeat(4000)).parts.length).toBeLessThanOrEqual(12)
  })

  it('has no control characters left', () => expect(read('간호\u0000사 \u202E서울')).toEqual(['간호', '사', '@11000']))
})

describe('grams', () => {
  it('are pairs of syllables, whole runs of letters, and bridges over spaces', () => {
    expect([...gramsOf('전기기능사 C++ 팀 node.js.')]).toEqual(['전기', '기기', '기능', '능사', 'c++', '팀', 'node.js'])
    expect([...bridgesOf('생산 설비 보전')]).toEqual(['산설', '비보'])
  })
})

describe('filters', () => {
  it('keeps the narrower of two regions and drops nothing known', () => {
    expect(
      readFilters({ region: ['11000', '11680', '26000'], employment: 'daily,permanent', pay: '3000000' }),
    ).toMatchObject({ region: ['11680', '26000'], employment: ['permanent', 'daily'], pay: 3_000_000 })
  })

  it('refuses an unknown code by its name', () => {
    expect(readFilters({ occupation: '9999' })).toMatchObject({
      refused: 'search.unknown-code',
      facts: { name: 'occupation', code: '9999' },
    })
  })

  it('stands in the address and comes back', () => {
    const filters = readFilters({ region: '11680', sort: 'pay', past: '1' })
    if ('refused' in filters) throw new Error('refused')
    const query = Object.fromEntries(new URLSearchParams(link({ q: '간호사', filters }).split('?')[1]))
    expect(query).toEqual({ q: '간호사', region: '11680', sort: 'pay', past: '1' })
    expect(readFilters(query)).toEqual(filters)
  })
})

describe('cursor', () => {
  const cursor = { key: 3, published: '2026-11-24T00:00:00.123Z', id: '01a20b7d-667b-77ea-9921-af9c1bc3a5cf' }
  it('holds for its own order', () => {
    expect(readCursor('pay', writeCursor('pay', cursor))).toEqual(cursor)
    expect(readCursor('newest', writeCursor('pay', cursor))).toBeUndefined()
  })
  it.each(['', 'x', 'a'.repeat(9999), Buffer.from('pay|1|never|x').toString('base64url')])('refuses %s', (text) =>
    expect(readCursor('pay', text)).toBeUndefined(),
  )
})
