import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays } from '../../kernel/day.ts'
import { must } from '../../kernel/refusal.ts'
import { type Vacancy, monthly } from '../jobs/index.ts'
import * as builders from '../jobs/testing/builders.ts'
import { regionsUnder } from '../reference/index.ts'
import { type SearchStage, searchStage } from './testing/search-stage.ts'

let stage: SearchStage
beforeAll(async () => {
  stage = await searchStage(builders)
})
afterAll(async () => await stage.close())

it('counts every facet exactly, each without its own choice', async () => {
  const { counts, total } = must(await stage.ask('', { region: '11000', employment: ['permanent', 'daily'] }))
  const seoul = new Set(regionsUnder('11000').map((r) => r.code))
  const chosen = (v: Vacancy): boolean => v.employment === 'permanent' || v.employment === 'daily'
  expect(total).toBe(stage.brute((v) => seoul.has(v.region) && chosen(v)).length)
  for (const kind of ['permanent', 'fixed-term', 'part-time', 'daily'] as const)
    expect(counts.employment.get(kind) ?? 0).toBe(
      stage.brute((v) => seoul.has(v.region) && v.employment === kind).length,
    )
  expect(counts.region.get('26000') ?? 0).toBe(stage.brute((v) => v.region.startsWith('26') && chosen(v)).length)
  expect(counts.region.get('11680') ?? 0).toBe(stage.brute((v) => v.region === '11680' && chosen(v)).length)
  expect(counts.career.get('to-3') ?? 0).toBe(
    stage.brute((v) => seoul.has(v.region) && chosen(v) && v.careerMonths === 24).length,
  )
  expect(counts.pay.get('3000000') ?? 0).toBe(
    stage.brute((v) => seoul.has(v.region) && chosen(v) && !!v.pay && monthly(v.pay.min, v.pay.per) >= 3_000_000)
      .length,
  )
})

it('counts hours, schooling, licence, benefits, access and closing exactly, each without its own choice', async () => {
  const { counts, total } = must(
    await stage.ask('', { benefit: ['meals', 'lodging'], hours: 'under-15', closing: 'filled' }),
  )
  const offers = (v: Vacancy): boolean => /점심|식사|기숙사/u.test(v.benefits)
  const short = (v: Vacancy): boolean => v.weeklyHours < 15
  const filled = (v: Vacancy): boolean => v.closesOn === undefined
  const some = stage.brute((v) => offers(v) && short(v) && filled(v)).length
  expect([total, some > 0]).toEqual([some, true])
  expect(counts.hours.get('15-34') ?? 0).toBe(stage.brute((v) => offers(v) && v.weeklyHours === 20 && filled(v)).length)
  expect(counts.benefit.get('health')).toBe(
    stage.brute((v) => /검진/u.test(v.benefits) && short(v) && filled(v)).length,
  )
  expect(counts.education.get('high') ?? 0).toBe(
    stage.brute((v) => offers(v) && short(v) && filled(v) && v.education === 'high').length,
  )
  const required = (v: Vacancy): boolean => v.needs.some((need) => need.required)
  expect(counts.licence.get('required') ?? 0).toBe(
    stage.brute((v) => offers(v) && short(v) && filled(v) && required(v)).length,
  )
  expect(counts.access.get('seated')).toBe(
    stage.brute((v) => offers(v) && short(v) && filled(v) && v.duties.includes('앉아서')).length,
  )
  const until = addDays(stage.node.clock.today(), 7)
  expect(counts.closing.get('7')).toBe(
    stage.brute((v) => offers(v) && short(v) && v.closesOn !== undefined && v.closesOn <= until).length,
  )
  expect(must(await stage.ask('', { closing: '7' })).total).toBe(
    stage.brute((v) => v.closesOn !== undefined && v.closesOn <= until).length,
  )
})

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
    expect(await stage.ask('', query)).toMatchObject({
      ok: false,
      refusal: { refused: 'search.unknown-code', status: 422, facts: { name } },
    })
  }
  expect(await stage.ask('', { after: 'AAAA' })).toMatchObject({ refusal: { refused: 'search.bad-cursor' } })
})
