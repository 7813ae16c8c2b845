import type { Part } from './meaning.ts'
import { pairsOf } from './text/pairs.ts'

/** The ways to read a query, each tried when the one before finds nothing: as typed, slips mended, words by pairs of syllables in titles. */
export function attempts(parts: readonly Part[]): readonly (readonly Part[])[] {
  const mended = parts.map((part) => part.meant?.part ?? part)
  const wide = mended.map(inPairs)
  return [
    parts,
    ...(parts.some((part) => part.meant) ? [mended] : []),
    ...(wide.some((part, n) => part !== mended[n]) ? [wide] : []),
  ]
}

/** What is near when too little answers everything: `fills` up in turn, `last` only while nothing at all was found. */
export type Near = { readonly fills: readonly (readonly Part[])[]; readonly last: readonly (readonly Part[])[] }

/**
 * First without what vacancies seldom say, then without any one unknown word beside the job. When there is still nothing, without any
 * one condition, the place last, then the job alone, then without the job: who looks for a 노래방 by night is shown karaoke bars before
 * other nights, who looks for a 요양보호사 in 춘천 other places before other jobs. What only looks like something left out stays out.
 */
export function nearParts(parts: readonly Part[]): Near {
  const firm = parts.filter((part) => !part.soft && part.kind !== 'pay' && part.kind !== 'career')
  const kept = firm.some((part) => part.group) ? firm : parts
  const gone = kept.filter((part) => part.group && part.group.any.length > 0)
  const without = (some: readonly Part[]): readonly Part[] =>
    parts.flatMap((part) =>
      some.includes(part) ? lookAlikesOf(part) : kept.includes(part) || part.kind === 'career' ? [part] : [],
    )
  const [jobs, others] = [gone.filter(isJob).toSorted(bySkill), gone.filter((part) => !isJob(part)).toSorted(byPlace)]
  const told = ({ kind }: Part): boolean => kind === 'word' && jobs.length > 0
  const last = [...others.filter((one) => !told(one)).map((one) => [one]), ...(jobs.length > 0 ? [others] : [])]
  const ways = (some: readonly (readonly Part[])[]): readonly (readonly Part[])[] =>
    some.map(without).filter((one) => one.some((part) => part.group && part.group.any.length > 0))
  return {
    fills: [kept, ...ways(others.filter(told).map((one) => [one]))],
    last: ways([...last, ...jobs.map((one) => [one])]),
  }
}

function lookAlikesOf(part: Part): readonly Part[] {
  return part.group && part.group.not.length > 0 ? [{ ...part, group: { any: [], not: part.group.not } }] : []
}

function byPlace(a: Part, b: Part): number {
  return Number(a.kind === 'region') - Number(b.kind === 'region')
}

// A skill says more of a job than a word that several jobs share ('타입스크립트 프론트' is no hotel), a job of few names more than one of
// many: '초밥 요리사' is shown 초밥 before other cooks.
function bySkill(a: Part, b: Part): number {
  const isSkill = (part: Part): boolean => part.kind === 'concept' && part.concept.kind === 'skill'
  const names = (part: Part): number => part.group?.any.length ?? 0
  return Number(isSkill(a)) - Number(isSkill(b)) || names(b) - names(a)
}

function isJob(part: Part): boolean {
  return part.kind === 'concept' && ['occupation', 'licence', 'skill', 'employer'].includes(part.concept.kind)
}

function inPairs(part: Part): Part {
  const pairs = part.kind === 'word' && !part.not ? [...pairsOf(part.text)] : []
  return pairs.length === 0 ? part : { ...part, group: { any: [pairs.map((pair) => `%${pair}`)], not: [] } }
}
