import { type Concept, conceptsIn } from './concept-rows.ts'

/** The concepts whose names are words of the dictionary: another one changes the tokens of the index. */
export const indexed: readonly Concept[] = conceptsIn('concepts.tsv')

// Names that are read in queries alone: no words of the dictionary, so no index has to be made anew for them.
const added = conceptsIn('asked.tsv')

/** All concepts; what comes first wins where two have the same spelling. */
export const concepts: readonly Concept[] = [
  ...added.filter((one) => !indexed.some((other) => isSame(one, other))),
  ...indexed.map((one) => added.filter((more) => isSame(one, more)).reduce(withNames, one)),
]

function isSame(one: Concept, other: Concept): boolean {
  return one.kind === other.kind && one.name === other.name
}

function withNames(one: Concept, more: Concept): Concept {
  const both = (name: 'asked' | 'found' | 'not'): readonly string[] => [...new Set([...one[name], ...more[name]])]
  return { ...one, asked: both('asked'), found: both('found'), not: both('not') }
}

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
