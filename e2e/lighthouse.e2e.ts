import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { measure } from './lighthouse/measure.ts'
import { measuredPages } from './lighthouse/pages.ts'
import { startTown, type Town } from './node/town.ts'

let town: Town
beforeAll(async () => {
  town = await startTown(inject('townRoot'), 'lighthouse')
})
afterAll(async () => await town?.stop())

// Speed is reported by `npm run lighthouse`, never tested: it depends on the machine.
it('gives home, search and vacancy 98 points and more for accessibility, best practices and SEO', async () => {
  const all = await measure(await measuredPages(town.address))
  expect(all).toHaveLength(3)
  const low = all.filter(({ points }) => Math.min(points.accessibility, points['best-practices'], points.seo) < 98)
  expect(low).toEqual([])
})
