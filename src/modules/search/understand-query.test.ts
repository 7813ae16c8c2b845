import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCursor, writeCursor } from './cursor.ts'
import { readFilters } from './filters.ts'
import { tokensOf } from './text/analyse.ts'
import { link } from './pages/address.ts'
import type { Part } from './meaning.ts'
import { understandQuery } from './understand-query.ts'

const read = (query: string): string[] => understandQuery(query).parts.map(said)

function said(part: Part): string {
  const no = part.not ? '-' : ''
  switch (part.kind) {
    case 'region':
      return `${no}@${part.regions.join('+')}${part.place === undefined ? '' : ` ${part.place}`}`
    case 'pay':
      return `${part.per} ${part.amount}`
    case 'concept':
      return `${no}${part.concept.kind}: ${part.concept.name}`
    case 'career':
    case 'hours':
      return part.name
    case 'unsure':
      return `? ${part.why}`
    case 'word':
      return no + part.text
  }
}

describe('understanding', () => {
  it.each<[string, string[]]>([
    [
      '설비 관리, 집에서 30분, 주간만, 월 280 이상, 분위기 좋은 곳',
      ['occupation: 기계 설비 보전원', '관리', '? commute', 'shift: 주간', 'month 2800000', '? taste'],
    ],
    ['서울에서 요양보호사를', ['@11000', 'occupation: 요양보호사']],
    ['강남구 카페 알바', ['@11680', 'occupation: 카페 직원·바리스타', 'employment: 아르바이트']],
    ['부산 중구', ['@26110']],
    ['수원 망포 학원', ['@41117 망포', 'occupation: 학원']],
    ['월 280에서 320', ['month 2800000']],
    ['250이상', ['month 2500000']],
    ['개발팀장', ['occupation: 소프트웨어 개발자']],
    ['나이 상관없는 청소', ['? age', 'occupation: 청소원']],
    ['6시간 근무', ['? hours']],
    ['경기 광주', ['@41610']],
    ['강원 고성', ['@51820']],
    ['강서구', ['@11500+26440']],
    ['주말알바', ['shift: 주말(토·일)', 'employment: 아르바이트']],
    ['시급 12000원', ['hour 12000']],
    ['시급 1만3000원', ['hour 13000']],
    ['월250이상', ['month 2500000']],
    ['250만원 이상', ['month 2500000']],
    ['연봉 3,600만원', ['year 36000000']],
    ['3천만원 이상', ['year 30000000']],
    ['신입 가능 마케터', ['신입', 'occupation: 마케터']],
    ['간호사 구인', ['occupation: 간호사']],
    ['예산 생산직', ['@44810', 'occupation: 생산직']],
    ['음성 인식 개발자', ['음성', '인식', 'occupation: 소프트웨어 개발자']],
    ['외국인가능야간', ['preference: 외국인', 'shift: 야간']],
    ['잠실야구장', ['@11710 잠실', 'occupation: 야구장 행사·판매']],
    ['강남역 근처', ['@11680 강남역']],
    ['김포 장기동', ['@41570 장기동']],
    ['부산 말고 경남', ['-@26000', '@48000']],
    ['알바 말고 정규직', ['-employment: 아르바이트', 'employment: 정규직']],
    ['편의 점', ['occupation: 편의점 판매원']],
    ['rksghtk', ['occupation: 간호사']],
    ['rud리', ['occupation: 경리·회계 사무원']],
    ['4조3교대', ['4조 3교대']],
    ['밤 10시부터 아침 6시까지', ['야간(22:00-06:00)']],
    ['월수금', ['월·수·금']],
    ['금일', ['금일']],
    ['시급 만이천원', ['hour 12000']],
    ['월 이백오십', ['month 2500000']],
    ['일당 17만', ['day 170000']],
    ['최저시급 이상', ['? minimum']],
    ['이력서 쓰는 법', ['? guide']],
    ['night shift warehouse', ['shift: 야간', 'occupation: 물류센터 작업원']],
    ['채용', ['채용']],
    ['쿠팡 60대', ['employer: 쿠팡', '? age']],
    ['C++ 개발자', ['skill: C++', 'occupation: 소프트웨어 개발자']],
    ['예산 담당', ['예산', '담당']],
    ['대구', ['@27000']],
    ['구미', ['@47190']],
    ['부산물 처리', ['부산물', '처리']],
    ['', []],
    ['  ,, ', []],
    ['constructor', ['constructor']],
    ['ㅈㅂㅂㅈ', ['occupation: 주방보조원']],
    ['주말에하는편의점알바', ['shift: 주말(토·일)', 'occupation: 편의점 판매원', 'employment: 아르바이트']],
    ['주급받는 물류', ['benefit: 주급 지급', 'occupation: 물류센터 작업원']],
    ['엑셀만 다룰 줄 알면 되는 사무직', ['skill: 엑셀', 'occupation: 사무원']],
    ['변리사', ['occupation: 변리사']],
    ['한국말 잘 못해도 되는 공장', ['preference: 외국인', 'occupation: 생산직']],
    ['애 학교 보내고 할 수 있는 일', ['아이가 학교에 있는 낮 시간']],
    ['일주일에 두번', ['주 2일']],
    ['하루 세시간', ['? hours']],
    ['토일만', ['토·일']],
    ['퇴근하고 할 수 있는 알바', ['shift: 저녁', 'employment: 아르바이트']],
    ['지게차자격증보유', ['licence: 지게차운전기능사']],
    ['씨에스', ['occupation: 고객상담·고객지원']],
    ['빌딩주차', ['빌딩', 'occupation: 주차 관리원']],
    ['부산해운대호텔청소', ['@26350', 'occupation: 객실 정비원']],
    ['다산신도시', ['@41360 다산신도시']],
    ['원주 혁신도시 사무직', ['@51130', 'occupation: 사무원']],
    ['화성 동탄', ['@41590 동탄']],
    ['가디단 사무직', ['@11545 가산디지털단지', 'occupation: 사무원']],
    ['인천공항 면세점', ['@28110 인천공항', 'occupation: 면세점 판매원']],
    ['인천공항', ['occupation: 공항 직원']],
    ['주야 2교대 생산', ['주야 2교대', 'occupation: 생산직']],
    ['복학하기 전까지 두 달만 카페', ['employment: 단기', 'occupation: 카페 직원·바리스타']],
    ['tpantk tkantlf', ['occupation: 세무 사무원']],
    ['꽃집 직원', ['occupation: 꽃집 직원']],
    ['한식당 서빙', ['occupation: 한식당 직원', 'occupation: 음식 서비스 종사원']],
    ['계약직 싫고 정규직만', ['-employment: 계약직', 'employment: 정규직']],
  ])('%s', (query, parts) => expect(read(query)).toEqual(parts))

  it('reads only the beginning of very long queries and says so', () => {
    expect(understandQuery('가나 '.repeat(4000))).toMatchObject({ cut: true })
    expect(understandQuery('가나 '.repeat(4000)).parts.length).toBeLessThanOrEqual(12)
  })

  it('has no control characters left', () =>
    expect(read('간호\u0000사 \u202E서울')).toEqual(['occupation: 간호사', '@11000']))
})

