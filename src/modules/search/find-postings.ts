import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { type Condition, closesBy, conditionOf, facetConditions, openOn, scoreOf } from './conditions.ts'
import { closings } from './bands.ts'
import type { Cursor } from './cursor.ts'
import { type Facet, byFacet, facetNames } from './facet-names.ts'
import { type Filters, paySteps } from './filters.ts'
import { metresFrom, radii, tooFar } from './nearness.ts'
import { accesses, benefits } from './offers.ts'
import type { Card } from './posting.ts'
import type { Match } from './matches.ts'
import type { Part } from './meaning.ts'

/** What a search gives: how many in all, the ids of one page, and for every facet how many each choice would give. */
export type Found = {
  readonly total: number
  readonly today: number
  readonly ids: readonly string[]
  readonly next?: Cursor
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>
  readonly unknownSource?: string
}
/** The same from the database, which has the cards, too. */
export type FoundInTable = Found & { readonly cards: readonly Card[] }
/** The same from the index, which also knows how many only look like what is asked for, and where each part stands. */
export type FoundInIndex = Found & {
  readonly alike: number
  readonly matches: ReadonlyMap<string, readonly Match[]>
}

/** What is asked for. `today` decides what is open. */
export type Asked = {
  readonly parts: readonly Part[]
  readonly filters: Filters
  readonly today: string
  readonly after?: Cursor
  readonly size: number
  /** Districts are counted everywhere, not only in the provinces chosen: for the map. */
  readonly districts?: boolean
}

type Row = { facet: string; code: string; n: number; card: Card | null; published: string | null }

/**
 * Total, facets and page in one statement over one pass: exact counts, one GROUP BY a facet (no GROUPING SETS, so that it also
 * runs on Citus). Every facet is counted with all conditions but its own.
 */
export async function findPostings(tx: Tx, asked: Asked): Promise<FoundInTable> {
  const { rows } = await sql<Row>`with ${hits(asked)}, ${page(asked)}
    select '' as facet, '' as code, count(*)::int as n, null::jsonb as card, null::text as published from hits where ${all()}
    union all select 'today', '', count(*)::int, null, null from hits where ${all()} and published_at >= (${asked.today}::timestamp at time zone 'Asia/Seoul')
    union all ${sql.join(facetCounts(asked), sql` union all `)}
    union all select 'source?', code, 0, null, null from unnest(${asked.filters.source}::text[]) as code
      where not exists (select 1 from search.posting p where p.source = code)
    union all select * from (select 'page', p.vacancy_id::text, p.key, q.card, p.published_at::text
      from page p join search.posting q using (vacancy_id) order by p.key desc, p.published_at desc, p.vacancy_id desc) as pages`.execute(
    tx,
  )
  return collected(rows, asked.size)
}

function hits({ parts, filters, today }: Asked): RawBuilder<unknown> {
  const chosen = facetConditions(filters, today)
  const marks = facetNames.map((name) => sql`(${chosen[name]}) as ${sql.ref(`in_${name}`)}`)
  const base = [openOn(today, filters.past), ...parts.map(conditionOf)]
  return sql`hits as materialized (select vacancy_id, published_at, sido, sigungu, occupation, employment, shift, career, pay_month, source, hours, education, licence, benefit, access, firm, open_until,
    ${keyOf(filters, parts)} as key, ${metres(filters)} as metres, ${sql.join(marks)} from search.posting ${distances(filters)} where ${sql.join(base, sql` and `)})`
}

// Where the middle of every region lies from the one chosen.
function distances({ near }: Filters): RawBuilder<unknown> {
  if (near === undefined) return sql``
  const all = [...metresFrom(near)]
  return sql`left join unnest(${all.map(([code]) => code)}::text[], ${all.map(([, m]) => m)}::int[]) as away(code, metres) on away.code = region`
}

function metres({ near }: Filters): RawBuilder<unknown> {
  return near === undefined ? sql`null::int` : sql`away.metres`
}

function keyOf({ sort, near }: Filters, parts: readonly Part[]): RawBuilder<unknown> {
  if (sort === 'distance' && near !== undefined) return sql`-coalesce(away.metres, ${tooFar}::int)`
  if (sort === 'pay') return sql`coalesce(pay_month, 0)`
  if (sort === 'closing') return sql`-(open_until - date '2000-01-01')`
  return sort === 'relevance' ? scoreOf(parts) : sql`0`
}

