import { beforeAll, expect, inject, it } from 'vitest'
import { measure } from './lighthouse/measure.ts'
import { measuredPages } from './lighthouse/pages.ts'
import { type SharedTown, shareTown } from './node/town.ts'

let town: SharedTown
beforeAll(async () => {
  town = await shareTown(inject('townRoot'))
})

// Speed is reported by `npm run lighthouse`, never tested: it depends on the machine.
it('gives home, search and vacancy 98 points and more for accessibility, best practices and SEO', async () => {
  const all = await measure(await measuredPages(town.address))
  expect(all).toHaveLength(3)
  const low = all.filter(({ points }) => Math.min(points.accessibility, points['best-practices'], points.seo) < 98)
  expect(low).toEqual([])
})
