import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../kernel/day.ts'
import { type Outcome, must } from '../../kernel/refusal.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Actor } from '../../platform/operation/actor.ts'
import { drain } from '../../platform/outbox/relay.ts'
import { type TestDatabase, testDatabase } from '../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../platform/testing/test-node.ts'
import { type Vacancy, closeVacancy, hourly, monthly, publishedBefore, stateOn } from '../jobs/index.ts'
import { anEmployer, published, withKeys } from '../jobs/testing/builders.ts'
import { distanceKm, region, regionsUnder } from '../reference/index.ts'
import { documentOf } from './document.ts'
import { answers } from './groups.ts'
import { radii } from './nearness.ts'
import { rebuild } from './index.ts'
import { type SearchResult, searchVacancies } from './search-vacancies.ts'
import { varied } from './testing/varied.ts'
import { subscriptions } from './subscriptions.ts'
import { understandQuery } from './understand-query.ts'

let database: TestDatabase
let node: TestNode
let employer: Actor
let all: Vacancy[]
const visitor: Actor = { kind: 'anonymous' }

const titles = [
  '생산 설비 보전원',
  '시설관리원 (전기)',
  '카페 바리스타',
  '간호사',
  '간호조무사',
  '요양보호사',
  '지게차 운전원',
  'C++ 개발자',
  '편의점 판매원',
  '물류센터 상하차',
]
const places = ['11680', '11110', '26110', '26350', '41111', '41117', '47190', '50110']
const kinds = ['permanent', 'fixed-term', 'part-time', 'daily'] as const

