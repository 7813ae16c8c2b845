import { afterAll, beforeAll, expect, it } from 'vitest'
import { must } from '../../kernel/refusal.ts'
import { drain } from '../../platform/outbox/relay.ts'
import { callBy } from '../../platform/testing/test-node.ts'
import { type Vacancy, closeVacancy } from '../jobs/index.ts'
import * as builders from '../jobs/testing/builders.ts'
import { distanceKm, region } from '../reference/index.ts'
import { radii } from './nearness.ts'
import type { SearchResult } from './search-vacancies.ts'
import { type SearchStage, has, idsOf, searchStage } from './testing/search-stage.ts'

let stage: SearchStage
beforeAll(async () => {
  stage = await searchStage(builders)
})
afterAll(async () => await stage.close())

// Newest first, the larger id first among equals: the order of a page after its key.
function later(a: Vacancy, b: Vacancy): number {
  return (b.publishedAt?.getTime() ?? 0) - (a.publishedAt?.getTime() ?? 0) || (a.id < b.id ? 1 : -1)
}

it('finds within a straight line from a region, counts every radius, and orders by distance', async () => {
  const from = region('41111')
  const metres = (v: Vacancy): number => {
    const to = region(v.region)
    return from && to ? distanceKm(from, to) * 1000 : Infinity
  }
  const result = must(await stage.ask('', { near: '41111', within: '50', sort: 'distance' }))
  expect(idsOf(result).sort()).toEqual(stage.brute((v) => metres(v) <= 50_000))
  for (const km of radii)
    expect(result.counts.within.get(String(km))).toBe(stage.brute((v) => metres(v) <= km * 1000).length)
  const everywhere = idsOf(must(await stage.ask('', { near: '41111', sort: 'distance' })))
  expect(everywhere).toEqual(
    stage.all
      .filter((v) => everywhere.includes(v.id))
      .toSorted((a, b) => Math.round(metres(a)) - Math.round(metres(b)) || later(a, b))
      .map((v) => v.id),
  )
  expect(everywhere).toHaveLength(stage.brute(() => true).length)
})

it('knows no distance to a vacancy that names its province only: it comes last and in no radius', async () => {
  const vacancy = await builders.published(stage.node, stage.employer, { title: '외딴섬 등대지기', region: '41000' })
  const near = await builders.published(stage.node, stage.employer, { title: '외딴섬 등대지기', region: '50110' })
  await drain(stage.node)
  expect(idsOf(must(await stage.ask('외딴섬 등대지기', { near: '41111', sort: 'distance' })))).toEqual([near, vacancy])
  expect(idsOf(must(await stage.ask('외딴섬 등대지기', { near: '41000', within: '499' })))).toEqual([near])
  for (const one of [vacancy, near])
    must(await closeVacancy(callBy(stage.node, stage.employer), { vacancy: one, reason: 'filled' }))
  await drain(stage.node)
})

it('refuses a distance from nowhere, and takes it back when the place is taken back', async () => {
  for (const query of [{ sort: 'distance' }, { within: '10' }])
    expect(await stage.ask('', query)).toMatchObject({
      refusal: { refused: 'search.distance-from-where', status: 422 },
    })
  expect(must(await stage.ask('', { near: '', within: '10', sort: 'distance' })).filters.sort).toBe('relevance')
})

it.each(['relevance', 'newest', 'pay', 'closing', 'distance'])(
  'pages through everything once, sorted by %s',
  async (sort) => {
    const seen: string[] = []
    let after: string | undefined
    do {
      const result: SearchResult = must(await stage.ask('전기', { sort, near: '26110', ...(after && { after }) }, 7))
      seen.push(...idsOf(result))
      after = result.next
    } while (after)
    expect([...seen].sort()).toEqual(stage.brute((v) => has(v, '전기')))
    const first = stage.all.find((v) => v.id === seen[0])?.title
    expect(sort !== 'relevance' || first?.includes('전기')).toBe(true)
  },
)
