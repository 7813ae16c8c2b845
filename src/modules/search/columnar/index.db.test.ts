import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { drain } from '../../../platform/outbox/relay.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { type Vacancy, closeVacancy, importVacancies, publishedBefore } from '../../jobs/index.ts'
import { anEmployer, nameForWages, published, withKeys } from '../../jobs/testing/builders.ts'
import { asIndex, isEqual } from './follow-changes.ts'
import { rebuild } from '../remake.ts'
import { readToCompare } from '../read-cards.ts'
import { type SearchResult, searchVacancies } from '../search-vacancies.ts'
import { varied } from '../testing/varied.ts'
import { subscriptions } from '../subscriptions.ts'
import { type PostingIndex, startIndex } from './start-index.ts'

let database: TestDatabase
let node: TestNode
let other: TestNode
let employer: Actor
let index: PostingIndex
let folder: string
const visitor: Actor = { kind: 'anonymous' }

const titles = [
  '생산 설비 보전원',
  '시설관리원 (전기)',
  '카페 바리스타',
  '간호사',
  '간호조무사 야간',
  '요양보호사 모집',
  'C++ 개발자',
  '물류센터 상하차',
]
// One names only its province, one is a province without districts, one names no place.
const places = ['11680', '11110', '26110', '41111', '47190', '50110', '11000', '36110']
const kinds = ['permanent', 'fixed-term', 'part-time', 'daily'] as const