beforeAll(async () => {
  database = await testDatabase()
  node = testNode({ url: database.url, contextKey: database.contextKey, subscriptions })
  withKeys(node)
  employer = await anEmployer(node)
  for (let n = 0; n < 80; n++) {
    await published(node, employer, {
      ...varied(n),
      title: titles[n % titles.length] ?? '',
      region: places[(n * 3) % places.length] ?? '',
      occupation: ['8312', '5321', '0122', '1331'][n % 4] ?? '',
      pay: n % 3 === 0 ? { per: 'hour', min: 11_000 + n * 20 } : { per: 'month', min: 2_400_000 + n * 30_000 },
      employment: kinds[(n >> 1) % 4] ?? 'permanent',
      shift: n % 5 === 0 ? 'night' : 'day',
      careerMonths: [0, 6, 24, 60][(n >> 2) % 4] ?? 0,
      ...(n % 7 === 0 && { closesOn: addDays(node.clock.today(), n % 14) }),
    })
  }
  await drain(node)
  all = await inTransaction(node, visitor, 'test', async (tx) => publishedBefore(tx, undefined, 500))
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const ask = (q: string, query: Record<string, string | string[]> = {}, size = 100): Promise<Outcome<SearchResult>> =>
  searchVacancies(callBy(node, visitor), { q, query, size })
const ids = (result: SearchResult): string[] => result.cards.map((c) => c.id)

function brute(test: (v: Vacancy) => boolean): string[] {
  return all
    .filter((v) => stateOn(v, node.clock.today()) === 'open' && test(v))
    .map((v) => v.id)
    .sort()
}

// Newest first, the larger id first among equals: the order of a page after its key.
function later(a: Vacancy, b: Vacancy): number {
  return (b.publishedAt?.getTime() ?? 0) - (a.publishedAt?.getTime() ?? 0) || (a.id < b.id ? 1 : -1)
}

function has(v: Vacancy, word: string): boolean {
  const groups = understandQuery(word).parts.flatMap((part) => part.group ?? [])
  return answers(documentOf(v).terms, groups)
}

describe('search', () => {
  it.each(['간호사', '설비관리', '보전', '지게차', 'c++', '전기', '요양보호사 구인', '없는말입니다'])(
    'finds for %s what a scan of all finds',
    async (q) => {
      const word = q.split(' ')[0] ?? ''
      expect(ids(must(await ask(q))).sort()).toEqual(brute((v) => has(v, word)))
    },
  )

  it('finds 설비보전 where the title says 설비 보전, and no 간호조무사 for 간호사', async () => {
    expect(must(await ask('설비보전')).total).toBeGreaterThan(0)
    expect(must(await ask('간호사')).cards.map((c) => c.title)).not.toContain('간호조무사')
  })

  it('applies what it understood: region, pay, type, shift', async () => {
    const seoul = new Set(regionsUnder('11000').map((r) => r.code))
    const pay = (v: Vacancy): number => (v.pay ? monthly(v.pay.min, v.pay.per, v.weeklyHours) : 0)
    expect(ids(must(await ask('서울 월 280 이상'))).sort()).toEqual(
      brute((v) => seoul.has(v.region) && pay(v) >= 2_800_000),
    )
    const anHour = (v: Vacancy): number => (v.pay ? hourly(v.pay.min, v.pay.per, v.weeklyHours) : 0)
    const wellPaid = brute((v) => anHour(v) >= 12_000)
    expect(ids(must(await ask('시급 12000원 이상'))).sort()).toEqual(wellPaid)
    expect(all.filter((v) => wellPaid.includes(v.id)).map((v) => v.weeklyHours)).toContain(12) // a month of it pays little
    expect(ids(must(await ask('부산 중구'))).sort()).toEqual(brute((v) => v.region === '26110'))
    expect(ids(must(await ask('야간 정규직'))).sort()).toEqual(
      brute((v) => v.shift === 'night' && v.employment === 'permanent'),
    )
  })

  it('counts every facet exactly, each without its own choice', async () => {
    const { counts, total } = must(await ask('', { region: '11000', employment: ['permanent', 'daily'] }))
    const seoul = new Set(regionsUnder('11000').map((r) => r.code))
    const chosen = (v: Vacancy): boolean => v.employment === 'permanent' || v.employment === 'daily'
    expect(total).toBe(brute((v) => seoul.has(v.region) && chosen(v)).length)
    for (const kind of kinds)
      expect(counts.employment.get(kind) ?? 0).toBe(brute((v) => seoul.has(v.region) && v.employment === kind).length)
    expect(counts.region.get('26000') ?? 0).toBe(brute((v) => v.region.startsWith('26') && chosen(v)).length)
    expect(counts.region.get('11680') ?? 0).toBe(brute((v) => v.region === '11680' && chosen(v)).length)
    expect(counts.career.get('to-3') ?? 0).toBe(
      brute((v) => seoul.has(v.region) && chosen(v) && v.careerMonths === 24).length,
    )
    expect(counts.pay.get('3000000') ?? 0).toBe(
      brute((v) => seoul.has(v.region) && chosen(v) && !!v.pay && monthly(v.pay.min, v.pay.per) >= 3_000_000).length,
    )
  })

  it('counts hours, schooling, licence, benefits, access and closing exactly, each without its own choice', async () => {
    const { counts, total } = must(
      await ask('', { benefit: ['meals', 'lodging'], hours: 'under-15', closing: 'filled' }),
    )
    const offers = (v: Vacancy): boolean => /점심|식사|기숙사/u.test(v.benefits)
    const short = (v: Vacancy): boolean => v.weeklyHours < 15
    const filled = (v: Vacancy): boolean => v.closesOn === undefined
    const some = brute((v) => offers(v) && short(v) && filled(v)).length
    expect([total, some > 0]).toEqual([some, true])
    expect(counts.hours.get('15-34') ?? 0).toBe(brute((v) => offers(v) && v.weeklyHours === 20 && filled(v)).length)
    expect(counts.benefit.get('health')).toBe(brute((v) => /검진/u.test(v.benefits) && short(v) && filled(v)).length)
    expect(counts.education.get('high') ?? 0).toBe(
      brute((v) => offers(v) && short(v) && filled(v) && v.education === 'high').length,
    )
    const required = (v: Vacancy): boolean => v.needs.some((need) => need.required)
    expect(counts.licence.get('required') ?? 0).toBe(
      brute((v) => offers(v) && short(v) && filled(v) && required(v)).length,
    )
    expect(counts.access.get('seated')).toBe(
      brute((v) => offers(v) && short(v) && filled(v) && v.duties.includes('앉아서')).length,
    )
    const until = addDays(node.clock.today(), 7)
    expect(counts.closing.get('7')).toBe(
      brute((v) => offers(v) && short(v) && v.closesOn !== undefined && v.closesOn <= until).length,
    )
    expect(must(await ask('', { closing: '7' })).total).toBe(
      brute((v) => v.closesOn !== undefined && v.closesOn <= until).length,
    )
  })

  it('finds within a straight line from a region, counts every radius, and orders by distance', async () => {
    const from = region('41111')
    const metres = (v: Vacancy): number => {
      const to = region(v.region)
      return from && to ? distanceKm(from, to) * 1000 : Infinity
    }
    const result = must(await ask('', { near: '41111', within: '50', sort: 'distance' }))
    expect(ids(result).sort()).toEqual(brute((v) => metres(v) <= 50_000))
    for (const km of radii)
      expect(result.counts.within.get(String(km))).toBe(brute((v) => metres(v) <= km * 1000).length)
    const everywhere = ids(must(await ask('', { near: '41111', sort: 'distance' })))
    expect(everywhere).toEqual(
      all
        .filter((v) => everywhere.includes(v.id))
        .toSorted((a, b) => Math.round(metres(a)) - Math.round(metres(b)) || later(a, b))
        .map((v) => v.id),
    )
    expect(everywhere).toHaveLength(brute(() => true).length)
  })

  it('knows no distance to a vacancy that names its province only: it comes last and in no radius', async () => {
    const vacancy = await published(node, employer, { title: '외딴섬 등대지기', region: '41000' })
    const near = await published(node, employer, { title: '외딴섬 등대지기', region: '50110' })
    await drain(node)
    expect(ids(must(await ask('외딴섬 등대지기', { near: '41111', sort: 'distance' })))).toEqual([near, vacancy])
    expect(ids(must(await ask('외딴섬 등대지기', { near: '41000', within: '499' })))).toEqual([near])
    for (const one of [vacancy, near])
      must(await closeVacancy(callBy(node, employer), { vacancy: one, reason: 'filled' }))
    await drain(node)
  })

  it('refuses a distance from nowhere, and takes it back when the place is taken back', async () => {
    for (const query of [{ sort: 'distance' }, { within: '10' }])
      expect(await ask('', query)).toMatchObject({ refusal: { refused: 'search.distance-from-where', status: 422 } })
    expect(must(await ask('', { near: '', within: '10', sort: 'distance' })).filters.sort).toBe('relevance')
  })

  it.each(['relevance', 'newest', 'pay', 'closing', 'distance'])(
    'pages through everything once, sorted by %s',
    async (sort) => {
      const seen: string[] = []
      let after: string | undefined
      do {
        const result: SearchResult = must(await ask('전기', { sort, near: '26110', ...(after && { after }) }, 7))
        seen.push(...ids(result))
        after = result.next
      } while (after)
      expect([...seen].sort()).toEqual(brute((v) => has(v, '전기')))
      const first = all.find((v) => v.id === seen[0])?.title
      expect(sort !== 'relevance' || first?.includes('전기')).toBe(true)
    },
  )

  it('refuses unknown codes by name, not with no hits', async () => {
    for (const query of [
      { region: '99999' },
      { occupation: 'x' },
      { employment: 'slave' },
      { sort: 'luck' },
      { source: 'nowhere' },
      { career: '9' },
      { near: '99999' },
      { hours: '99' },
      { education: 'none' },
      { licence: 'x' },
      { benefit: 'gold' },
      { access: 'ramp' },
      { closing: '4' },
      { near: '11680', within: '0' },
      { near: '11680', within: '9999' },
      { pay: '-1' },
    ]) {
      const name = Object.keys(query).at(-1)
      expect(await ask('', query)).toMatchObject({
        ok: false,
        refusal: { refused: 'search.unknown-code', status: 422, facts: { name } },
      })
    }
    expect(await ask('', { after: 'AAAA' })).toMatchObject({ refusal: { refused: 'search.bad-cursor' } })
  })

  it('says what would give results when nothing does', async () => {
    const { total, instead, understood } = must(await ask('간호사 지게차'))
    expect([total, understood.parts.length]).toEqual([0, 2])
    expect(instead.every((w) => !w.alone)).toBe(true)
    expect(instead.map((w) => w.total)).toEqual(
      [brute((v) => has(v, '지게차')).length, brute((v) => has(v, '간호사')).length].sort((a, b) => b - a),
    )
  })

  it('offers each condition alone when leaving one out does not help', async () => {
    const { instead } = must(await ask('우주비행사 잠수부 간호사'))
    expect(instead).toEqual([{ part: 2, alone: true, total: brute((v) => has(v, '간호사')).length }])
  })

  it('withstands hostile words', async () => {
    for (const q of [
      '가'.repeat(10_000),
      'a b '.repeat(3000),
      '\u0000\u0007\u202E간호사',
      "'; drop table search.posting; --",
      '%_\\{}[]^=',
      '{"a":1}',
      '𝟙𝟚'.repeat(50),
    ]) {
      expect((await ask(q)).ok).toBe(true)
    }
    expect(must(await ask('\u0000\u0007\u202E간호사')).total).toBe(must(await ask('간호사')).total)
    expect(must(await ask('가'.repeat(10_000))).understood.cut).toBe(true)
  })

  it('follows facts: a closed vacancy is no longer open, and a rebuild gives the same', async () => {
    const count = async (): Promise<number> => must(await ask('')).total
    const vacancy = await published(node, employer, { title: '잠깐 있는 공고' })
    await drain(node)
    const before = await count()
    expect(must(await ask('', { sort: 'newest' })).cards[0]?.id).toBe(vacancy)
    must(await closeVacancy(callBy(node, employer), { vacancy, reason: 'cancelled' }))
    await drain(node)
    expect(await count()).toBe(before - 1)
    expect(must(await ask('잠깐 있는', { past: '1' })).cards.map((c) => c.closed)).toEqual([true])
    await rebuild(node)
    expect(await count()).toBe(before - 1)
  })

  it('cannot be written by anybody but the node itself', async () => {
    const attempt = inTransaction(node, employer, 'test', async (tx) =>
      (await import('./remake-store.ts')).dropOthers(tx, { from: undefined, below: undefined }, []),
    )
    await attempt
    expect(must(await ask('')).total).toBeGreaterThan(0)
  })
})

describe('titles that only look like what is asked for', () => {
  const lookAlike = '병동 간호조무사 (간호사 보조)'

  it('are counted, left out, and shown when asked for', async () => {
    await published(node, employer, { title: lookAlike, duties: '병동에서 간호사를 돕습니다.', occupation: '5321' })
    await drain(node)
    const [exact, all] = [must(await ask('간호사')), must(await ask('간호사', { alike: '1' }))]
    const titlesOf = (one: SearchResult | undefined): string[] => [...new Set(one?.cards.map(({ title }) => title))]
    expect(titlesOf(exact)).not.toContain(lookAlike)
    expect(titlesOf(all)).toContain(lookAlike)
    expect(exact.lookAlikes).toBe(1)
    expect([exact.total + 1, 0]).toEqual([all.total, all.lookAlikes])
  })

  it('stay out when somebody says so, and are not counted then', async () => {
    const without = must(await ask('간호사 간호조무사 말고', { alike: '1' }))
    expect(without.cards.map(({ title }) => title)).not.toContain(lookAlike)
  })
})
