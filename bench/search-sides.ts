import { DatabaseSync } from 'node:sqlite'
import { availableParallelism } from 'node:os'
import pg from 'pg'
import { type Index, openIndex } from '../src/modules/search/engine/open-index.ts'
import type { Changing } from './search-changes.ts'
import { type Question, type Row, askOf, columns, docOf, rows, shape, today } from './search-data.ts'

/** One way to answer: total, seven facets and a page. `ask` gives the total, so that all are known to do the same work. */
export type Side = {
  readonly name: string
  fill(n: number): Promise<void>
  ask(question: Question): Promise<number>
  bytes(): Promise<number>
  close(): Promise<void>
}

const batch = 10_000

/** The index in memory, with as many threads as there are processors; `kept` is of how many conditions without words it keeps the counts. */
export function ourIndex(options: { readonly kept?: number } = {}): Changing & { readonly index: Index } {
  const index = openIndex(shape, { threads: availableParallelism(), ...options })
  let tidying: Promise<void> | undefined
  return {
    name: options.kept === 0 ? 'Onil, nothing kept' : 'Onil',
    index,
    async fill(n) {
      for (let from = 0; from < n; from += batch)
        await index.add(Array.from(rows(from, Math.min(n, from + batch)), docOf))
      await index.mergeAll()
    },
    async change(some) {
      await index.change(some.map(docOf), [])
      // As the node does it: merging goes on beside what is asked and written.
      tidying ??= index.tidy().finally(() => (tidying = undefined))
    },
    ask: async (question) => (await index.ask(askOf(question))).total,
    bytes: async () => index.bytes(),
    async close() {
      await tidying
      await index.close()
    },
  }
}

/** What a statement asks for besides the words: `open`, and each facet's own condition. */
function conditions({ chosen, leastPay }: Question): { readonly open: string; readonly own: readonly string[] } {
  const own = columns.map((name) => {
    if (name === 'pay') return leastPay === undefined ? 'true' : `pay_won >= ${leastPay}`
    const codes = chosen.get(name)
    return codes ? `${name} in (${codes.join(',')})` : 'true'
  })
  return { open: `closing >= ${today}`, own }
}

/** The same statement for both databases: hits once, then a count by each facet without its own condition, total and page. */
function statement(question: Question, from: string, order: string, materialized: string): string {
  const { open, own } = conditions(question)
  const all = (but: number): string => own.filter((_, n) => n !== but).join(' and ')
  const facets = columns.map(
    (name, n) => `select ${n} as facet, ${name} as code, count(*) as n from hits where ${all(n)} group by ${name}`,
  )
  return `with hits as ${materialized} (${from} and ${open})
    select -1 as facet, 0 as code, count(*) as n from hits where ${all(-1)}
    union all ${facets.join(' union all ')}
    union all select * from (select -2, id, 0 from hits where ${all(-1)} order by ${order} id desc limit 20) as page`
}

function totalOf(found: readonly { facet: number | bigint; n: number | string | bigint }[]): number {
  return Number(found.find((row) => Number(row.facet) === -1)?.n)
}

const table = `id int primary key, ${columns.map((c) => `${c} smallint not null`).join(', ')}, pay_won int not null, closing int not null`

/** PostgreSQL, the way that does best (notes of ADR 49): one GIN index over numbers of words, titles apart. */
export async function postgresArray(url: string): Promise<Changing> {
  return await postgres(url, 'PostgreSQL int[]', {
    column: 'feat int[] not null',
    cast: '::int[]',
    value: ({ title, body }) => `{${[...new Set([...title.flatMap((w) => [w, w + 2 ** 20]), ...body])].join(',')}}`,
    index: 'using gin (feat) with (fastupdate = off)',
    match: (words) => `feat operator(pg_catalog.@>) '{${words.join(',')}}'::int[]`,
    points: (words) => words.map((w) => `(feat operator(pg_catalog.@>) '{${w + 2 ** 20}}'::int[])::int`).join(' + '),
  })
}

/** PostgreSQL, the usual way: a text search vector, titles with weight A. */
export async function postgresText(url: string): Promise<Changing> {
  return await postgres(url, 'PostgreSQL tsvector', {
    column: 'feat tsvector not null',
    cast: '::tsvector',
    value: ({ title, body }) => {
      const inTitle = new Set(title)
      return [
        ...[...inTitle].map((w) => `w${w}:1A`),
        ...[...new Set(body)].filter((w) => !inTitle.has(w)).map((w) => `w${w}:2`),
      ].join(' ')
    },
    index: 'using gin (feat)',
    match: (words) => `feat @@ '${words.map((w) => `w${w}`).join(' & ')}'::tsquery`,
    points: (words) => words.map((w) => `(feat @@ 'w${w}:A'::tsquery)::int`).join(' + '),
  })
}

