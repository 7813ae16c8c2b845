import { z } from 'zod'
import { readTable } from './read-table.ts'
import { normalised, standard } from './text/normalise.ts'

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

/** The concepts of one table, in its order. */
export function conceptsIn(file: string): readonly Concept[] {
  return readTable(file, Row).map((row) => {
    const spelt = row.spellings.map(read)
    const asked = spelt.map((one) => one.replace(/^>/u, ''))
    return {
      kind: row.kind,
      name: row.name,
      asked,
      found: [...new Set([...spelt.filter((one) => !one.startsWith('>')), ...row.also.map(read)])],
      not: row.not.map(read),
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
}

function read(text: string): string {
  return standard(normalised(text))
}
