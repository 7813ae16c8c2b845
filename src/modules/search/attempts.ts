import type { Concept } from './concept-rows.ts'
import type { Part } from './meaning.ts'
import { termTokens } from './text/analyse.ts'
import { nounsOf } from './text/morphemes.ts'
import { pairsOf } from './text/pairs.ts'

/**
 * The ways to read a query, each tried when the one before finds nothing: as typed, slips mended, words by pairs of syllables in titles,
 * compounds by their first noun.
 */
export function attempts(parts: readonly Part[]): readonly (readonly Part[])[] {
  const mended = parts.map((part) => part.meant?.part ?? part)
  const [wide, apart] = [mended.map(inPairs), mended.map(inNouns)]
  return [
    parts,
    ...(parts.some((part) => part.meant) ? [mended] : []),
    ...[wide, apart].filter((some) => some.some((part, n) => part !== mended[n])),
  ]
}

const certificate = /(?:산업기사|기능사|기능장|기술사|기사|자격증|면허|교원|사)$/u
const doer = /[사원공관부]$/u

/**
 * What is near when too little answers everything: `fills` up in turn; the `stages` only while nothing at all was found, of one stage the
 * lists by turns.
 */
export type Near = {
  readonly fills: readonly (readonly Part[])[]
  readonly stages: readonly (readonly (readonly Part[])[])[]
}

/**
 * First without what vacancies seldom say, then without any one unknown word beside the job. When there is still nothing, without any
 * one condition, then the place, then the job alone, then without one of several jobs, then any one of three (parts, where no job is said): who looks for a 노래방 by
 * night is shown karaoke bars before other nights, who looks for a 요양보호사 in 춘천 other places before other jobs. What only looks like
 * something left out stays out.
 */
export function nearParts(parts: readonly Part[]): Near {
  const firm = parts.filter((part) => !part.soft && part.kind !== 'pay' && part.kind !== 'career')
  const kept = firm.some((part) => part.group) ? firm : parts
  const gone = kept.filter((part) => part.group && part.group.any.length > 0)
  const [jobs, others] = [gone.filter(isJob).toSorted(bySkill), gone.filter((part) => !isJob(part))]
  const without = (some: readonly Part[]): readonly Part[] =>
    parts.flatMap((part) =>
      some.includes(part)
        ? [...lookAlikesOf(part), ...tradeOf(part)]
        : kept.includes(part) || part.kind === 'career'
          ? [part]
          : [],
    )
  const ways = (some: readonly (readonly Part[])[]): readonly (readonly Part[])[] =>
    some.map(without).filter((one) => one.some((part) => part.group && part.group.any.length > 0))
  const each = (wanted: (part: Part) => boolean): readonly (readonly Part[])[] =>
    others.filter(wanted).map((one) => [one])
  const words = others.filter(isWordPart)
  const any = jobs.length > 0 ? jobs : gone
  const last = jobs.length > 0 ? [[others], jobs.map((one) => [one])] : [words.map((one) => [one]), [words]]
  return {
    fills: [kept, kept.map(widened), ...(jobs.length > 0 ? ways(each(isWordPart)) : [])],
    stages: [
      each((one) => one.kind !== 'region' && !isWordPart(one)),
      each((one) => one.kind === 'region'),
      ...last,
      ...(any.length > 2 ? [any.map((one) => any.filter((other) => other !== one))] : []),
    ].map(ways),
  }
}

function isWordPart({ kind }: Part): boolean {
  return kind === 'word'
}

function lookAlikesOf(part: Part): readonly Part[] {
  return part.group && part.group.not.length > 0 ? [{ ...part, group: { any: [], not: part.group.not } }] : []
}

// Who mends or makes a thing does not sell it: '시계 수리' without 수리 is not 시계 판매.
function tradeOf(part: Part): readonly Part[] {
  const makes = part.kind === 'word' && !part.not && /^(?:수리|제작|제조|정비|설치|시공|생산|가공)$/u.test(part.text)
  return makes ? [{ ...part, group: { any: [], not: ['판매', '배달', '배송', '영업'].map((one) => [`^${one}`]) } }] : []
}

// A skill says more of a job than a word that several jobs share: '타입스크립트 프론트' is no hotel.
function bySkill(a: Part, b: Part): number {
  const isSkill = (part: Part): boolean => part.kind === 'concept' && part.concept.kind === 'skill'
  return Number(isSkill(a)) - Number(isSkill(b))
}

/** One of each list in turn, each thing once. */
export function byTurns<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return [...new Set(Array.from({ length: longest }, (_, n) => lists.flatMap((list) => list.slice(n, n + 1))).flat())]
}

/** '용접기능사' is wanted where it is about 용접, even where no certificate is named, and a 검침원 where it is about 검침. */
function widened(part: Part): Part {
  if (part.kind !== 'concept' || !part.group || part.not) return part
  const stems = stemsOf(part.concept).filter((stem) => stem.length > 1)
  return { ...part, group: { ...part.group, any: [...part.group.any, ...stems.map(termTokens)] } }
}

function stemsOf({ kind, found }: Concept): readonly string[] {
  if (kind === 'licence') return found.map((name) => name.replace(certificate, ''))
  if (kind !== 'occupation') return []
  return found.flatMap((name) => (/^[가-힣]{3,}$/u.test(name) && doer.test(name) ? [name.replace(doer, '')] : []))
}

function isJob(part: Part): boolean {
  return part.kind === 'concept' && ['occupation', 'licence', 'skill', 'employer'].includes(part.concept.kind)
}

/** What a compound nobody writes is about: 하수처리장 is about 하수. */
function inNouns(part: Part): Part {
  if (part.kind !== 'word' || part.not) return part
  const [first, ...others] = nounsOf(part.text).filter((one) => one.length > 1)
  return first === undefined || others.length === 0
    ? part
    : { ...part, word: first, group: { any: [termTokens(first)], not: [] } }
}

function inPairs(part: Part): Part {
  const pairs = part.kind === 'word' && !part.not ? [...pairsOf(part.text)] : []
  return pairs.length === 0 ? part : { ...part, group: { any: [pairs.map((pair) => `%${pair}`)], not: [] } }
}