describe('what an unknown word was probably meant to be', () => {
  const meant = (query: string): string[] =>
    understandQuery(query).parts.map((part) => (part.meant ? said(part.meant.part) : said(part)))
  it.each<[string, string[]]>([
    ['산안기사', ['licence: 산업안전기사']],
    ['생관', ['occupation: 생산관리']],
    ['카패알바', ['occupation: 카페 직원·바리스타', 'employment: 아르바이트']],
    ['회게 사무원', ['occupation: 경리·회계 사무원', 'occupation: 사무원']],
    ['유도 관장', ['유도', '관장']],
    ['경미원', ['occupation: 경비원']],
  ])('%s', (query, parts) => expect(meant(query)).toEqual(parts))
})

describe('tokens', () => {
  it.each([
    ['주방 보조', '주방보조', true],
    ['편의 점', '편의점', true],
    ['물류쎈타', '물류센터', true],
    ['지게차운전원을 모집합니다', '지게차', true],
    ['C++/C# 팀', 'c#', true],
    ['4 조 3 교대', '4조3교대', true],
    ['해운대구', '대구', false],
    ['부산물 처리', '부산', false],
    ['스마트팩토리', '마트', false],
    ['JavaScript', 'java', false],
    ['간호조무사', '간호사', false],
    ['경리단길', '경리', false],
  ])('of %s: %s %s', (text, token, there) => expect(tokensOf(text).has(token)).toBe(there))
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
    expect(readCursor({ sort: 'pay' }, writeCursor({ sort: 'pay' }, cursor))).toEqual(cursor)
    expect(readCursor({ sort: 'newest' }, writeCursor({ sort: 'pay' }, cursor))).toBeUndefined()
  })
  it('holds for a distance from its own place', () => {
    const fromGangnam = { sort: 'distance', near: '11680' } as const
    expect(readCursor(fromGangnam, writeCursor(fromGangnam, cursor))).toEqual(cursor)
    expect(readCursor({ sort: 'distance', near: '26110' }, writeCursor(fromGangnam, cursor))).toBeUndefined()
  })
  it.each(['', 'x', 'a'.repeat(9999), Buffer.from('pay|1|never|x').toString('base64url')])('refuses %s', (text) =>
    expect(readCursor({ sort: 'pay' }, text)).toBeUndefined(),
  )
})

// Such an alternative is a hole in the statement: '주3일 근무' once was an error on the search page.
it('asks of the index only what has a word in it', () => {
  const words = [
    '근무',
    '제',
    '주3일',
    '교대',
    '알바',
    '서울',
    '간호사',
    '말고',
    '야간',
    '-',
    '·',
    '3',
    '이상',
    'C++',
    '…',
    '의',
  ]
  const typed = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), { maxLength: 6 })
  fc.assert(
    fc.property(typed, (some) => {
      const parts = understandQuery(some.join(' ')).parts.flatMap((part) => [
        part,
        ...(part.meant ? [part.meant.part] : []),
      ])
      const asked = parts.flatMap(({ group }) => (group ? [...group.any, ...group.not] : []))
      expect(asked.filter((terms) => terms.length === 0)).toEqual([])
    }),
    { numRuns: 2000 },
  )
})
