import { addDays } from '../../../kernel/day.ts'
import type { Outcome } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { drain } from '../../../platform/outbox/relay.ts'
import { testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { type Vacancy, type VacancyInput, publishedBefore, stateOn } from '../../jobs/index.ts'
import { documentOf } from '../document.ts'
import { answers } from '../groups.ts'
import { type SearchResult, searchVacancies } from '../search-vacancies.ts'
import { subscriptions } from '../subscriptions.ts'
import { understandQuery } from '../understand-query.ts'
import { varied } from './varied.ts'

/** A node with eighty vacancies of many kinds, what a visitor asks it, and what a scan of them all would find. */
export type SearchStage = {
  readonly node: TestNode
  readonly employer: Actor
  /** All vacancies of the beginning. */
  readonly all: readonly Vacancy[]
  ask(q: string, query?: Record<string, string | string[]>, size?: number): Promise<Outcome<SearchResult>>
  /** The ids of those that are open and for which the test is true, in the order of ids. */
  brute(test: (v: Vacancy) => boolean): string[]
  close(): Promise<void>
}

/** What makes employers and vacancies; a test hands in the builders of `jobs`. */
export type Builders = {
  withKeys(node: TestNode): void
  anEmployer(node: TestNode): Promise<Actor>
  published(node: TestNode, employer: Actor, content: VacancyInput): Promise<string>
}

const visitor: Actor = { kind: 'anonymous' }
const titles = [
  '생산 설비 보전원',
  '시설관리원 (전기)',
  '카페 바리스타',
  '간호사',
  '간호조무사',
  '요양보호사',
  '지게차 운전원',
  'C++ 개발자',
  '편의점 판매원',
  '물류센터 상하차',
]
const places = ['11680', '11110', '26110', '26350', '41111', '41117', '47190', '50110']
const kinds = ['permanent', 'fixed-term', 'part-time', 'daily'] as const

/** Makes one with a database of its own. The caller closes it. */
export async function searchStage({ withKeys, anEmployer, published }: Builders): Promise<SearchStage> {
  const database = await testDatabase()
  const node = testNode({ url: database.url, contextKey: database.contextKey, subscriptions })
  withKeys(node)
  const employer = await anEmployer(node)
  for (let n = 0; n < 80; n++) await published(node, employer, ofMany(node, n))
  await drain(node)
  const all = await inTransaction(node, visitor, 'test', async (tx) => publishedBefore(tx, undefined, 500))
  return {
    node,
    employer,
    all,
    ask: (q, query = {}, size = 100) => searchVacancies(callBy(node, visitor), { q, query, size }),
    brute: (test) =>
      all
        .filter((v) => stateOn(v, node.clock.today()) === 'open' && test(v))
        .map((v) => v.id)
        .sort(),
    close: async () => {
      await node.close()
      await database.drop()
    },
  }
}

function ofMany({ clock }: TestNode, n: number): VacancyInput {
  return {
    ...varied(n),
    title: titles[n % titles.length] ?? '',
    region: places[(n * 3) % places.length] ?? '',
    occupation: ['8312', '5321', '0122', '1331'][n % 4] ?? '',
    pay: n % 3 === 0 ? { per: 'hour', min: 11_000 + n * 20 } : { per: 'month', min: 2_400_000 + n * 30_000 },
    employment: kinds[(n >> 1) % 4] ?? 'permanent',
    shift: n % 5 === 0 ? 'night' : 'day',
    careerMonths: [0, 6, 24, 60][(n >> 2) % 4] ?? 0,
    ...(n % 7 === 0 && { closesOn: addDays(clock.today(), n % 14) }),
  }
}

/** The ids of what was found, in its order. */
export function idsOf(result: SearchResult): string[] {
  return result.cards.map((c) => c.id)
}

/** Whether a vacancy has a word, as a scan without the index sees it. */
export function has(v: Vacancy, word: string): boolean {
  const groups = understandQuery(word).parts.flatMap((part) => part.group ?? [])
  return answers(documentOf(v).terms, groups)
}
