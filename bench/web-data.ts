import { type Day, startOf } from '../src/kernel/day.ts'
import { toId } from '../src/kernel/id.ts'
import { isRefusal } from '../src/kernel/refusal.ts'
import { makeTown } from '../src/demo/town/make-town.ts'
import type { TownVacancy } from '../src/demo/town/town.ts'
import { contentOf as townContent } from '../src/demo/vacancy-content.ts'
import { VacancyShape } from '../src/modules/jobs/contract.ts'
import { contentOf } from '../src/modules/jobs/save-vacancy.ts'
import type { PublicNumbers } from '../src/read-models/public-numbers.ts'
import { type Vacancy, isOpen } from '../src/modules/jobs/vacancy.ts'
import { type Filters, paySteps, readFilters } from '../src/modules/search/filters.ts'
import { accesses, benefits } from '../src/modules/search/offers.ts'
import { type Posting, postingOf } from '../src/modules/search/posting.ts'
import type { SearchResult } from '../src/modules/search/search-vacancies.ts'
import { understandQuery } from '../src/modules/search/understand-query.ts'

/**
 * What every server of the benchmark has in memory: the numbers of the home page, one search result
 * of twenty cards with all facets, and one vacancy.
 */
export type WebData = {
  readonly today: Day
  readonly numbers: PublicNumbers
  readonly result: SearchResult
  readonly vacancy: Vacancy
}

/** The data of a day, the same in every process: made from the demo town, without a database. */
export function makeWebData(today: Day): WebData {
  const town = makeTown(1, today)
  const names = new Map(town.employers.map((e) => [e.key, e]))
  const all = town.vacancies.map((v, n) => asVacancy(v, n, names.get(v.employer)))
  const open = all.filter((v) => isOpen(v, today))
  const vacancy = open.find((v) => v.needs.length >= 3 && v.benefits !== '') ?? open[0]
  if (!vacancy) throw new Error('The demo town has no open vacancy.')
  return {
    today,
    numbers: numbersOf(town.applications.length, open.length),
    result: asResult(
      open.flatMap((v) => postingOf(v) ?? []),
      today,
    ),
    vacancy,
  }
}

function numbersOf(applications: number, open: number): PublicNumbers {
  const shares = { ofClosed: applications, answeredShare: 0.875, answered: applications, medianDays: 2.5 }
  return { open, fresh: Math.round(open / 5), ...shares, at: new Date() }
}

function asVacancy(v: TownVacancy, n: number, employer: { name: string; nameEn: string } | undefined): Vacancy {
  const at = new Date(startOf(v.opens).getTime() + 10 * 3_600_000)
  const needs = townContent(v).needs?.map((need, i) => ({ ...need, id: idOf(n * 100 + i) })) ?? []
  return {
    ...contentOf(VacancyShape.parse({ ...townContent(v), needs })),
    id: toId(idOf(n)),
    organisation: toId(idOf(n)),
    employerName: employer?.name ?? '',
    employerNameEn: employer?.nameEn ?? '',
    employerVerified: true,
    source: 'onil',
    demo: true,
    createdAt: at,
    updatedAt: at,
    publishedAt: at,
    ...(v.closedOn && { closedAt: startOf(v.closedOn) }),
  }
}

// Ids made of a number, so that every process has the same.
function idOf(n: number): string {
  return `01930000-0000-7000-8000-${String(n).padStart(12, '0')}`
}

function asResult(found: readonly Posting[], day: Day): SearchResult {
  const newest = [...found].sort((a, b) => b.published_at.localeCompare(a.published_at))
  return {
    total: found.length,
    today: found.filter((p) => p.opens_on === day).length,
    cards: newest.slice(0, 20).map((p) => p.card),
    next: 'bmV4dA',
    counts: countsOf(found),
    understood: understandQuery(''),
    filters: noFilters(),
    instead: [],
    lookAlikes: 0,
    sameSeat: new Map(),
    matches: new Map(),
    mended: [],
    renewing: false,
    day,
  }
}

function noFilters(): Filters {
  const none = readFilters({})
  if (isRefusal(none)) throw new Error('An empty search was refused.')
  return none
}

function countsOf(found: readonly Posting[]): SearchResult['counts'] {
  const by = (of: (p: Posting) => string): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const p of found) counts.set(of(p), (counts.get(of(p)) ?? 0) + 1)
    return counts
  }
  return {
    region: by((p) => p.sido),
    occupation: by((p) => p.occupation.slice(0, 1)),
    employment: by((p) => p.employment),
    shift: by((p) => p.shift),
    source: by((p) => p.source),
    career: by((p) => (p.career === 0 ? 'none' : p.career <= 12 ? 'to-1' : p.career <= 36 ? 'to-3' : 'over-3')),
    within: new Map(),
    hours: by((p) => p.hours),
    education: by((p) => p.education),
    licence: by((p) => p.licence),
    firm: by((p) => p.firm),
    benefit: new Map(benefits.map((one, n) => [one, found.filter((p) => (p.benefit >> n) % 2 === 1).length])),
    access: new Map(accesses.map((one, n) => [one, found.filter((p) => (p.access >> n) % 2 === 1).length])),
    closing: new Map([['filled', found.filter((p) => p.open_until === '9999-12-31').length]]),
    pay: new Map(paySteps.map((step) => [String(step), found.filter((p) => (p.pay_month ?? 0) >= step).length])),
  }
}
