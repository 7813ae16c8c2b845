import { type RegionNode, qualifications, regionTree } from '../../reference/index.ts'
import type { ConceptKind } from '../concept-rows.ts'
import { concepts } from '../concepts.ts'
import { areaNames } from '../region-words.ts'
import { type Spelling, spelling } from './spelling.ts'

/** What a suggestion is. */
export type SuggestionKind = ConceptKind | 'region'
/** A thing one may mean: what it is, the words that search for it, and how it may be typed. `of`: one of them is enough. */
export type Entry = Spelling & {
  readonly kind: SuggestionKind
  readonly text: string
  readonly of: string
  /** Places in the order among equals: our own words first, then places, then the long lists. */
  readonly rank: number
  /** 0 for the name one would say, 1 for its other spellings. */
  readonly nth: 0 | 1
}

/** Everything that can be suggested, made once. */
export const vocabulary: readonly Entry[] = [
  ...concepts.flatMap(({ kind, name, asked }) =>
    asked.map((text, n) => ({
      kind,
      text,
      of: `${kind} ${name}`,
      nth: n === 0 ? (0 as const) : (1 as const),
      rank: kind === 'employer' ? 2 : 0,
      ...spelling(text),
    })),
  ),
  ...regionTree().flatMap((sido) => [
    ...place(sido, sido.shortName),
    ...sido.children.flatMap((one) => [one, ...one.children].flatMap((each) => inside(sido, each))),
  ]),
  ...areaNames().map((text) => ({
    kind: 'region' as const,
    text,
    of: `area ${text}`,
    nth: 0 as const,
    rank: 3,
    ...spelling(text),
  })),
  ...qualifications().map(({ name }) => {
    const text = name.replace(/\(.*?\)/gu, '')
    return { kind: 'licence' as const, text, of: `licence ${text}`, nth: 0 as const, rank: 4, ...spelling(text) }
  }),
]

// 분당구 and 성남시 분당구 find it; what is searched names the province, because a 중구 is in six cities.
function inside(sido: RegionNode, node: RegionNode): Entry[] {
  const last = node.name.split(' ').at(-1) ?? node.name
  return [
    ...place(node, `${sido.shortName} ${last}`, last),
    ...(last === node.name ? [] : place(node, `${sido.shortName} ${last}`, node.name)),
  ]
}

function place(node: RegionNode, text: string, typed: string = node.name): Entry[] {
  const english = (node.nameEn.split(',')[0] ?? '').replace(/^.* (?=\S+-gu$)/u, '')
  const entry = (name: string, searched: string): Entry => ({
    kind: 'region',
    text: searched,
    of: `region ${node.code}`,
    nth: 0,
    rank: node.level === 'sido' ? 0 : 1,
    ...spelling(name),
  })
  return [entry(typed, text), entry(text, text), ...(english.includes(' ') ? [] : [entry(english, english)])]
}