async function some(from: number, to: number): Promise<void> {
  for (let n = from; n < to; n++)
    await published(node, employer, {
      ...varied(n),
      title: titles[n % titles.length] ?? '',
      region: places[(n * 5) % places.length] ?? '',
      occupation: ['8312', '5321', '0122', '1331'][n % 4] ?? '',
      pay: n % 3 === 0 ? { per: 'hour', min: 11_000 + n * 20 } : { per: 'month', min: 2_400_000 + n * 30_000 },
      employment: kinds[(n >> 1) % 4] ?? 'permanent',
      shift: n % 5 === 0 ? 'night' : 'day',
      careerMonths: [0, 6, 24, 60][(n >> 2) % 4] ?? 0,
      ...(n % 7 === 0 && { closesOn: addDays(node.clock.today(), n % 14) }),
    })
  await drain(node)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onil-search-'))
  database = await testDatabase()
  const options = { url: database.url, contextKey: database.contextKey, subscriptions }
  node = testNode(options)
  other = testNode(options) // the same database without an index: the oracle
  withKeys(node)
  employer = await anEmployer(node)
  await some(0, 48)
  for (const [n, size] of [3, 12, 80, 299, 900].entries())
    await published(node, await anEmployer(node, `시험 회사 ${size}`, size), {
      title: titles[n] ?? '',
      region: '26110',
    })
  await drain(node)
  index = startIndex(node, { threads: 1, folder })
  await index.started
})
afterAll(async () => {
  await index.stop()
  await node.close()
  await other.close()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

const queries: readonly (readonly [string, Record<string, string | string[]>])[] = [
  ['', {}],
  ['', { sort: 'pay' }],
  ['', { sort: 'closing' }],
  ['', { past: '1' }],
  ['간호', {}],
  ['간호조무사 야간', {}],
  ['요양보호사', {}],
  ['요양보호사', { alike: '1' }],
  ['간호사', { alike: '1', sort: 'newest' }],
  ['모집', { sort: 'newest' }],
  ['부산 카페', {}],
  ['서울 시급 11000원 이상', {}],
  ['없는낱말', {}],
  ['없는낱말 부산', { employment: 'daily' }],
  ['', { region: ['11000', '26110'] }],
  ['', { region: '26000', occupation: '8', employment: 'permanent' }],
  ['', { occupation: '53', career: ['none', 'over-3'], sort: 'pay' }],
  ['개발자', { pay: '2600000', shift: 'day' }],
  ['', { source: 'onil' }],
  ['알바 신입', {}],
  ['', { near: '11680', sort: 'distance' }],
  ['모집', { near: '47190', sort: 'distance' }],
  ['없는낱말', { near: '26110', within: '100' }],
  ['', { near: '11680', within: '40', sort: 'distance', employment: ['daily', 'permanent'] }],
  ['', { near: '41111', within: '5', region: ['11000', '36110'] }],
  ['', { near: '26000', within: '1', region: '11000' }],
  ['', { region: '36110' }],
  ['', { hours: ['under-15', '35-40'], education: 'high', sort: 'pay' }],
  ['', { licence: ['none', 'welcome'], benefit: ['meals', 'lodging'], access: 'seated' }],
  ['모집', { benefit: 'health' }],
  ['', { closing: '7', near: '11680', within: '30' }],
  ['', { closing: 'filled', benefit: ['bonus', 'commute'] }],
  ['', { firm: ['to-4', '30-299'], sort: 'newest' }],
  ['없는낱말', { closing: '3', access: 'interpreting', education: 'doctor' }],
  ['', { closing: '30', past: '1' }],
]

async function both(
  q: string,
  query: Record<string, string | string[]>,
  size: number,
): Promise<[SearchResult, SearchResult]> {
  // The map counts districts everywhere; half of the questions are asked as it asks them.
  const input = { q, query, size, districts: q === '' }
  const [ours, theirs] = await Promise.all(
    [node, other].map(async (n) => must(await searchVacancies(callBy(n, visitor), input))),
  )
  if (!ours || !theirs) throw new Error('no answer')
  return [ours, theirs]
}

/** Questions, and the pages after their first, that index and database answer differently. */
async function different(): Promise<unknown[]> {
  const odd: unknown[] = []
  for (const [q, query] of queries) {
    const [ours, theirs] = await both(q, query, 7)
    if (!isDeepStrictEqual(ours, theirs)) odd.push({ q, query, ours, theirs })
    if (theirs.next === undefined) continue
    const [second, same] = await both(q, { ...query, after: theirs.next }, 7)
    if (!isDeepStrictEqual(second, same)) odd.push({ q, query, second, same })
  }
  return odd
}

const untilEqual = async (): Promise<void> => {
  const now = index.ready()
  await expect
    .poll(async () => now !== undefined && (await isEqual(node, now.index)), { timeout: 10_000, interval: 100 })
    .toBe(true)
}

describe('the index of the vacancies', () => {
  it('gives the answers of the database: totals, facets, pages, order, and what to leave out', async () => {
    expect(index.ready()).toBeDefined()
    expect(await different()).toEqual([])
  })

  it('follows what is published, closed and made anew', async () => {
    await some(48, 60)
    const [first]: (Vacancy | undefined)[] = await asIndex(node, async (tx) => await publishedBefore(tx, undefined, 1))
    must(
      await closeVacancy(callBy(node, employer, crypto.randomUUID()), { vacancy: first?.id ?? '', reason: 'filled' }),
    )
    await drain(node)
    await untilEqual()
    expect(await different()).toEqual([])
    await rebuild(node)
    await untilEqual()
    expect(await different()).toEqual([])
  })

  it('marks vacancies of employers named for unpaid wages, own and imported, by number and never by name', async () => {
    const own = await published(node, await anEmployer(node, '밀린상사', undefined, '1234567890'), {
      title: '쿠루토바 창고 1',
    })
    const record = (n: number, more: object = {}): string =>
      `${JSON.stringify({ id: n, title: `쿠루토바 창고 ${n}`, employer: '밀린상사', publishedOn: node.clock.today(), ...more })}\n`
    await importVacancies(node, Readable.from([record(2, { businessNumber: '123-45-67890' }), record(3)]), {
      source: 'city',
      sourceName: '가온시 일자리',
      format: 'ndjson',
      fingerprint: 'named',
    })
    await drain(node)
    await untilEqual()
    const ask = async (): Promise<SearchResult['cards']> => {
      const [ours, theirs] = await both('쿠루토바', {}, 20)
      expect(ours).toEqual(theirs)
      return ours.cards
    }
    expect((await ask()).map(({ named }) => named)).toEqual([undefined, undefined, undefined])
    await nameForWages(node, '1234567890')
    const cards = await ask()
    expect(
      cards
        .filter((card) => card.named)
        .map(({ title }) => title)
        .toSorted(),
    ).toEqual(['쿠루토바 창고 1', '쿠루토바 창고 2'])
    const compared = must(await readToCompare(callBy(node, visitor), { ids: cards.map(({ id }) => id) }))
    expect(compared.named.get(own)).toBe('2099-12-31')
    expect(compared.named.size).toBe(2)
  })

  it('is made anew when its threads end; the database answers meanwhile', async () => {
    const before = index.ready()?.index
    await before?.close()
    expect(await different()).toEqual([])
    await expect
      .poll(() => index.ready()?.index !== before && index.ready() !== undefined, { timeout: 20_000 })
      .toBe(true)
    await untilEqual()
    expect(await different()).toEqual([])
  })

  it('starts again from what it kept, and follows what happened meanwhile', async () => {
    await index.stop()
    await some(60, 66)
    index = startIndex(node, { threads: 2, folder })
    await index.started
    await untilEqual()
    expect(await different()).toEqual([])
  })
})