type Way = {
  readonly column: string
  readonly cast: string
  readonly value: (row: Row) => string
  readonly index: string
  readonly match: (words: readonly number[]) => string
  readonly points: (words: readonly number[]) => string
}

async function postgres(url: string, name: string, way: Way): Promise<Changing> {
  const pool = new pg.Pool({ connectionString: url, max: 8 })
  const schema = name.replaceAll(/\W/gu, '_').toLowerCase()
  await pool.query(
    `create schema if not exists ${schema}; create table if not exists ${schema}.posting (${table}, ${way.column})`,
  )
  const lists = ['int', ...columns.map(() => 'smallint'), 'int', 'int', 'text'].map(
    (type, at) => `$${at + 1}::${type}[]`,
  )
  const names = ['id', ...columns, 'pay_won', 'closing', 'feat']
  const put = async (some: readonly Row[]): Promise<void> => {
    const given = [
      some.map((r) => r.n),
      ...columns.map((_, c) => some.map((r) => r.codes[c])),
      some.map((r) => r.pay),
      some.map((r) => r.closing),
      some.map(way.value),
    ]
    await pool.query(
      `insert into ${schema}.posting select ${names.slice(0, -1).join(', ')}, feat${way.cast} from unnest(${lists.join(', ')}) as t(${names.join(', ')})
        on conflict (id) do update set ${names
          .slice(1)
          .map((one) => `${one} = excluded.${one}`)
          .join(', ')}`,
      given,
    )
  }
  return {
    name,
    change: put,
    async fill(n) {
      const { rows: there } = await pool.query(`select to_regclass('${schema}.filled_${n}') is not null as done`)
      if (there[0]?.done) return
      for (let from = 0; from < n; from += batch) await put([...rows(from, Math.min(n, from + batch))])
      await pool.query(
        `create index on ${schema}.posting ${way.index}; create index on ${schema}.posting (sido, id desc)`,
      )
      await pool.query(`vacuum analyze ${schema}.posting`)
      await pool.query(`create table ${schema}.filled_${n} ()`)
    },
    async ask(question) {
      const from = `select * from ${schema}.posting where ${question.words.length > 0 ? way.match(question.words) : 'true'}`
      const order = question.order === 'points' ? `(${way.points(question.words)}) desc,` : ''
      return totalOf((await pool.query(statement(question, from, order, 'materialized'))).rows)
    },
    bytes: async () => Number((await pool.query(`select pg_total_relation_size('${schema}.posting') as n`)).rows[0].n),
    close: () => pool.end(),
  }
}

/** SQLite with FTS5, in this process: one question at a time. */
export function sqlite(file: string): Side {
  const database = new DatabaseSync(file)
  database.exec(`pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -400000;
    create table if not exists posting (${table}); create virtual table if not exists words using fts5 (title, body, content = '', detail = column)`)
  return {
    name: 'SQLite FTS5',
    async fill(n) {
      if (database.prepare('select count(*) as n from posting').get()?.['n'] === n) return
      const one = database.prepare(
        `insert into posting values (${Array.from({ length: columns.length + 3 }, () => '?').join(', ')})`,
      )
      const text = database.prepare('insert into words (rowid, title, body) values (?, ?, ?)')
      database.exec('begin')
      for (const row of rows(0, n)) {
        one.run(row.n, ...row.codes, row.pay, row.closing)
        text.run(row.n, row.title.map((w) => `w${w}`).join(' '), row.body.map((w) => `w${w}`).join(' '))
      }
      database.exec('commit; create index by_sido on posting (sido, id desc); analyze')
    },
    async ask(question) {
      const words = question.words.map((w) => `w${w}`)
      const from = `select * from posting where ${words.length > 0 ? `id in (select rowid from words where words match '${words.join(' AND ')}')` : 'true'}`
      const inTitle = words.map((w) => `(id in (select rowid from words where words match 'title : ${w}'))`).join(' + ')
      const order = question.order === 'points' ? `(${inTitle}) desc,` : ''
      const found = database.prepare(statement(question, from, order, 'materialized')).all()
      return totalOf(found.map((row) => ({ facet: Number(row['facet']), n: Number(row['n']) })))
    },
    bytes: async () =>
      Number(
        Object.values(
          database.prepare('select page_count * page_size from pragma_page_count, pragma_page_size').get() ?? {},
        )[0],
      ),
    close: async () => database.close(),
  }
}
