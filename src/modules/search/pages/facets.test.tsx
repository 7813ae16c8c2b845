import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../../platform/jsx/jsx-runtime.ts'
import { byFacet } from '../facet-names.ts'
import { readFilters } from '../filters.ts'
import type { SearchResult } from '../search-vacancies.ts'
import { understandQuery } from '../understand-query.ts'
import { ChosenChips } from './chosen-chips.tsx'
import { Facets } from './facets.tsx'
import { Orders } from './orders.tsx'

function found(query: Record<string, string | string[]>, q = ''): SearchResult {
  const filters = readFilters(query)
  if ('refused' in filters) throw new Error('refused')
  const counts = byFacet((name) => new Map(name === 'benefit' ? [['meals', 3]] : []))
  return {
    filters,
    counts,
    total: 3,
    today: 0,
    cards: [],
    understood: understandQuery(q),
    instead: [],
    lookAlikes: 0,
    sameSeat: new Map(),
    matches: new Map(),
    mended: [],
    renewing: false,
    day: '2026-11-29',
  }
}

const links = (html: string): string[] =>
  [...html.matchAll(/href="(\/jobs[^"]*)"/gu)].map(([, to = '']) => to.replaceAll('&amp;', '&'))

describe('the conditions of a search', () => {
  it('keep the order by distance when another condition is chosen in the form', () => {
    const result = found({ near: '11680', sort: 'distance' })
    const html = renderHtml(<Facets q="" result={result} lang="ko" />)
    expect(html).toMatch(/<input[^>]*type="hidden"[^>]*name="sort"[^>]*value="distance"/u)
    expect(html).toMatch(/<option[^>]*value="11680"[^>]*selected/u)
    expect(links(html)).toEqual(['/jobs'])
  })

  it('are taken away one by one', () => {
    const result = found({ benefit: ['meals', 'lodging'], near: '11680', within: '10', closing: '7', sort: 'distance' })
    expect(links(renderHtml(<ChosenChips q="카페" result={result} lang="en" />))).toEqual([
      '/jobs?q=%EC%B9%B4%ED%8E%98&benefit=lodging&closing=7&near=11680&within=10&sort=distance',
      '/jobs?q=%EC%B9%B4%ED%8E%98&benefit=meals&closing=7&near=11680&within=10&sort=distance',
      '/jobs?q=%EC%B9%B4%ED%8E%98&benefit=meals&benefit=lodging&closing=7&near=11680&sort=distance',
      '/jobs?q=%EC%B9%B4%ED%8E%98&benefit=meals&benefit=lodging&near=11680&within=10&sort=distance',
    ])
  })

  it('offer the order by distance from the one place a search is about, and from nowhere else', () => {
    const offered = (query: Record<string, string | string[]>, q: string): string | undefined =>
      links(renderHtml(<Orders q={q} result={found(query, q)} lang="ko" />)).find((to) => to.includes('sort=distance'))
    expect(offered({}, '강남구 카페')).toContain('near=11680')
    expect(offered({ region: '26110' }, '')).toContain('near=26110')
    expect(offered({ region: ['26110', '11680'] }, '')).toBeUndefined()
    expect(offered({}, '카페')).toBeUndefined()
  })
})
