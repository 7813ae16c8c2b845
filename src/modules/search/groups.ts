import type { Concept } from './concept-rows.ts'
import { termTokens } from './text/analyse.ts'
import { isWord } from './text/dictionary.ts'
import { nounsOf } from './text/morphemes.ts'
import { segmented } from './text/segment.ts'

/**
 * What a query asks of the index. Any alternative of a group is enough, all its terms must be there, every group must hit, and no
 * `not` may be there. A term is a token of the text, or with a sign in front: '^' a token of the title, '%' a pair of syllables of
 * the title, '@' a region, '~' a shift, '=' a kind of contract.
 */
export type Group = { readonly any: readonly Terms[]; readonly not: readonly Terms[] }
export type Terms = readonly string[]

/** What a title says that names another job around the thing: 주방가구 설계, 배달앱 개발, 지게차 수리 영업. */
const otherJobs = ['개발', '설계', '영업', '수리', '홍보', '체험단', '굿즈', '분양', '컨설팅', '인테리어'] as const
const anywhere = new Set<Concept['kind']>(['skill', 'licence', 'employer'])
const withOtherJobs = new Set(['occupation', 'licence', 'preference', 'place'])

/** The group of a concept. What the query itself says (`said`) is never a look-alike, and what was `typed` is looked for, too. */
export function conceptGroup(concept: Concept, said: ReadonlySet<string>, typed: string): Group {
  const found = [...concept.found.map(termTokens), ...asTyped(concept, typed)].map((terms) =>
    inTitles(concept, terms) ? terms.map(titled) : terms,
  )
  const codes = [
    ...listed(concept, 'employment').map((code) => [`=${code}`]),
    ...listed(concept, 'shift').map((code) => [`~${code}`]),
  ]
  const own = new Set(found.flat())
  const others = concept.open || !withOtherJobs.has(concept.kind) ? [] : otherJobs.map((one) => [one])
  const not = [...concept.not.map(termTokens), ...others].filter(
    (terms) => !terms.every((t) => own.has(t) || said.has(t)),
  )
  return { any: [...codes, ...found], not: not.map((terms) => terms.map((term) => `^${term}`)) }
}

// A long name is also looked for as it was typed, and its words apart: '에어비앤비 청소' is in 에어비앤비 객실 청소.
// A certificate is one name: who looks for a 건축기사 wants no 기사 about 건축.
function asTyped({ asked, kind }: Concept, typed: string): readonly Terms[] {
  const [name, words] = [typed.replace(/\s+/gu, ''), typed.split(/\s+/u)]
  if (!/^[가-힣]{3,}$/u.test(name) || !asked.some((one) => one.replace(/\s+/gu, '') === name)) return []
  const apart = kind === 'licence' ? [] : (segmented(name, false) ?? [])
  const parts = words.length > 1 ? words.flatMap(termTokens) : apart
  const stem = name.replace(/(?<=..)(?:장|카페|공장|농장)$/u, '')
  return [
    termTokens(name),
    ...(parts.length > 1 && parts.every((part) => part.length > 1) ? [parts] : []),
    ...(kind === 'occupation' && stem !== name && (isWord(stem) || isNoun(stem)) ? [termTokens(stem)] : []),
  ]
}

// English words for a job are ordinary words in an English text (delivery, office): only the title means them.
function inTitles({ kind }: Concept, terms: Terms): boolean {
  return !anywhere.has(kind) && terms.every((term) => /^[a-z]{4,}$/u.test(term))
}

/** Where something is done, sold or made: who looks for a 승마장 finds 승마. */
const venue = /(?:공장|농장|가게|학원|매장|센터|[장집점샵방소차])$/u

/** The group of a word that means nothing special to us; none where the word says nothing that can be looked for ('근무'). */
export function wordGroup(word: string): Group | undefined {
  const [terms, stem] = [termTokens(word), word.replace(venue, '')]
  const wider = stem !== word && stem.length > 1 && (isWord(stem) || isNoun(stem)) ? [termTokens(stem)] : []
  return terms.length === 0 ? undefined : { any: [terms, ...wider], not: [] }
}

/** Whether it is one noun, also one that the dictionary of jobs does not know: 양봉 of 양봉장. */
function isNoun(stem: string): boolean {
  return nounsOf(stem).join() === stem
}

/** The group of regions; a place below them may also be named by the text. */
export function regionGroup(regions: readonly string[], place?: string): Group {
  return { any: [...regions.map((code) => [`@${code}`]), ...(place === undefined ? [] : namesOf(place))], not: [] }
}

function namesOf(place: string): readonly Terms[] {
  const bare = place.replace(/(?<=..)역$/u, '')
  return bare === place ? [[place]] : [[place], [bare]]
}

/** What must be absent for a group that is not wanted: by its codes, or where the title says it. */
export function unwanted({ any }: Group): readonly Terms[] {
  return any.map((terms) => terms.map((term) => (/^[@~=^%]/u.test(term) ? term : `^${term}`)))
}

/** The codes a concept implies under a name. */
function listed(concept: Concept, name: string): readonly string[] {
  return concept.more.get(name)?.split(',') ?? []
}

/** Whether a document with these terms answers all groups: the meaning of a search, without a database. */
export function answers(terms: ReadonlySet<string>, groups: readonly Group[]): boolean {
  const all = (some: Terms): boolean => some.every((term) => terms.has(term))
  return groups.every(({ any, not }) => (any.length === 0 || any.some(all)) && !not.some(all))
}

/** How well it answers: for each group four when the title says it, one when the text does. */
export function score(terms: ReadonlySet<string>, groups: readonly Group[]): number {
  const holds = (some: Terms): boolean => some.every((term) => terms.has(term))
  const points = (group: Group): number => {
    const texts = scored(group)
    return texts.some((some) => holds(some.map(titled))) ? 4 : texts.some(holds) ? 1 : 0
  }
  return groups.reduce((sum, group) => sum + points(group), 0)
}

/** What of a group counts for the order: its words, not its codes. */
export function scored({ any }: Group): readonly Terms[] {
  return any.filter((terms) => terms.every(isText))
}

/** The term of the title that says the same as one of the text. */
export function titled(term: string): string {
  return `^${term}`
}

/** Whether a term is a token of the text. */
function isText(term: string): boolean {
  return !/^[@~=^%]/u.test(term)
}
