import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { attempts, byTurns, nearParts } from '../attempts.ts'
import { type Document, documentOf } from '../document.ts'
import { type Group, answers, score } from '../groups.ts'
import type { Part } from '../meaning.ts'
import type { Vacancy } from '../../jobs/index.ts'
import { understandQuery } from '../understand-query.ts'

/** A query with what it means, what a hit has to say, and what only looks like it. */
export type Asked = {
  readonly query: string
  readonly understood: string
  readonly must: readonly (readonly string[])[]
  readonly not: readonly string[]
}

const listOf = (sign: string) =>
  z.string().transform((text) =>
    text
      .split(sign)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  )
const Row = z.object({
  query: z.string(),
  understood: z.string(),
  must: listOf('&').transform((all) => all.map((one) => one.split('|'))),
  not: listOf('|'),
})

/** A lot written afresh later. */
type Lot = 'third' | 'fourth' | 'fifth' | 'sixth' | 'seventh' | 'eighth' | 'ninth' | 'tenth' | 'eleventh'

/** The queries of one half, or of a lot written afresh later. */
export function queries(half: 'open' | 'frozen' | Lot): readonly Asked[] {
  const text = readFileSync(new URL(`./queries/${half}.tsv`, import.meta.url), 'utf8')
  return z.array(Row).parse(parse(text, { columns: true, delimiter: '\t', quote: false }))
}

const blank = {
  employerName: '시연 자료 회사',
  employerVerified: false,
  duties: '맡은 일을 차분하게 합니다.',
  occupation: '',
  region: '',
  address: '',
  payNote: '',
  employment: 'permanent',
  hours: '',
  weeklyHours: 40,
  shift: 'day',
  education: 'any',
  careerMonths: 0,
  posts: 1,
  benefits: '',
  needs: [],
  source: 'test',
  demo: true,
  createdAt: new Date(0),
  updatedAt: new Date(0),
  publishedAt: new Date(0),
} as const

/** A document and the queries it was made for. */
export type Sample = Document & { readonly of: Set<string> }

/** 시연 자료: vacancies that have what each query looks for, in three wordings, and its look-alikes. Generated, nobody's own. */
export function corpus(all: readonly Asked[]): readonly Sample[] {
  const seen = new Map<string, Sample>()
  const add = (query: string, title: string, duties = '', region = ''): void => {
    const key = `${title}\n${duties}\n${region}`
    const vacancy = { ...blank, id: idOf(seen.size), title, duties: duties || blank.duties, region }
    const one = seen.get(key) ?? { ...documentOf(vacancy), of: new Set() }
    one.of.add(query)
    seen.set(key, one)
  }
  for (const { query, must, not, understood } of all) {
    const region = regionIn(understood)
    const [first = '', second = '', third = ''] = titlesFor({ must })
    if (must.length > 0) {
      add(query, first, '', region)
      add(query, second, '', region)
      add(
        query,
        third,
        must
          .slice(1)
          .map((one) => one[0])
          .join(', '),
        region,
      )
    }
    for (const one of not) add('', `${one} 모집`)
  }
  return [...seen.values()]
}

function titlesFor({ must }: Pick<Asked, 'must'>): readonly string[] {
  const all = must.map((one) => one[0] ?? '')
  const others = must.map((one) => one.at(-1) ?? '').reverse()
  return [`${all.join(' ')} 모집`, `함께 일할 ${others.join(' · ')} 직원을 찾습니다`, `${all[0]} 구합니다`]
}

function regionIn(understood: string): string {
  const [, named = ''] = /region=([^;|]+)/u.exec(understood) ?? []
  const part = understandQuery(named).parts.find((one) => one.kind === 'region')
  return part?.kind === 'region' ? (part.regions[0] ?? '') : ''
}

function idOf(n: number): Vacancy['id'] {
  const id: unknown = `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
  return z.custom<Vacancy['id']>((value) => typeof value === 'string').parse(id)
}

/** The first hits among documents, by the same groups and order as the index; and the parts that were used. */
function findIn(
  documents: readonly Sample[],
  query: string,
  most = 20,
): { hits: readonly Sample[]; parts: readonly Part[] } {
  const { parts } = understandQuery(query)
  const exact = attempts(parts)
    .map((some) => ({ parts: some, hits: ranked(documents, some) }))
    .find((one) => one.hits.length > 0) ?? { parts: attempts(parts).at(1) ?? parts, hits: [] }
  const { fills, stages } = nearParts(exact.parts)
  const found = new Set(exact.hits)
  const add = (some: readonly Sample[]): void => some.forEach((one) => found.add(one))
  for (const some of fills) if (found.size < most) add(ranked(documents, some))
  for (const stage of stages) if (found.size === 0) add(byTurns(stage.map((some) => ranked(documents, some))))
  return { hits: [...found].slice(0, most), parts: exact.parts }
}

function ranked(documents: readonly Sample[], parts: readonly Part[]): readonly Sample[] {
  const groups: readonly Group[] = parts.flatMap((part) => part.group ?? [])
  if (groups.length === 0) return []
  return documents
    .filter(({ terms }) => answers(terms, groups))
    .map((document) => ({ document, points: score(document.terms, groups) }))
    .sort((a, b) => b.points - a.points)
    .map((one) => one.document)
}

/**
 * How well the queries do. Recall: of the documents made for a query, how many stand among the first 20; where these are full, a
 * hit made for another query counts too when it says everything asked. `forbidden`: look-alikes among the first 20.
 */
export function measured(documents: readonly Sample[], all: readonly Asked[]): Measured {
  const results = all
    .filter((asked) => asked.must.length > 0)
    .map((asked) => ({ asked, ...findIn(documents, asked.query) }))
  const rows = results.map(({ asked, hits }) => {
    const made = documents.filter(({ of }) => of.has(asked.query))
    const found = made.filter((document) => hits.includes(document)).length
    const instead = hits.length < 20 ? 0 : hits.filter((hit) => !made.includes(hit) && saysAll(hit, asked)).length
    const looks = hits.filter((hit) => looksAlike(hit, asked)).map((hit) => `${asked.query} → ${hit.title}`)
    return {
      query: asked.query,
      recall: Math.min(1, (found + instead) / Math.min(20, made.length)),
      looks,
      right: hits.filter((hit) => saysAll(hit, asked)).length / Math.max(1, hits.length),
    }
  })
  const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length
  return {
    queries: rows.length,
    recall: mean(rows.map((row) => row.recall)),
    precision: mean(rows.map((row) => row.right)),
    forbidden: rows.flatMap((row) => row.looks),
    missed: rows.filter((row) => row.recall < 1).map((row) => `${row.query}: ${row.recall.toFixed(2)}`),
  }
}

/** Figures of a set of queries. */
export type Measured = {
  readonly queries: number
  readonly recall: number
  readonly precision: number
  readonly forbidden: readonly string[]
  readonly missed: readonly string[]
}

const packed = (text: string): string => text.toLowerCase().replace(/\s+/gu, '')

function saysAll(document: Document, { must, not }: Asked): boolean {
  const text = packed(`${document.title}\n${document.text}`)
  return must.every((one) => one.some((term) => text.includes(packed(term)))) && !looksAlike(document, { not })
}

function looksAlike({ title }: Document, { not }: Pick<Asked, 'not'>): boolean {
  return not.some((one) => packed(title).includes(packed(one)))
}
