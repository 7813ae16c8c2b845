import { expect, it } from 'vitest'
import { byFacet } from './facet-names.ts'
import { readFilters } from './filters.ts'
import { inRows, mapped } from './map-places.ts'

const none = new Map<string, number>()

function search(
  query: Record<string, string | string[]>,
  region: Record<string, number>,
  total: number,
): Parameters<typeof mapped>[0] {
  const filters = readFilters(query)
  if ('refused' in filters) throw new Error('refused')
  const counts = byFacet((name) => (name === 'region' ? new Map(Object.entries(region)) : none))
  return { filters, counts, total }
}

it('shows every district of the country, and says how many vacancies have no dot', () => {
  const map = mapped(search({}, { '11000': 9, '11680': 5, '11110': 2, '36110': 4, '50000': 1, '50110': 1 }, 20))
  expect(map.regions).toHaveLength(17)
  expect(map.dots.length).toBeGreaterThan(200)
  expect(map.dots.find(({ code }) => code === '11680')?.n).toBe(5)
  expect(map.dots.find(({ code }) => code === '36110')?.n).toBe(4)
  expect(map.unplaced).toBe(20 - 5 - 2 - 4 - 1)
})

it('shows the districts of a province when everything chosen lies in it, whatever is chosen there', () => {
  const map = mapped(
    search({ region: ['11680', '11110'] }, { '11000': 9, '11680': 5, '11110': 2, '11140': 1, '26000': 3 }, 7),
  )
  expect([map.province, map.dots.length, map.unplaced]).toEqual(['11000', 25, 1])
  expect(map.regions).toEqual(map.dots)
  expect(mapped(search({ region: ['11680', '26000'] }, {}, 0)).province).toBeUndefined()
  expect(mapped(search({ region: '36110' }, {}, 0)).province).toBeUndefined()
})

it('lays tiles from north to south and from west to east', () => {
  const { regions } = mapped(search({}, {}, 0))
  const codes = inRows(regions, 4).map(({ code }) => code)
  expect(codes.slice(0, 4)).toEqual(['28000', '11000', '41000', '51000'])
  expect(codes.at(-1)).toBe('50000')
})
