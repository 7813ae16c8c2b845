import { z } from 'zod'
import { normalised, standard } from './text/normalise.ts'
import { readTable } from './read-table.ts'

/** What a concept is about; the names under which a query's meaning is told. */
export const conceptKinds = [
  'occupation',
  'licence',
  'skill',
  'employer',
  'benefit',
  'preference',
  'accessibility',
  'employment',
  'shift',
  'education',
  'programme',
  'place',
] as const
/** One kind. */
export type ConceptKind = (typeof conceptKinds)[number]

/**
 * One thing people look for under many names. `asked`: what is typed for it; `found`: what vacancies write; `not`: titles that
 * share letters with it and are something else. `open`: what is also a task in other jobs is no look-alike (개발, 영업). `more`:
 * codes and other names it implies.
 */
export type Concept = {
  readonly kind: ConceptKind
  readonly name: string
  readonly asked: readonly string[]
  readonly found: readonly string[]
  readonly not: readonly string[]
  readonly open: boolean
  readonly more: ReadonlyMap<string, string>
}

const list = z.string().transform((text) => text.split('|').filter((one) => one !== ''))
const Row = z.object({
  kind: z.enum(conceptKinds),
  name: z.string().min(1),
  spellings: list,
  also: list,
  not: list,
  with: z.string(),
})

/** All concepts; what comes first wins where two have the same spelling. */
export const concepts: readonly Concept[] = readTable('concepts.tsv', Row).map((row) => {
  const spelt = row.spellings.map((one) => standard(normalised(one)))
  const asked = spelt.map((one) => one.replace(/^>/u, ''))
  const also = row.also.map((one) => standard(normalised(one)))
  return {
    kind: row.kind,
    name: row.name,
    asked,
    found: [...new Set([...spelt.filter((one) => !one.startsWith('>')), ...also])],
    not: row.not.map((one) => standard(normalised(one))),
    open: row.with.startsWith('*'),
    more: new Map(
      row.with
        .split(';')
        .flatMap((one) =>
          one.includes('=') ? [[one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]] : [],
        ),
    ),
  }
})

const byAsked: ReadonlyMap<string, Concept> = new Map(
  concepts.flatMap((one) => one.asked.map((asked) => [bare(asked), one] as const)).reverse(),
)

// Of a family (마라탕, 치킨, 피자) only what was typed is looked for: the others are no synonyms.
const each: ReadonlyMap<string, Concept> = new Map(
  [...byAsked].flatMap(([asked, one]) =>
    one.more.has('each')
      ? [[asked, { ...one, found: one.found.filter((name) => asked.includes(name) || name.includes(asked)) }] as const]
      : [],
  ),
)

/** The concept typed like this (spaces do not count); undefined when there is none. */
export function conceptAsked(words: string): Concept | undefined {
  const asked = bare(words)
  return each.get(asked) ?? byAsked.get(asked)
}

/** Everything that is typed for a concept, without spaces. */
export function askedWords(): Iterable<string> {
  return byAsked.keys()
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '')
}
