import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { must } from '../../kernel/refusal.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { drain } from '../../platform/outbox/relay.ts'
import { callBy } from '../../platform/testing/test-node.ts'
import { type Vacancy, closeVacancy, hourly, monthly } from '../jobs/index.ts'
import * as builders from '../jobs/testing/builders.ts'
import { regionsUnder } from '../reference/index.ts'
import { rebuild } from './index.ts'
import type { SearchResult } from './search-vacancies.ts'
import { type SearchStage, has, idsOf, searchStage } from './testing/search-stage.ts'

let stage: SearchStage
beforeAll(async () => {
  stage = await searchStage(builders)
})
afterAll(async () => await stage.close())

describe('search', () => {
  it.each(['간호사', '설비관리', '보전', '지게차', 'c++', '전기', '요양보호사 구인', '없는말입니다'])(
    'finds for %s what a scan of all finds',
    async (q) => {
      const word = q.split(' ')[0] ?? ''
      expect(idsOf(must(await stage.ask(q))).sort()).toEqual(stage.brute((v) => has(v, word)))
    },
  )

  it('finds 설비보전 where the title says 설비 보전, and no 간호조무사 for 간호사', async () => {
    expect(must(await stage.ask('설비보전')).total).toBeGreaterThan(0)
    expect(must(await stage.ask('간호사')).cards.map((c) => c.title)).not.toContain('간호조무사')
  })

  it('applies what it understood: region, pay, type, shift', async () => {
    const seoul = new Set(regionsUnder('11000').map((r) => r.code))
    const pay = (v: Vacancy): number => (v.pay ? monthly(v.pay.min, v.pay.per, v.weeklyHours) : 0)
    expect(idsOf(must(await stage.ask('서울 월 280 이상'))).sort()).toEqual(
      stage.brute((v) => seoul.has(v.region) && pay(v) >= 2_800_000),
    )
    const anHour = (v: Vacancy): number => (v.pay ? hourly(v.pay.min, v.pay.per, v.weeklyHours) : 0)
    const wellPaid = stage.brute((v) => anHour(v) >= 12_000)
    expect(idsOf(must(await stage.ask('시급 12000원 이상'))).sort()).toEqual(wellPaid)
    expect(stage.all.filter((v) => wellPaid.includes(v.id)).map((v) => v.weeklyHours)).toContain(12) // a month of it pays little
    expect(idsOf(must(await stage.ask('부산 중구'))).sort()).toEqual(stage.brute((v) => v.region === '26110'))
    expect(idsOf(must(await stage.ask('야간 정규직'))).sort()).toEqual(
      stage.brute((v) => v.shift === 'night' && v.employment === 'permanent'),
    )
  })

  it('says what would give results when nothing does', async () => {
    const { total, instead, understood } = must(await stage.ask('간호사 지게차'))
    expect([total, understood.parts.length]).toEqual([0, 2])
    expect(instead.every((w) => !w.alone)).toBe(true)
    expect(instead.map((w) => w.total)).toEqual(
      [stage.brute((v) => has(v, '지게차')).length, stage.brute((v) => has(v, '간호사')).length].sort((a, b) => b - a),
    )
  })

  it('offers each condition alone when leaving one out does not help', async () => {
    const { instead } = must(await stage.ask('우주비행사 잠수부 간호사'))
    expect(instead).toEqual([{ part: 2, alone: true, total: stage.brute((v) => has(v, '간호사')).length }])
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
      expect((await stage.ask(q)).ok).toBe(true)
    }
    expect(must(await stage.ask('\u0000\u0007\u202E간호사')).total).toBe(must(await stage.ask('간호사')).total)
    expect(must(await stage.ask('가'.repeat(10_000))).understood.cut).toBe(true)
  })

  it('follows facts: a closed vacancy is no longer open, and a rebuild gives the same', async () => {
    const count = async (): Promise<number> => must(await stage.ask('')).total
    const vacancy = await builders.published(stage.node, stage.employer, { title: '잠깐 있는 공고' })
    await drain(stage.node)
    const before = await count()
    expect(must(await stage.ask('', { sort: 'newest' })).cards[0]?.id).toBe(vacancy)
    must(await closeVacancy(callBy(stage.node, stage.employer), { vacancy, reason: 'cancelled' }))
    await drain(stage.node)
    expect(await count()).toBe(before - 1)
    expect(must(await stage.ask('잠깐 있는', { past: '1' })).cards.map((c) => c.closed)).toEqual([true])
    await rebuild(stage.node)
    expect(await count()).toBe(before - 1)
  })

  it('cannot be written by anybody but the node itself', async () => {
    const attempt = inTransaction(stage.node, stage.employer, 'test', async (tx) =>
      (await import('./remake-store.ts')).dropOthers(tx, { from: undefined, below: undefined }, []),
    )
    await attempt
    expect(must(await stage.ask('')).total).toBeGreaterThan(0)
  })
})

describe('titles that only look like what is asked for', () => {
  const lookAlike = '병동 간호조무사 (간호사 보조)'

  it('are counted, left out, and shown when asked for', async () => {
    await builders.published(stage.node, stage.employer, {
      title: lookAlike,
      duties: '병동에서 간호사를 돕습니다.',
      occupation: '5321',
    })
    await drain(stage.node)
    const [exact, all] = [must(await stage.ask('간호사')), must(await stage.ask('간호사', { alike: '1' }))]
    const titlesOf = (one: SearchResult | undefined): string[] => [...new Set(one?.cards.map(({ title }) => title))]
    expect(titlesOf(exact)).not.toContain(lookAlike)
    expect(titlesOf(all)).toContain(lookAlike)
    expect(exact.lookAlikes).toBe(1)
    expect([exact.total + 1, 0]).toEqual([all.total, all.lookAlikes])
  })

  it('stay out when somebody says so, and are not counted then', async () => {
    const without = must(await stage.ask('간호사 간호조무사 말고', { alike: '1' }))
    expect(without.cards.map(({ title }) => title)).not.toContain(lookAlike)
  })
})