function page({ after, size }: Asked): RawBuilder<unknown> {
  const further: Condition = after
    ? sql<boolean>`(key, published_at, vacancy_id) < (${after.key}::int, ${after.published}::timestamptz, ${after.id}::uuid)`
    : sql<boolean>`true`
  return sql`page as (select vacancy_id, published_at, key from hits where ${all()} and ${further}
    order by key desc, published_at desc, vacancy_id desc limit ${size + 1})`
}

function all(but?: Facet): Condition {
  return sql<boolean>`(${sql.join(
    facetNames.filter((f) => f !== but).map((f) => sql`${sql.ref(`in_${f}`)}`),
    sql` and `,
  )})`
}

function facetCounts({ filters: { region, occupation, near }, today, districts }: Asked): RawBuilder<unknown>[] {
  const by = (facet: Facet, code: RawBuilder<unknown>, more: Condition = sql<boolean>`true`): RawBuilder<unknown> =>
    sql`select ${facet}::text, ${code}, count(*)::int, null::jsonb, null::text from hits where ${all(facet)} and ${more} group by 2`
  const sidos = [...new Set(region.map((code) => `${code.slice(0, 2)}000`))]
  const firsts = [...new Set(occupation.map((code) => code.slice(0, 1)))]
  const upTo = (facet: Facet, step: number | string, test: Condition): RawBuilder<unknown> =>
    sql`select ${facet}::text, ${String(step)}::text, count(*)::int, null::jsonb, null::text from hits where ${all(facet)} and ${test}`
  const steps = [
    ...paySteps.map((step) => upTo('pay', step, sql<boolean>`pay_month >= ${step}`)),
    ...closings.map((one) => upTo('closing', one, closesBy(one, today))),
    ...benefits.map((one, n) => upTo('benefit', one, sql<boolean>`benefit & ${2 ** n}::int <> 0`)),
    ...accesses.map((one, n) => upTo('access', one, sql<boolean>`access & ${2 ** n}::int <> 0`)),
    ...(near === undefined ? [] : radii.map((km) => upTo('within', km, sql<boolean>`metres <= ${km * 1000}`))),
  ]
  return [
    by('region', sql`sido`),
    by('occupation', sql`left(occupation, 1)`),
    by('employment', sql`employment`),
    by('shift', sql`shift`),
    by('source', sql`source`),
    by('hours', sql`hours`),
    by('education', sql`education`),
    by('licence', sql`licence`),
    by('firm', sql`firm`),
    by(
      'career',
      sql`case when career = 0 then 'none' when career <= 12 then 'to-1' when career <= 36 then 'to-3' else 'over-3' end`,
    ),
    ...steps,
    ...(sidos.length > 0 || districts
      ? [
          by(
            'region',
            sql`sigungu`,
            sql<boolean>`(${districts ?? false} or sido = any (${sidos}::text[])) and sigungu <> sido`,
          ),
        ]
      : []),
    ...(firsts.length > 0
      ? [by('occupation', sql`left(occupation, 2)`, sql<boolean>`left(occupation, 1) = any (${firsts}::text[])`)]
      : []),
  ]
}

function collected(rows: readonly Row[], size: number): FoundInTable {
  const count = (facet: string): Map<string, number> =>
    new Map(rows.filter((r) => r.facet === facet && r.code !== '').map((r) => [r.code, r.n]))
  const pages = rows.filter((r) => r.facet === 'page')
  const last = pages.length > size ? pages[size - 1] : undefined
  const odd = rows.find((r) => r.facet === 'source?')
  return {
    total: rows.find((r) => r.facet === '')?.n ?? 0,
    today: rows.find((r) => r.facet === 'today')?.n ?? 0,
    ids: pages.slice(0, size).map((r) => r.code),
    cards: pages.slice(0, size).flatMap((r) => r.card ?? []),
    counts: byFacet(count),
    ...(last?.published && { next: { key: last.n, published: new Date(last.published).toISOString(), id: last.code } }),
    ...(odd && { unknownSource: odd.code }),
  }
}
