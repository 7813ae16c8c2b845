import { describe, expect, it } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { articlesOf } from '../docs/articles.ts'
import { allDomains } from '../domains.ts'
import { rulesOf } from '../engine/rule.ts'
import { compareDays } from './compare-days.ts'
import { findLaw } from './find-law.ts'
import { allNumbers, numberNamed, usersOf } from './numbers.ts'
import { rulePlace } from './places.ts'
import { valueOf } from './value-of.ts'

describe('the law to read', () => {
  it('has a page for every rule', () => {
    const pages = new Set(
      allDomains().flatMap((domain) => [...articlesOf(domain).keys()].map((file) => `/law/${domain.id}/${file}`)),
    )
    const lost = allDomains()
      .flatMap(({ id }) => rulesOf(id))
      .map((rule) => rulePlace(rule).split('#')[0] ?? '')
      .filter((place) => !pages.has(place))
    expect(lost).toEqual([])
  })

  it('knows where a number is used', () => {
    const wage = numberNamed('minimum-wage-hourly')
    expect(wage && usersOf(wage).map(({ name }) => name)).toContain('benefit.minimumDailyBenefit')
    expect(allNumbers().length).toBeGreaterThan(20)
    expect(numberNamed('nothing')).toBeUndefined()
  })

  it('says what a number is on a day, and that later days are not known', () => {
    const wage = numberNamed('minimum-wage-hourly')
    if (!wage) throw new Error('no wage')
    expect(valueOf(wage, toDay('2026-12-31'), 'ko')).toBe('10,320원')
    expect(valueOf(wage, toDay('2027-01-01'), 'ko')).toBe('10,700원')
    expect(valueOf(wage, toDay('2028-01-01'), 'ko')).toBe('–')
  })

  it.each([
    ['제46조', 'ko', '/law/benefit/act-46#benefit.dailyBenefit'],
    ['Art. 46', 'en', '/law/benefit/act-46#benefit.dailyBenefit'],
    ['최저임금 시간급', 'ko', '/law/numbers/minimum-wage-hourly'],
  ] as const)('finds %s', (q, lang, href) => {
    expect(findLaw(q, lang).map((found) => found.href)).toContain(href)
  })

  it('finds nothing for nothing', () => {
    expect([findLaw('', 'ko'), findLaw('우주선', 'ko')]).toEqual([[], []])
  })

  it('tells what differs between two days, and nothing of the same day', () => {
    const all = compareDays(toDay('2026-12-31'), toDay('2027-01-01'), 'ko')
    const wage = all.find(({ href }) => href.endsWith('/minimum-wage-hourly'))
    expect(wage).toMatchObject({ before: '10,320원', after: '10,700원' })
    expect(compareDays(toDay('2026-12-31'), toDay('2026-12-31'), 'ko')).toEqual([])
  })
})
